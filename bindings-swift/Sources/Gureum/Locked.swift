import Foundation

/// A value that one thread at a time may touch.
///
/// `Mutex` of the standard library needs macOS 15 and iOS 18; this does the same on what is supported here.
final class Locked<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) {
        self.value = value
    }

    /// Runs `work` while nobody else can. It must not wait for anything.
    func with<Result>(_ work: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try work(&value)
    }
}
