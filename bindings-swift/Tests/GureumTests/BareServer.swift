import Foundation

#if canImport(Glibc)
    import Glibc
    private let streamType = Int32(SOCK_STREAM.rawValue)
    private let quiet = Int32(MSG_NOSIGNAL)
#else
    import Darwin
    private let streamType = SOCK_STREAM
    private let quiet: Int32 = 0
#endif

/// A service on a bare socket that gives every request the same answer, or none.
final class BareServer: @unchecked Sendable {
    let endpoint: String
    private let listener: Int32
    /// Nothing: it takes connections, reads what comes, and says nothing.
    private let answer: [UInt8]?
    private let lock = NSLock()
    private var count = 0
    private var open = 0

    struct Failure: Error {
        let what: String
    }

    /// One that is silent.
    convenience init() throws {
        try self.init(answer: nil)
    }

    /// One that answers.
    convenience init(status: Int = 200, headers: [String: String], body: Data) throws {
        let fields = headers.map { "\($0.key): \($0.value)\r\n" }.joined()
        let head = "HTTP/1.1 \(status) Answer\r\n\(fields)content-length: \(body.count)\r\n\r\n"
        try self.init(answer: Array(head.utf8) + body)
    }

    private init(answer: [UInt8]?) throws {
        self.answer = answer
        listener = socket(AF_INET, streamType, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (listener, size) = (listener, length)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, size) == 0 && listen(listener, 64) == 0 && getsockname(listener, pointer, &length) == 0
            }
        }
        guard isListening else { throw Failure(what: "the server cannot listen") }
        endpoint = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                count(by: 1)
                Thread.detachNewThread { [self] in
                    while isRequest(on: connection), write(to: connection) {}
                    _ = close(connection)
                    count(by: -1)
                }
            }
        }
    }

    /// Ends it, and the thread that takes connections.
    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        _ = close(listener)
    }

    /// How often it was asked.
    var requests: Int { lock.withLock { count } }

    /// Waits until so many connections are open.
    func waitForConnections(_ wanted: Int) async throws {
        let end = ContinuousClock.now + .seconds(20)
        while lock.withLock({ open }) != wanted {
            guard ContinuousClock.now < end else { throw Failure(what: "there are never \(wanted) connections") }
            try await Task.sleep(for: .milliseconds(1))
        }
    }

    private func count(by change: Int) {
        lock.withLock { open += change }
    }

    /// Reads a request; `false` at the end.
    private func isRequest(on connection: Int32) -> Bool {
        var head: [UInt8] = []
        while !head.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard let byte = byte(from: connection) else { return false }
            head.append(byte)
        }
        let lines = String(decoding: head, as: UTF8.self).lowercased().components(separatedBy: "\r\n")
        let length = lines.first { $0.hasPrefix("content-length:") }.flatMap { Int($0.dropFirst(15).filter(\.isNumber)) }
        for _ in 0..<(length ?? 0) where byte(from: connection) == nil { return false }
        lock.withLock { count += 1 }
        return true
    }

    private func byte(from connection: Int32) -> UInt8? {
        var byte: UInt8 = 0
        return recv(connection, &byte, 1, 0) == 1 ? byte : nil
    }

    private func write(to connection: Int32) -> Bool {
        guard let answer else { return true }
        var rest = answer[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, quiet) }
            guard written > 0 else { return false }
            rest = rest.dropFirst(written)
        }
        return true
    }
}
