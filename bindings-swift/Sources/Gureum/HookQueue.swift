import Dispatch
import Foundation

/// The hooks of one client and its copies, on a queue of their own: nothing that they do may hurt a call. One that hangs holds up
/// nothing but this queue, and its own later events find no place at last.
final class HookQueue: Sendable {
    /// How many events wait at most. Hooks that are slower than the calls must not fill the memory.
    private static let most = 10_000

    private let hooks: Hooks
    private let queue = DispatchQueue(label: "gureum-hooks")
    private let waiting = Locked(0)

    init(_ hooks: Hooks) {
        self.hooks = hooks
    }

    func tell(_ event: Data) {
        let isFull = waiting.with { waiting in
            if waiting >= Self.most { return true }
            waiting += 1
            return false
        }
        if isFull { return }
        queue.async { [self] in
            waiting.with { $0 -= 1 }
            guard let told = try? JSONValue(parsing: event) else { return }
            hooks.tell(CallEvent(told))
        }
    }
}
