/// Limits of calls. What is left out comes from the client, then from the defaults.
public struct CallOptions: Hashable, Sendable {
    /// For a whole call, pauses and retries included. Default 90 s.
    public var timeout: Duration?
    /// How often a call is repeated at most. Default 2.
    public var maxRetries: Int?
    /// For one attempt. Default 30 s.
    public var attemptTimeout: Duration?
    /// For DNS, TCP and TLS. Default 3.1 s.
    public var connectTimeout: Duration?
    /// Longest silence while a body arrives. Default 10 s.
    public var idleTimeout: Duration?
    /// Samsung API version instead of each operation's own.
    public var apiVersion: String?
    /// Check the documented rules before sending.
    public var validate: Bool?

    public init(
        timeout: Duration? = nil, maxRetries: Int? = nil, attemptTimeout: Duration? = nil, connectTimeout: Duration? = nil,
        idleTimeout: Duration? = nil, apiVersion: String? = nil, validate: Bool? = nil
    ) {
        self.timeout = timeout
        self.maxRetries = maxRetries
        self.attemptTimeout = attemptTimeout
        self.connectTimeout = connectTimeout
        self.idleTimeout = idleTimeout
        self.apiVersion = apiVersion
        self.validate = validate
    }

    /// These options where they say something, and `others` where they do not.
    func over(_ others: CallOptions) -> CallOptions {
        CallOptions(
            timeout: timeout ?? others.timeout, maxRetries: maxRetries ?? others.maxRetries,
            attemptTimeout: attemptTimeout ?? others.attemptTimeout, connectTimeout: connectTimeout ?? others.connectTimeout,
            idleTimeout: idleTimeout ?? others.idleTimeout, apiVersion: apiVersion ?? others.apiVersion,
            validate: validate ?? others.validate)
    }

    static let none = CallOptions()

    /// As the core takes them; nothing at all means none.
    func encoded() throws(GureumError) -> [UInt8] {
        self == .none ? [] : try json().data.map { $0 }
    }

    func json() throws(GureumError) -> JSONValue {
        var fields: [String: JSONValue] = [:]
        fields["timeoutMs"] = try milliseconds(timeout, "timeout")
        fields["attemptTimeoutMs"] = try milliseconds(attemptTimeout, "attemptTimeout")
        fields["connectTimeoutMs"] = try milliseconds(connectTimeout, "connectTimeout")
        fields["idleTimeoutMs"] = try milliseconds(idleTimeout, "idleTimeout")
        if let maxRetries {
            guard maxRetries >= 0 else { throw GureumError(.input, "`maxRetries` is no number from 0 on") }
            fields["maxRetries"] = .integer(min(maxRetries, Int(Int32.max)))
        }
        fields["apiVersion"] = apiVersion.map(JSONValue.string)
        fields["validate"] = validate.map(JSONValue.bool)
        return .object(fields)
    }
}

/// A span of time as the core counts it. A year is as good as for ever.
func milliseconds(_ span: Duration?, _ name: String) throws(GureumError) -> JSONValue? {
    guard let span else { return nil }
    guard span >= .zero else { throw GureumError(.input, "`\(name)` is no time from 0 on") }
    let (seconds, attoseconds) = min(span, .seconds(31_536_000)).components
    return .integer(Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
}

/// Settings of a client. What is left out comes from the environment, the vendors' files, or a default.
public struct ClientOptions: Sendable {
    /// Limits of its calls.
    public var limits: CallOptions
    /// Address of the service instead of the vendor's, without path.
    public var endpoint: String?
    /// Samsung region, for example `kr-west1`.
    public var region: String?
    /// Samsung environment: `s`, `g` or `e`.
    public var environment: String?
    /// File of certificates in PEM to trust beside those of the machine.
    public var caBundle: String?
    /// Certificates in PEM to trust beside those of the machine.
    public var caBundlePEM: String?
    /// Consent to send credentials to this host although it is not one of the service's own.
    public var allowHost: String?
    /// `false` ignores the proxy of the environment.
    public var proxy: Bool?
    /// Language of explanations: `en` or `ko`.
    public var language: String?
    /// Added to the name that this package gives.
    public var userAgent: String?
    /// Look at no file, no variable and no role of this machine; `GUREUM_OFFLINE` is obeyed all the same.
    public var isolated: Bool
    /// The emulator whose clock the client shares.
    package var emulator: (any Sendable)?

    public init(
        limits: CallOptions = CallOptions(), endpoint: String? = nil, region: String? = nil, environment: String? = nil,
        caBundle: String? = nil, caBundlePEM: String? = nil, allowHost: String? = nil, proxy: Bool? = nil,
        language: String? = nil, userAgent: String? = nil, isolated: Bool = false
    ) {
        self.limits = limits
        self.endpoint = endpoint
        self.region = region
        self.environment = environment
        self.caBundle = caBundle
        self.caBundlePEM = caBundlePEM
        self.allowHost = allowHost
        self.proxy = proxy
        self.language = language
        self.userAgent = userAgent
        self.isolated = isolated
    }
}

extension ClientOptions: CustomStringConvertible, CustomReflectable {
    /// An address that might hold a password is not shown.
    private var shownEndpoint: String? {
        guard let endpoint else { return nil }
        let isPlain = endpoint.split(separator: "/").count <= 2 && !endpoint.contains { "@?#".contains($0) }
        return isPlain ? endpoint : "***"
    }

    public var description: String { "ClientOptions(endpoint: \(shownEndpoint ?? "nil"))" }

    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "limits": limits, "endpoint": shownEndpoint as Any, "region": region as Any, "environment": environment as Any,
                "caBundle": caBundle as Any, "allowHost": allowHost as Any, "proxy": proxy as Any, "language": language as Any,
                "userAgent": userAgent as Any, "isolated": isolated,
            ])
    }
}
