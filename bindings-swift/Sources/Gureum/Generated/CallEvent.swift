// Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

/// Something that happened in a call or a wait. It holds no secret.
public struct CallEvent: Sendable, Hashable {
    /// What happened, as an open list: a later version may know more.
    public struct Name: OpenText {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An attempt is about to be sent.
        public static let request: Name = "request"
        /// An attempt has ended, with an answer or without one.
        public static let response: Name = "response"
        /// An attempt failed, and another one follows after a pause.
        public static let retry: Name = "retry"
        /// The answer of a creation was lost, and what it made was found by its name.
        public static let foundAgain: Name = "found_again"
        /// A wait sees the resource in another state than before.
        public static let state: Name = "state"

        public static let known: [Name] = [.request, .response, .retry, .foundAgain, .state]
    }

    /// What happened.
    public let event: Name
    /// When it happened, in milliseconds since 1970.
    public let timeMs: Double
    /// The operation, for example `accounts.create`; method and path if it has no name.
    public let operation: String?
    /// Method of HTTP.
    public let method: String?
    /// The address. Values of its query that no description knows are masked.
    public let url: String?
    /// Which attempt of the call it is, from 1.
    public let attempt: Int?
    /// HTTP status, if an answer came.
    public let status: Int?
    /// How long the attempt took, in milliseconds.
    public let elapsedMs: Double?
    /// The pause before the attempt, or before the next one, in milliseconds.
    public let pauseMs: Double?
    /// The vendor's request id.
    public let requestID: String?
    /// Kind of the error, for example `RateLimit`.
    public let error: String?
    /// Why the attempt failed, in words.
    public let reason: String?
    /// The wait, for example `accounts.waitUntilRunning`.
    public let wait: String?
    /// The id of the resource that is waited for.
    public let resource: String?
    /// The state that the resource has now.
    public let state: String?
    /// The state that it had before; absent at first.
    public let before: String?

    init(_ told: JSONValue) {
        event = Name(rawValue: told["event"]?.string ?? "")
        timeMs = told["timeMs"]?.double ?? 0
        operation = told["operation"]?.string
        method = told["method"]?.string
        url = told["url"]?.string
        attempt = told["attempt"]?.int
        status = told["status"]?.int
        elapsedMs = told["elapsedMs"]?.double
        pauseMs = told["pauseMs"]?.double
        requestID = told["requestId"]?.string
        error = told["error"]?.string
        reason = told["reason"]?.string
        wait = told["wait"]?.string
        resource = told["resource"]?.string
        state = told["state"]?.string
        before = told["before"]?.string
    }
}

/// Code of yours that is told what happens in calls, on a queue of its own: nothing that it does hurts a call.
public struct Hooks: Sendable {
    /// An attempt is about to be sent.
    public var onRequest: (@Sendable (CallEvent) -> Void)?
    /// An attempt has ended, with an answer or without one.
    public var onResponse: (@Sendable (CallEvent) -> Void)?
    /// An attempt failed, and another one follows after a pause.
    public var onRetry: (@Sendable (CallEvent) -> Void)?

    public init(
        onRequest: (@Sendable (CallEvent) -> Void)? = nil,
        onResponse: (@Sendable (CallEvent) -> Void)? = nil,
        onRetry: (@Sendable (CallEvent) -> Void)? = nil
    ) {
        self.onRequest = onRequest
        self.onResponse = onResponse
        self.onRetry = onRetry
    }

    var isEmpty: Bool {
onRequest == nil && onResponse == nil && onRetry == nil
    }

    func tell(_ event: CallEvent) {
        switch event.event {
        case .request: onRequest?(event)
        case .response: onResponse?(event)
        case .retry: onRetry?(event)
        default: break
        }
    }
}
