import Foundation

/// What failed, why, and what to do about it. It never shows a secret.
///
/// There is one type for everything that can go wrong; ``kind`` tells it apart, and the words are the same in every
/// language of the SDK. A cancelled task throws `CancellationError` instead.
public struct GureumError: Error, Hashable, Sendable {
    /// Where credentials were looked for, and why it gave nothing.
    public struct Tried: Hashable, Sendable {
        public let place: String
        public let reason: String

        init(_ value: JSONValue) {
            place = value["place"]?.string ?? ""
            reason = value["reason"]?.string ?? ""
        }
    }

    /// All fields, as they cross between languages.
    public let payload: JSONValue

    init(payload: Data) {
        let read = try? JSONValue(parsing: payload)
        self.payload = read ?? ["kind": "Internal", "message": "the core gave an error that is no JSON"]
    }

    /// Calls make them; a test may make one as well.
    ///
    /// - Parameters:
    ///   - kind: What kind of error it is.
    ///   - message: What failed and why.
    ///   - hint: What to do about it.
    ///   - operation: The operation, for example `accounts.create`.
    ///   - delivery: Whether the request reached the service; else what the kind says.
    ///   - status: HTTP status of the answer.
    ///   - requestID: The vendor's request id.
    public init(
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
