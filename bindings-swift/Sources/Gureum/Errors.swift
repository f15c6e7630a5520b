import Foundation

/// What failed, why, and what to do about it. It never shows a secret.
///
/// There is one type for everything that can go wrong; ``kind`` tells it apart, and the words are the same in every
/// language of the SDK. A cancelled task throws `CancellationError` instead.
public struct GureumError: Error, Hashable, Sendable {
    /// What went wrong, as an open list: a later version may know more.
    public struct Kind: OpenText {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A setting is wrong. Nothing was sent.
        public static let config: Kind = "Config"
        /// No usable credentials. Nothing was sent.
        public static let credentials: Kind = "Credentials"
        /// The input cannot be sent. Nothing was sent.
        public static let input: Kind = "Input"
        /// No connection: name, TCP or TLS. Nothing was sent.
        public static let connect: Kind = "Connect"
        /// A time limit passed.
        public static let timeout: Kind = "Timeout"
        /// The connection broke after the request was written.
        public static let transport: Kind = "Transport"
        /// The answer is not what HTTP or the description promises.
        public static let response: Kind = "Response"
        /// 400: the service refuses the input.
        public static let badRequest: Kind = "BadRequest"
        /// 401. ``GureumError/cause`` says why.
        public static let authentication: Kind = "Authentication"
        /// 403. ``GureumError/cause`` says why.
        public static let permissionDenied: Kind = "PermissionDenied"
        /// 404, in the service's own error shape.
        public static let notFound: Kind = "NotFound"
        /// 409; or a creation whose answer was lost, and what bears its name is older than the call.
        public static let conflict: Kind = "Conflict"
        /// Too many requests. ``GureumError/retryAfter`` says when to come again.
        public static let rateLimit: Kind = "RateLimit"
        /// 5xx.
        public static let server: Kind = "Server"
        /// `success: false` inside HTTP 200.
        public static let operationFailed: Kind = "OperationFailed"
        /// Another answer that says no.
        public static let service: Kind = "Service"
        /// It may or may not have happened: look before repeating it.
        public static let outcomeUnknown: Kind = "OutcomeUnknown"
        /// The resource went into a state from which the wanted one is never reached.
        public static let waitFailed: Kind = "WaitFailed"
        /// The wanted state did not come in time.
        public static let waitTimeout: Kind = "WaitTimeout"
        /// The call was ended otherwise than by cancelling its task.
        public static let cancelled: Kind = "Cancelled"
        /// The client is closed.
        public static let closed: Kind = "Closed"
        /// A defect in this package. Please report it.
        public static let `internal`: Kind = "Internal"

        public static let known: [Kind] = [
            .config, .credentials, .input, .connect, .timeout, .transport, .response, .badRequest, .authentication,
            .permissionDenied, .notFound, .conflict, .rateLimit, .server, .operationFailed, .service, .outcomeUnknown,
            .waitFailed, .waitTimeout, .cancelled, .closed, .internal,
        ]
    }

    /// Whether a request reached the service.
    public enum Delivery: String, Sendable {
        case notSent = "NotSent"
        case unknown = "Unknown"
        case answered = "Answered"
    }

    /// Where credentials were looked for, and why it gave nothing.
    public struct Tried: Hashable, Sendable {
        public let place: String
        public let reason: String
    }

    /// All fields, as they cross between languages.
    public let payload: JSONValue

    init(payload: Data) {
        let read = try? JSONValue(parsing: payload)
        self.payload = read ?? ["kind": "Internal", "message": "the core gave an error that is no JSON"]
    }

    init(
        _ kind: Kind, _ message: String, hint: String? = nil, operation: String? = nil, delivery: Delivery? = nil,
        status: Int? = nil, requestID: String? = nil
    ) {
        var fields: [String: JSONValue] = ["kind": .string(kind.rawValue), "message": .string(message)]
        fields["hint"] = hint.map(JSONValue.string)
        fields["operation"] = operation.map(JSONValue.string)
        fields["delivery"] = (delivery?.rawValue).map(JSONValue.string)
        fields["status"] = status.map(JSONValue.integer)
        fields["requestId"] = requestID.map(JSONValue.string)
        payload = .object(fields)
    }
}

extension GureumError {
    /// What went wrong, in one word.
    public var kind: Kind { Kind(rawValue: payload["kind"]?.string ?? "") }
    /// What failed and why, without operation, hint and request id.
    public var message: String { payload["message"]?.string ?? "" }
    /// What to do about it.
    public var hint: String? { payload["hint"]?.string }
    /// The operation, for example `accounts.create`.
    public var operation: String? { payload["operation"]?.string }
    /// HTTP status of the answer.
    public var status: Int? { payload["status"]?.int }
    /// The vendor's code, as text even where the vendor sends a number.
    public var code: String? { payload["code"]?.string }
    /// The vendor's request id.
    public var requestID: String? { payload["requestId"]?.string }
    /// Whether the request reached the service.
    public var delivery: Delivery { payload["delivery"]?.string.flatMap(Delivery.init) ?? .notSent }
    /// How long the service asked to wait.
    public var retryAfter: Duration? { payload["retryAfter"]?.double.map { .seconds($0) } }
    /// Why a signature or a permission was refused, as far as it can be known, for example `KeysSwapped`.
    public var cause: String? { payload["cause"]?.string }
    /// Where credentials were looked for.
    public var tried: [Tried] {
        (payload["tried"]?.array ?? []).map { Tried(place: $0["place"]?.string ?? "", reason: $0["reason"]?.string ?? "") }
    }
    /// Every attempt that was made.
    public var attempts: [Attempt] { (payload["attempts"]?.array ?? []).map(Attempt.init) }
    /// The first 2 KiB of an answer that says no, secrets masked.
    public var body: String? { payload["body"]?.string }
    /// States that a wait saw, the latest last.
    public var states: [String] { (payload["states"]?.array ?? []).compactMap(\.string) }
    /// What led to it, in words.
    public var source: String? { payload["source"]?.string }
}

extension GureumError: CustomStringConvertible, CustomDebugStringConvertible, LocalizedError {
    /// All that matters in one line.
    public var description: String {
        var line = operation.map { "`\($0)`: \(message)" } ?? message
        if let hint { line += "; \(hint)" }
        if let requestID { line += " (request id \(requestID))" }
        return line
    }

    public var debugDescription: String { "GureumError.\(kind): \(description)" }
    public var errorDescription: String? { description }
    public var failureReason: String? { message }
    public var recoverySuggestion: String? { hint }
}

/// One attempt of a call.
public struct Attempt: Hashable, Sendable {
    /// HTTP status, if an answer came.
    public let status: Int?
    /// Why it did not end the call; `nil` on success.
    public let reason: String?
    /// How long it took.
    public let elapsed: Duration
    /// Pause before it.
    public let slept: Duration

    init(_ value: JSONValue) {
        status = value["status"]?.int
        reason = value["reason"]?.string
        elapsed = .milliseconds(value["elapsedMs"]?.int ?? 0)
        slept = .milliseconds(value["sleptMs"]?.int ?? 0)
    }
}
