/// Calls in flight: each in a task of its own, with the task-locals of whoever pulled its input.
final class Flights<Output: Sendable>: Sendable {
    private struct State {
        var tasks: [Int: Task<Void, Never>] = [:]
        var settled: [(Int, Result<Output, any Error>)] = []
        var waiting: CheckedContinuation<Void, Never>?
        /// A ring that nobody heard is heard by the next one who waits.
        var rang = false
    }

    private let state = Locked(State())

    func begin(_ place: Int, _ call: @escaping @Sendable () async throws -> Output) {
        // Under the lock: a task that ends at once finds itself in its place.
        state.with { state in
            state.tasks[place] = Task {
                do {
                    settle(place, .success(try await call()))
                } catch {
                    settle(place, .failure(error))
                }
            }
        }
    }

    /// What has ended since.
    func settled() -> [(Int, Result<Output, any Error>)] {
        state.with { state in
            defer { state.settled = [] }
            return state.settled
        }
    }

    /// Wakes who waits.
    @Sendable func ring() {
        state.with { state in
            defer { state.waiting = nil }
            state.rang = state.waiting == nil
            return state.waiting
        }?.resume()
    }

    /// Waits for a ring, or for its task to be cancelled.
    func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isNow = state.with { state in
                    defer { state.rang = false }
                    if state.rang || Task.isCancelled { return true }
                    state.waiting = continuation
                    return false
                }
                if isNow { continuation.resume() }
            }
        } onCancel: {
            ring()
        }
    }

    /// Ends what is in flight.
    func end() {
        state.with { Array($0.tasks.values) }.forEach { $0.cancel() }
    }

    private func settle(_ place: Int, _ result: Result<Output, any Error>) {
        state.with { state in
            state.tasks[place] = nil
            state.settled.append((place, result))
        }
        ring()
    }
}
