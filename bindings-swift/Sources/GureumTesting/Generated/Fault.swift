// Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

import Gureum

/// How the time of an emulator passes.
public enum ClockMode: String, Sendable {
    /// As everywhere.
    case real
    /// It stands still until it is moved.
    case frozen
    /// It jumps over every pause, so that waits take no time.
    case auto
}

/// What goes wrong on purpose, with its arguments.
public enum Fault: Sendable {
    /// What bytes of an answer are counted from.
    public enum Part: String, Sendable {
        /// The first byte of the status line.
        case response
        /// The first byte after the head.
        case body
    }

    /// Another status, with a body in the vendor's shape. Nothing is carried out.
    ///
    /// - `status`: HTTP status.
    /// - `code`: Code of the vendor; the documented one if left out.
    /// - `message`: Text; the documented one if left out.
    /// - `retryAfter`: `Retry-After`, as it stands.
    case status(status: Int, code: String? = nil, message: String? = nil, retryAfter: String? = nil)
    /// Exactly this answer. Nothing is carried out.
    ///
    /// - `status`: HTTP status.
    /// - `headers`: Headers beside `Date`.
    /// - `body`: Body as text.
    /// - `base64`: Body in base64, for bytes that are no text, in place of `body`.
    case answer(status: Int, headers: [(String, String)]? = nil, body: String? = nil, base64: String? = nil)
    /// The request waits before it is carried out.
    ///
    /// - `ms`: How long.
    /// - `virtual`: On the emulator's clock instead of in real time.
    case delay(ms: Int, virtual: Bool? = nil)
    /// The request is carried out, then the answer waits in real time.
    ///
    /// - `ms`: How long.
    case delayAnswer(ms: Int)
    /// 429 `Throttle Limited`.
    ///
    /// - `retryAfter`: `Retry-After`, as it stands.
    case throttle(retryAfter: String? = nil)
    /// 429 `Quota Exceeded`.
    ///
    /// - `retryAfter`: `Retry-After`, as it stands.
    case quota(retryAfter: String? = nil)
    /// The connection is reset as soon as it is accepted, whatever the operation.
    case resetOnConnect
    /// The connection is reset, and nothing was carried out.
    case resetBeforeApply
    /// The request is carried out, then the connection is reset without an answer.
    case applyThenReset
    /// The connection is reset after some bytes of the answer.
    ///
    /// - `bytes`: How many arrive.
    /// - `of`: Counted from where.
    case resetAt(bytes: Int, of: Fault.Part? = nil)
    /// The answer stops after some bytes, and the connection stays open.
    ///
    /// - `bytes`: How many arrive.
    /// - `of`: Counted from where.
    case stallAt(bytes: Int, of: Fault.Part? = nil)
    /// The answer ends in order, but too early.
    ///
    /// - `bytes`: How many arrive.
    /// - `of`: Counted from where.
    case truncateAt(bytes: Int, of: Fault.Part? = nil)
    /// The answer comes in small pieces.
    ///
    /// - `ms`: Real pause between two.
    /// - `bytes`: Size of a piece.
    case dribble(ms: Int, bytes: Int? = nil)
    /// A field of the answer has another type than described.
    ///
    /// - `field`: JSON pointer; the first field if left out.
    case wrongType(field: String? = nil)
    /// Every object of the answer has one more field.
    case extraField
    /// `success: false` inside HTTP 200, at Data Forest. Nothing is carried out.
    ///
    /// - `message`: The message.
    case failureIn200(message: String)
    /// 503 with an HTML page, as a load balancer sends it.
    case html503
    /// 417 with an HTML page, as the flood protection of Samsung sends it.
    case html417
    /// 404 of the gateway.
    case gateway404
    /// A body that is no HTTP chunk.
    case garbageChunk
    /// `Content-Encoding: gzip` and bytes that are none.
    case garbageGzip
    /// A chunked body without end.
    case endlessBody
    /// A head without end.
    case endlessHeaders
    /// One interim answer after another.
    case endlessInformational
    /// An answer in HTTP/1.0, without length, ended by closing.
    case http10
    /// `Content-Length` is wrong.
    ///
    /// - `by`: Added to the true length.
    case wrongLength(by: Int)
    /// The service's clock is off, in its `Date` and when it checks signatures.
    ///
    /// - `seconds`: Seconds ahead; negative is behind.
    case clockSkew(seconds: Int)
    /// Answers come from the state at the moment when the rule was added. Nothing is carried out.
    case staleList
    /// Samsung: reading an id that does not exist is answered with 400 instead of 404.
    case unknownAs400
    /// Samsung: a call of a version that the vendor calls deprecated is answered with 406.
    case deprecatedRefused
    /// The first page comes again whatever page is asked for.
    case repeatPage
    /// The connection is closed after the answer, without saying so.
    ///
    /// - `ms`: Real time after the answer.
    case dropIdle(ms: Int? = nil)

