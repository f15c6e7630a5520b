import Foundation
internal import GureumBridge

/// The steps of a list or a wait, one after another. Letting go of it ends a step in flight.
final class Walk: Sendable {
    private let steps: Steps
    let operation: String
    /// A client lives as long as somebody walks.
    private let engine: Engine
    private let onResponse: (@Sendable (RawResponse) -> Void)?

    init(_ steps: Steps, operation: String, engine: Engine, onResponse: (@Sendable (RawResponse) -> Void)? = nil) {
        self.steps = steps
        self.operation = operation
        self.engine = engine
        self.onResponse = onResponse
    }

    deinit {
        steps.cancel()
    }

    var token: String? { steps.token() }

    func next() async throws -> Reply {
        let span = Traces.tracer?.begin(operation)
        let reply = try await Runtime.shared.reply(asking: engine.hasProvider, in: span, named: operation) { number in
            steps.start(number: number, wantsMeta: true)
        }
        if !reply.isEnd { onResponse?(RawResponse(reply)) }
        return reply
    }

    /// Walks to the end of a wait: the resource, or nothing if it is gone.
    func finish(_ onProgress: (@Sendable (WaitProgress) -> Void)?) async throws -> Reply {
        while true {
            let reply = try await next()
            if reply.isEnd { return reply }
            if let onProgress { onProgress(WaitProgress(reply.body, token: token ?? "")) }
        }
    }
}

/// How a wait is going.
public struct WaitProgress: Hashable, Sendable {
    /// The state seen last, as the service wrote it; `nil` if none was seen yet.
    public let state: String?
    /// Since the wait began.
    public let elapsed: Duration
    /// How often the service was asked.
    public let polls: Int
    /// When it is asked again.
    public let nextPoll: Duration
    /// With this text another process can go on: `client.startedWait(token:as:)`.
    public let token: String

    init(_ body: Data, token: String) {
        let fields = (try? JSONValue(parsing: body)) ?? .null
        state = fields["state"]?.string
        elapsed = .milliseconds(fields["elapsedMs"]?.int ?? 0)
        polls = fields["polls"]?.int ?? 0
        nextPoll = .milliseconds(fields["nextPollInMs"]?.int ?? 0)
        self.token = token
    }
}
