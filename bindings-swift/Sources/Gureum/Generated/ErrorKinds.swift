// Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

extension GureumError {
    /// What went wrong, as an open list: a later version may know more.
    public struct Kind: OpenText {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A setting is wrong. Nothing was sent.
        public static let config: Kind = "Config"
        /// No usable credentials. Nothing was sent. ``GureumError/cause`` says more. ``GureumError/tried`` says more.
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
        /// Any other answer that says no. ``GureumError/cause`` says more.
        public static let service: Kind = "Service"
        /// 400: the service refuses the input.
        public static let badRequest: Kind = "BadRequest"
        /// 401: the service does not accept the keys.
        public static let authentication: Kind = "Authentication"
        /// 403: the keys may not do this.
        public static let permissionDenied: Kind = "PermissionDenied"
        /// 404, in the service's own error shape.
        public static let notFound: Kind = "NotFound"
        /// 409; or a creation whose answer was lost, and what bears its name is older than the call.
        public static let conflict: Kind = "Conflict"
        /// Too many requests (429, or 417 from the edge). ``GureumError/retryAfter`` says more.
        public static let rateLimit: Kind = "RateLimit"
        /// 5xx. ``GureumError/retryAfter`` says more.
        public static let server: Kind = "Server"
        /// `success: false` inside HTTP 200.
        public static let operationFailed: Kind = "OperationFailed"
        /// A creation or a rotation of which an attempt may have been carried out: look before repeating it.
        public static let outcomeUnknown: Kind = "OutcomeUnknown"
        /// The resource went into a state from which the wanted one is never reached.
        public static let waitFailed: Kind = "WaitFailed"
        /// The wanted state did not come in time.
        public static let waitTimeout: Kind = "WaitTimeout"
        /// The call was cancelled. A cancelled task sees `CancellationError` instead.
        public static let cancelled: Kind = "Cancelled"
        /// The client is closed.
        public static let closed: Kind = "Closed"
        /// A defect in this library. Please report it.
        public static let `internal`: Kind = "Internal"

        public static let known: [Kind] = [
            .config,
            .credentials,
            .input,
            .connect,
            .timeout,
            .transport,
            .response,
            .service,
            .badRequest,
            .authentication,
            .permissionDenied,
            .notFound,
            .conflict,
            .rateLimit,
            .server,
            .operationFailed,
            .outcomeUnknown,
            .waitFailed,
            .waitTimeout,
            .cancelled,
            .closed,
            .internal,
        ]

        /// What is known of the request when nothing else is said.
        var delivery: Delivery {
            switch self {
            case .config, .credentials, .input, .connect, .closed: .notSent
            case .timeout, .transport, .outcomeUnknown, .cancelled, .internal: .unknown
            default: .answered
            }
        }
    }

    /// Whether a request reached the service.
    public enum Delivery: String, Sendable {
        /// It never left, so repeating it is safe.
        case notSent = "NotSent"
        /// It may have been carried out.
        case unknown = "Unknown"
        /// The service answered.
        case answered = "Answered"
    }

    /// Why keys were not accepted. Text with known values; any other text is as good.
    public struct Cause: OpenText {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The machine's clock is wrong.
        public static let clockSkew: Cause = "ClockSkew"
        /// White space or a line end in a key.
        public static let whitespaceInKey: Cause = "WhitespaceInKey"
        /// Access key and secret key are swapped.
        public static let keysSwapped: Cause = "KeysSwapped"
        /// A key of the other vendor.
        public static let wrongVendor: Cause = "WrongVendor"
        /// A key of another site, environment or region.
        public static let wrongSite: Cause = "WrongSite"
        /// Keys of the emulator sent to the real service, or the other way round.
        public static let emulatorKey: Cause = "EmulatorKey"
        /// The temporary credentials have expired.
        public static let expired: Cause = "Expired"
        /// The key is known and valid, but may not do this.
        public static let noPermission: Cause = "NoPermission"
        /// Key or secret key is wrong, inactive or deleted; the service does not say which.
        public static let unknownKey: Cause = "UnknownKey"
        /// The request was altered on the way, for example by a proxy that rewrites addresses.
        public static let altered: Cause = "Altered"
        /// The service is not subscribed.
        public static let notSubscribed: Cause = "NotSubscribed"
        /// The answer did not come from the service (captive portal, proxy login page).
        public static let notTheService: Cause = "NotTheService"
        /// The key looks quoted or has invisible characters.
        public static let quotedKey: Cause = "QuotedKey"
        /// The key looks cut off or pasted twice.
        public static let wrongLength: Cause = "WrongLength"

        public static let known: [Cause] = [
            .clockSkew,
            .whitespaceInKey,
            .keysSwapped,
            .wrongVendor,
            .wrongSite,
            .emulatorKey,
            .expired,
            .noPermission,
            .unknownKey,
            .altered,
            .notSubscribed,
            .notTheService,
            .quotedKey,
            .wrongLength,
        ]
    }

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
    /// How long the service asked to wait.
    public var retryAfter: Duration? { payload["retryAfter"]?.double.map { .seconds($0) } }
    /// Whether the request reached the service.
    public var delivery: Delivery { payload["delivery"]?.string.flatMap(Delivery.init) ?? kind.delivery }
    /// Why, as far as it can be known, for example `KeysSwapped`.
    public var cause: Cause? { payload["cause"]?.string.map(Cause.init) }
    /// Where credentials were looked for, and why each place gave nothing.
    public var tried: [Tried] { (payload["tried"]?.array ?? []).map(Tried.init) }
    /// Every attempt that was made.
    public var attempts: [Attempt] { (payload["attempts"]?.array ?? []).map(Attempt.init) }
    /// The first 2 KiB of an answer that says no, secrets masked.
    public var body: String? { payload["body"]?.string }
    /// States that were seen, the latest last.
    public var states: [String] { (payload["states"]?.array ?? []).compactMap(\.string) }
    /// The error that led to this one, in words.
    public var source: String? { payload["source"]?.string }
}

/// How an event is marked that crosses from the core.
enum Mark {
    /// A call ended with an error.
    static let error: UInt8 = 0
    /// An answer; more may follow.
    static let answer: UInt8 = 1
    /// An answer; nothing follows.
    static let end: UInt8 = 2
    /// A provider is asked for keys.
    static let keys: UInt8 = 3
    /// A record of the log.
    static let log: UInt8 = 4
    /// Something happened in a call whose client has hooks.
    static let event: UInt8 = 5
}
