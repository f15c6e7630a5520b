#if os(Linux)
    import Foundation
    import Glibc
    import GureumTesting
    import Testing

    @testable import Gureum

    /// A secret key from a file is nowhere in memory when the client is gone.
    ///
    /// A key that is given as a string cannot be wiped: the string is Swift's. So this looks at the way that is the library's
    /// own from end to end.
    @Suite("memory", .serialized) struct MemoryTests {
        /// A letter of the key. This never writes it down as a whole: it would find its own copy.
        private func letter(_ at: Int) -> UInt8 { Self.letters[at * 7 % Self.letters.count] }
        private static let letters = Array("QzXwVkJpYhGfTdRbNmLcKsWqPvZrHjMgBnFtDxCy".utf8)

        @Test("when a client is gone, its secret key is gone too") func gone() async throws {
            let home = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: home) }
            try write(at: home.appendingPathComponent(".ncloud"))
            let before = ProcessInfo.processInfo.environment["HOME"]
            setenv("HOME", home.path, 1)
            defer { if let before { setenv("HOME", before, 1) } else { unsetenv("HOME") } }
            let emulator = try Emulator(clock: .real)
            #expect(try hits(0..<20) + hits(20..<40) == 0, "nothing is there yet")
            try await work(at: emulator.endpoint)
            #expect(try hits(0..<20) == 0)
            #expect(try hits(20..<40) == 0)
        }

        /// Calls that fail, and everything that signs.
        private func work(at endpoint: String) async throws {
            let options = ClientOptions(limits: CallOptions(maxRetries: 0), endpoint: endpoint)
            let df = try DataForest(credentials: .environment, options: options)
            _ = await failure { try await df.accounts.getDetail(id: "nobody") }
            _ = try await df.explainSignature("accounts.getList")
            #expect(try hits(0..<40) >= 1, "the look finds what is there")
            df.close()
        }

        /// The file of keys, letter by letter.
        private func write(at folder: URL) throws {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let file = open(folder.appendingPathComponent("configure").path, O_WRONLY | O_CREAT, 0o600)
            defer { close(file) }
            for byte in Array("[DEFAULT]\nncloud_access_key_id = AK0123456789ABCDEF\nncloud_secret_access_key = ".utf8) {
                _ = withUnsafeBytes(of: byte) { Glibc.write(file, $0.baseAddress, 1) }
            }
            for at in 0..<Self.letters.count {
                _ = withUnsafeBytes(of: letter(at)) { Glibc.write(file, $0.baseAddress, 1) }
            }
        }

        /// How often this part of the key stands in what this process may write to.
        private func hits(_ part: Range<Int>) throws -> Int {
            let size = 1 << 20
            let start = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
            let piece = UnsafeMutableRawBufferPointer(start: start, count: size)
            let memory = open("/proc/self/mem", O_RDONLY)
            defer {
                memset(start, 0, size)
                start.deallocate()
                close(memory)
            }
            let own = UInt(bitPattern: start)..<UInt(bitPattern: start) + UInt(size)
            var count = 0
            for line in try String(contentsOfFile: "/proc/self/maps", encoding: .utf8).split(separator: "\n") where line.contains(" rw") {
                let ends = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt($0, radix: 16) }
                var at = ends[0]
                while at < ends[1] {
                    let length = pread(memory, start, min(size, Int(ends[1] - at)), off_t(at))
                    // What the kernel does not show, such as a clock of its own, or what has gone meanwhile.
                    if length < part.count { break }
                    var (from, last) = (start, start + length - part.count)
                    while from <= last, let found = memchr(from, Int32(letter(part.lowerBound)), from.distance(to: last) + 1) {
                        let place = start.distance(to: found)
                        let isKey = part.allSatisfy { piece[place + $0 - part.lowerBound] == letter($0) }
                        if isKey && !own.contains(at + UInt(place)) { count += 1 }
                        from = found + 1
                    }
                    memset(start, 0, size)
                    // Pieces overlap, so that none cuts the key.
                    at += length == size ? UInt(size - part.count) : UInt(length)
                }
            }
            return count
        }
    }
#endif
