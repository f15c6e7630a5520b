import Foundation

/// Status, headers, bytes and timing of a call. Its text form does not show the bytes.
public struct RawResponse: Hashable, Sendable {
    /// The operation, for example `accounts.create`.
    public let operation: String
    /// HTTP status.
    public let status: Int
    /// Headers by lower-case name.
    public let headers: [String: String]
    /// The vendor's request id.
    public let requestID: String?
    /// Every attempt, the successful one last.
    public let attempts: [Attempt]
    /// From the call to the answer, pauses included.
    public let elapsed: Duration
    /// Whether the resource was found by its name after an attempt with unknown outcome.
    public let isReconciled: Bool
    /// The body as the service sent it.
    public let data: Data

    init(_ reply: Reply) {
        let meta = (try? JSONValue(parsing: reply.meta)) ?? .null
        operation = meta["operation"]?.string ?? ""
        status = meta["status"]?.int ?? 0
        headers = (meta["headers"]?.object ?? [:]).compactMapValues(\.string)
        requestID = meta["requestId"]?.string
        attempts = (meta["attempts"]?.array ?? []).map(Attempt.init)
        elapsed = .milliseconds(meta["elapsedMs"]?.int ?? 0)
        isReconciled = meta["reconciled"]?.bool ?? false
        data = reply.body
    }

    /// The body as text.
    public var text: String { String(decoding: data, as: UTF8.self) }

    /// The body as JSON. A byte order mark is passed over.
    public func json() throws -> JSONValue {
        let mark = Data([0xEF, 0xBB, 0xBF])
        let body = data.starts(with: mark) ? data.dropFirst(mark.count) : data
        // The parser would put a replacement where a byte is no text.
        guard String(data: body, encoding: .utf8) != nil, let node = try? JSONParser.parse(body) else {
            throw unreadable("the answer is no JSON", operation, hint: said("`data` and `text` give it as it came"))
        }
        return JSONValue(node)
    }

    /// The error for an answer that cannot be read, with all that is known of it: the service has done its work.
    func unreadable(_ message: String, _ operation: String, hint: String) -> GureumError {
        GureumError(.response, message, hint: hint, operation: operation, delivery: .answered, status: status, requestID: requestID)
    }
}

extension RawResponse: CustomStringConvertible, CustomReflectable {
    public var description: String { "RawResponse(\(operation), status \(status), \(data.count) bytes)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
