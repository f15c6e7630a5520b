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
    private let hooks = Locked<[UInt64: HookQueue]>([:])

    private struct Calls {
        var waiting: [UInt64: CheckedContinuation<Reply, Never>] = [:]
        /// Where requests for keys go that a call leads to, by its number.
        var requests: [UInt64: AsyncStream<Request>.Continuation] = [:]
        var next: UInt64 = 0
        var isRunning = false
    }

    /// A provider of keys is asked.
    private struct Request {
        let provider: UInt64
        let number: UInt64
    }

    private struct Providers {
        var all: [UInt64: @Sendable () async throws -> Credentials] = [:]
        var next: UInt64 = 0
    }

    /// The reply to the call that `begin` starts under the number that it is given.
    ///
    /// Cancelling the task ends the call and closes its socket; then this throws `CancellationError`. If the client has a
    /// provider of keys, it is asked in a task that has the task-locals of this one.
    func reply(asking hasProvider: Bool, _ begin: (UInt64) -> Void) async throws -> Reply {
        try await outcome(asking: hasProvider, begin).checked()
    }

    /// The same; an error of the call is a reply, too.
    func outcome(asking hasProvider: Bool, _ begin: (UInt64) -> Void) async throws -> Reply {
        try Task.checkCancellation()
        let number = try nextNumber()
        if hasProvider { openRequests(of: number) }
        defer { if hasProvider { closeRequests(of: number) } }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                calls.with { $0.waiting[number] = continuation }
                begin(number)
                // If the handler below ran before the call had begun, it had nothing to end.
                if Task.isCancelled { bridge.cancel(number: number) }
            }
        } onCancel: {
            bridge.cancel(number: number)
        }
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
        // The first call says why, if there is no thread to bring the records.
        try? start()
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

    /// Notes hooks under a number of their own.
    func add(hooks queue: HookQueue) -> UInt64 {
        let number = providers.with { providers in
            providers.next += 1
            return providers.next
        }
        hooks.with { $0[number] = queue }
        return number
    }

    /// Forgets hooks.
    func remove(hooks number: UInt64) {
        hooks.with { $0[number] = nil }
    }

    private func nextNumber() throws -> UInt64 {
        try start()
        return calls.with { calls in
            calls.next += 1
            return calls.next
        }
    }

    /// Starts the one thread of this package, once. It holds no program alive.
    private func start() throws {
        let isFirst = calls.with { calls in
            defer { calls.isRunning = true }
            return !calls.isRunning
        }
        guard isFirst, !startThread() else { return }
        calls.with { $0.isRunning = false }
        let hint = said("raise the limit of threads of this process, or start fewer")
        throw GureumError(.connect, "the thread that waits for answers cannot be started", hint: hint, delivery: .notSent)
    }

    /// Whether there is a thread now. `Thread` of Foundation does not tell when there is none, and calls would wait for ever.
    private func startThread() -> Bool {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        pthread_attr_setstacksize(&attributes, 512 * 1024)
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let work: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { _ in
            Runtime.shared.deliverAll()
            return nil
        }
        #if canImport(Darwin)
            return pthread_create(&thread, &attributes, { _ in work(nil) }, nil) == 0
        #else
            return pthread_create(&thread, &attributes, work, nil) == 0
        #endif
    }

    private func deliverAll() {
        while true {
            let events = bridge.take()
            if events.isEmpty { return }
            deliver(events)
        }
    }

    private func deliver(_ events: [BridgeEvent]) {
        let waiting = calls.with { calls in
            events.map { $0.mark <= Mark.end ? calls.waiting.removeValue(forKey: $0.number) : nil }
        }
        for (event, continuation) in zip(events, waiting) {
            switch event.mark {
            case Mark.keys: pass(on: event)
            case Mark.log: Log.deliver(level: Int(event.number), content: event.body)
            case Mark.event: hooks.with { $0[event.number] }?.tell(event.body)
            default: continuation?.resume(returning: Reply(event))
            }
        }
    }

    /// Requests of a call are answered in a task that is made where the call is, because only there its task-locals are.
    private func openRequests(of number: UInt64) {
        let (stream, requests) = AsyncStream.makeStream(of: Request.self)
        calls.with { $0.requests[number] = requests }
        Task { [self] in
            for await request in stream { await answer(request) }
        }
    }

    private func closeRequests(of number: UInt64) {
        calls.with { $0.requests.removeValue(forKey: number) }?.finish()
    }

    private func pass(on event: BridgeEvent) {
        guard let number = UInt64(String(decoding: event.body, as: UTF8.self)) else { return }
        let request = Request(provider: event.number, number: number)
        let call = UInt64(String(decoding: event.meta, as: UTF8.self))
        if let requests = calls.with({ calls in call.flatMap { calls.requests[$0] } }), case .enqueued = requests.yield(request) {
            return
        }
        // Its call has ended meanwhile; others may wait for the same keys.
        Task.detached { [self] in await answer(request) }
    }

    private func answer(_ request: Request) async {
        guard let provide = providers.with({ $0.all[request.provider] }) else {
            return bridge.refuse(request: request.number, reason: "its client is gone")
        }
        do {
            bridge.supply(request: request.number, keys: try await provide().json)
        } catch {
            // The text of a foreign error may hold a secret, so it is not repeated.
            let reason = (error as? GureumError)?.message ?? "it threw \(type(of: error))"
            bridge.refuse(request: request.number, reason: reason)
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

    fileprivate init(_ event: BridgeEvent) {
        isError = event.mark == Mark.error
        isEnd = event.mark == Mark.end
        body = event.body
        meta = event.meta
    }

    /// This one, unless it is an error.
    func checked() throws -> Reply {
        guard isError else { return self }
        let error = GureumError(payload: body)
        if error.kind == .cancelled, Task.isCancelled { throw CancellationError() }
        throw error
    }
}
