import Foundation
internal import GureumBridge

/// Waits for all calls of this process.
///
/// A call carries a number. The core leaves what happened in a queue, and one thread takes everything that is there and
/// resumes who waits for it: one wake-up for a batch, not for a call. The futures of uniffi would not do, because
/// cancelling a task does not reach them.
final class Runtime: Sendable {
    static let shared = Runtime()

    let bridge = Bridge()
    private let calls = Locked(Calls())
    private let providers = Locked(Providers())

    private struct Calls {
        var waiting: [UInt64: CheckedContinuation<Reply, Never>] = [:]
        var next: UInt64 = 0
        var isRunning = false
    }

    private struct Providers {
        var all: [UInt64: @Sendable () async throws -> Credentials] = [:]
        var next: UInt64 = 0
    }

    /// How the bridge marks an event.
    private enum Mark {
        static let error: UInt8 = 0
        static let end: UInt8 = 2
        static let keys: UInt8 = 3
        static let log: UInt8 = 4
    }

    /// The reply to the call that `begin` starts under the number that it is given.
    ///
    /// Cancelling the task ends the call and closes its socket; then this throws `CancellationError`.
    func reply(_ begin: (UInt64) -> Void) async throws -> Reply {
        try Task.checkCancellation()
        let number = nextNumber()
        let reply = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                calls.with { $0.waiting[number] = continuation }
                begin(number)
                // If the handler below ran before the call had begun, it had nothing to end.
                if Task.isCancelled { bridge.cancel(number: number) }
            }
        } onCancel: {
            bridge.cancel(number: number)
        }
        guard reply.isError else { return reply }
        let error = GureumError(payload: reply.body)
        if error.kind == .cancelled, Task.isCancelled { throw CancellationError() }
        throw error
    }

    /// How many calls wait for their reply.
    var waitingCount: Int {
        calls.with { $0.waiting.count }
    }

    /// How many calls and requests for keys the core has not done with.
    var underWay: UInt64 {
        bridge.underWay()
    }

    /// From now on records of this level and above are delivered; 255 ends them.
    func listen(level: UInt8) {
        start()
        bridge.listen(level: level)
    }

    /// Notes a source of keys and gives its number.
    func add(provider: @escaping @Sendable () async throws -> Credentials) -> UInt64 {
        providers.with { providers in
            providers.next += 1
            providers.all[providers.next] = provider
            return providers.next
        }
    }

    /// Forgets a source of keys.
    func remove(provider number: UInt64) {
        providers.with { $0.all[number] = nil }
    }

    private func nextNumber() -> UInt64 {
        start()
        return calls.with { calls in
            calls.next += 1
            return calls.next
        }
    }

    /// Starts the one thread of this package, once. It holds no program alive.
    private func start() {
        let isFirst = calls.with { calls in
            defer { calls.isRunning = true }
            return !calls.isRunning
        }
        guard isFirst else { return }
        let thread = Thread { [self] in
            while true {
                let events = bridge.take()
                if events.isEmpty { return }
                deliver(events)
            }
        }
        thread.name = "gureum"
        thread.stackSize = 512 * 1024
        thread.start()
    }

    private func deliver(_ events: [Event]) {
        let waiting = calls.with { calls in
            events.map { $0.mark <= Mark.end ? calls.waiting.removeValue(forKey: $0.number) : nil }
        }
        for (event, continuation) in zip(events, waiting) {
            switch event.mark {
            case Mark.keys: answer(provider: event.number, request: event.body)
            case Mark.log: Log.deliver(level: Int(event.number), line: String(decoding: event.body, as: UTF8.self))
            default: continuation?.resume(returning: Reply(event))
            }
        }
    }

    private func answer(provider number: UInt64, request: Data) {
        guard let request = UInt64(String(decoding: request, as: UTF8.self)) else { return }
        guard let provide = providers.with({ $0.all[number] }) else {
            return bridge.refuse(request: request, reason: "its client is gone")
        }
        Task.detached { [bridge] in
            do {
                bridge.supply(request: request, keys: try await provide().json)
            } catch {
                // The text of a foreign error may hold a secret, so it is not repeated.
                let reason = (error as? GureumError)?.message ?? "it threw \(type(of: error))"
                bridge.refuse(request: request, reason: reason)
            }
        }
    }
}

/// The reply to a call.
struct Reply: Sendable {
    let isError: Bool
    /// Whether nothing follows.
    let isEnd: Bool
    /// The answer, or the error in JSON.
    let body: Data
    /// How the call went, in JSON, if that was asked for.
    let meta: Data

    fileprivate init(_ event: Event) {
        isError = event.mark == 0
        isEnd = event.mark == 2
        body = event.body
        meta = event.meta
    }
}