    /// As the emulator's admin path takes it.
    var value: JSONValue {
        switch self {
        case .status(let status, let code, let message, let retryAfter):
            Fault.named(
                "status",
                [
                    "status": JSONValue.integer(status),
                    "code": code.map(JSONValue.string),
                    "message": message.map(JSONValue.string),
                    "retry_after": retryAfter.map(JSONValue.string),
                ])
        case .answer(let status, let headers, let body, let base64):
            Fault.named(
                "answer",
                [
                    "status": JSONValue.integer(status),
                    "headers": headers.map(Fault.pairs),
                    "body": body.map(JSONValue.string),
                    "base64": base64.map(JSONValue.string),
                ])
        case .delay(let ms, let virtual):
            Fault.named(
                "delay",
                [
                    "ms": JSONValue.integer(ms),
                    "virtual": virtual.map(JSONValue.bool),
                ])
        case .delayAnswer(let ms):
            Fault.named(
                "delay_answer",
                [
                    "ms": JSONValue.integer(ms),
                ])
        case .throttle(let retryAfter):
            Fault.named(
                "throttle",
                [
                    "retry_after": retryAfter.map(JSONValue.string),
                ])
        case .quota(let retryAfter):
            Fault.named(
                "quota",
                [
                    "retry_after": retryAfter.map(JSONValue.string),
                ])
        case .resetOnConnect: "reset_on_connect"
        case .resetBeforeApply: "reset_before_apply"
        case .applyThenReset: "apply_then_reset"
        case .resetAt(let bytes, let of):
            Fault.named(
                "reset_at",
                [
                    "bytes": JSONValue.integer(bytes),
                    "of": of.map(Fault.part),
                ])
        case .stallAt(let bytes, let of):
            Fault.named(
                "stall_at",
                [
                    "bytes": JSONValue.integer(bytes),
                    "of": of.map(Fault.part),
                ])
        case .truncateAt(let bytes, let of):
            Fault.named(
                "truncate_at",
                [
                    "bytes": JSONValue.integer(bytes),
                    "of": of.map(Fault.part),
                ])
        case .dribble(let ms, let bytes):
            Fault.named(
                "dribble",
                [
                    "ms": JSONValue.integer(ms),
                    "bytes": bytes.map(JSONValue.integer),
                ])
        case .wrongType(let field):
            Fault.named(
                "wrong_type",
                [
                    "field": field.map(JSONValue.string),
                ])
        case .extraField: "extra_field"
        case .failureIn200(let message):
            Fault.named(
                "failure_in_200",
                [
                    "message": JSONValue.string(message),
                ])
        case .html503: "html_503"
        case .html417: "html_417"
        case .gateway404: "gateway_404"
        case .garbageChunk: "garbage_chunk"
        case .garbageGzip: "garbage_gzip"
        case .endlessBody: "endless_body"
        case .endlessHeaders: "endless_headers"
        case .endlessInformational: "endless_informational"
        case .http10: "http_10"
        case .wrongLength(let by):
            Fault.named(
                "wrong_length",
                [
                    "by": JSONValue.integer(by),
                ])
        case .clockSkew(let seconds):
            Fault.named(
                "clock_skew",
                [
                    "seconds": JSONValue.integer(seconds),
                ])
        case .staleList: "stale_list"
        case .unknownAs400: "unknown_as_400"
        case .deprecatedRefused: "deprecated_refused"
        case .repeatPage: "repeat_page"
        case .dropIdle(let ms):
            Fault.named(
                "drop_idle",
                [
                    "ms": ms.map(JSONValue.integer),
                ])
        }
    }

    private static func named(_ name: String, _ fields: [String: JSONValue?]) -> JSONValue {
        .object([name: .object(fields.compactMapValues { $0 })])
    }

    private static func pairs(_ pairs: [(String, String)]) -> JSONValue {
        .array(pairs.map { .array([.string($0.0), .string($0.1)]) })
    }

    private static func part(_ part: Part) -> JSONValue {
        .string(part.rawValue)
    }
}

extension Emulator {
    /// Makes something go wrong, and gives the number of the rule.
    ///
    /// `try emulator.fault(.delay(ms: 300), operation: "accounts.create", first: 1)`.
    ///
    /// - Parameters:
    ///   - fault: What goes wrong.
    ///   - operation: Operation that is struck, for example `accounts.create`, or `vpc/vpcs.list` where several services have one of that name; all if left out.
    ///   - tenant: Tenant that is struck; all if left out.
    ///   - skip: So many matching requests pass first.
    ///   - first: It strikes at most so often.
    ///   - every: It strikes each time so many requests have matched.
    ///   - probability: It strikes by chance, from the seed: `0.3` is three times in ten.
    @discardableResult
    public func fault(
        _ fault: Fault, operation: String? = nil, tenant: String? = nil, skip: Int? = nil, first: Int? = nil, every: Int? = nil, probability: Double? = nil
    ) throws -> Int {
        let rule: [String: JSONValue?] = [
            "operation": operation.map(JSONValue.string),
            "tenant": tenant.map(JSONValue.string),
            "skip": skip.map(JSONValue.integer),
            "first": first.map(JSONValue.integer),
            "every": every.map(JSONValue.integer),
            "probability": probability.map(JSONValue.number),
        ]
        return try self.fault(fault.value, rule.compactMapValues { $0 })
    }
}

/// The variables that lead programs elsewhere to an emulator.
func environmentOf(accessKey: String, secretKey: String, endpoint: String) -> [String: String] {
    [
        "NCLOUD_ACCESS_KEY_ID": accessKey,
        "NCLOUD_ACCESS_KEY": accessKey,
        "SCP_ACCESS_KEY": accessKey,
        "SCP_TF_ACCESS_KEY": accessKey,
        "NCLOUD_SECRET_ACCESS_KEY": secretKey,
        "NCLOUD_SECRET_KEY": secretKey,
        "SCP_SECRET_KEY": secretKey,
        "SCP_TF_SECRET_KEY": secretKey,
        "GUREUM_ENDPOINT": endpoint,
    ]
}
