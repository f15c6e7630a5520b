/// The calls of all maps of one client: as many at once as the largest map may make.
final class Turns: Sendable {
    private struct State {
        var limits: [Int] = []
        var running = 0
        /// Who waits, first come first served.
        var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]
        var first = 0
        var next = 0

        var hasRoom: Bool { running < (limits.max() ?? 1) }

        /// Those whose turn it is now.
        mutating func wake() -> [CheckedContinuation<Bool, Never>] {
            var woken: [CheckedContinuation<Bool, Never>] = []
            while hasRoom, first < next {
                defer { first += 1 }
                // Who gave up is not there.
                guard let turn = waiting.removeValue(forKey: first) else { continue }
                running += 1
                woken.append(turn)
            }
            return woken
        }
    }

    private let state = Locked(State())

    /// One map more.
    func join(_ limit: Int) {
        change { $0.limits.append(limit) }
    }

    /// One map less.
    func leave(_ limit: Int) {
        change { state in state.limits.firstIndex(of: limit).map { _ = state.limits.remove(at: $0) } }
    }

    /// Waits for its turn and makes the call.
    func take<Output: Sendable>(_ call: @Sendable () async throws -> Output) async throws -> Output {
        try await turn()
        defer { change { $0.running -= 1 } }
        return try await call()
    }

    private func turn() async throws {
        let ticket = Locked<Int?>(nil)
        let isMine = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isNow: Bool? = state.with { state in
                    if Task.isCancelled { return false }
                    if state.hasRoom, state.waiting.isEmpty {
                        state.running += 1
                        return true
                    }
                    ticket.with { $0 = state.next }
                    state.waiting[state.next] = continuation
                    state.next += 1
                    return nil
                }
                if let isNow { continuation.resume(returning: isNow) }
            }
        } onCancel: {
            state.with { state in ticket.with { $0 }.flatMap { state.waiting.removeValue(forKey: $0) } }?.resume(returning: false)
        }
        guard isMine else { throw CancellationError() }
    }

    private func change(_ work: (inout State) -> Void) {
        let woken = state.with { state in
            work(&state)
            return state.wake()
        }
        woken.forEach { $0.resume(returning: true) }
    }
}
