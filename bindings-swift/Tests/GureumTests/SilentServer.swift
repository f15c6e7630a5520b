import Foundation

#if canImport(Glibc)
    import Glibc
    private let streamType = Int32(SOCK_STREAM.rawValue)
#else
    import Darwin
    private let streamType = SOCK_STREAM
#endif

/// A service that takes connections, reads what comes, and says nothing.
final class SilentServer: @unchecked Sendable {
    let endpoint: String
    private let listener: Int32
    private let lock = NSLock()
    private var open = 0

    struct Failure: Error {
        let what: String
    }

    init() throws {
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
                    var buffer = [UInt8](repeating: 0, count: 4096)
                    while recv(connection, &buffer, buffer.count, 0) > 0 {}
                    _ = close(connection)
                    count(by: -1)
                }
            }
        }
    }

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
}
