// Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

/// Limits of calls. What is left out comes from the client, then from the defaults.
public struct CallOptions: Hashable, Sendable {
    /// Limit of a whole call, pauses and retries included. Range: more than 0. Default 90 s.
    public var timeout: Duration?
    /// How often a call is repeated at most. Range: 0 to 4,294,967,295. Default 2.
    public var maxRetries: Int?
    /// Limit of one attempt, from connecting to the last byte. Range: more than 0. Default 30 s.
    public var attemptTimeout: Duration?
    /// Limit of DNS, TCP and TLS together. Range: more than 0. Default 3.1 s.
    public var connectTimeout: Duration?
    /// Longest silence while a body arrives. Range: more than 0. Default 10 s.
    public var idleTimeout: Duration?
    /// Samsung API version, for example `1.1`, instead of each operation's own; `vpc 1.2, ske 1.4` for several services
    /// at once. What came later is refused before sending.
    public var apiVersion: String?
    /// Check the documented rules before sending. They are no gate by default, because vendors relax them.
    public var validate: Bool?
    /// Headers that are added to every request, for example `traceparent`. Those of the signature, of HTTP itself and
    /// those that this library sets are refused. A call's own come before the client's of the same name.
    public var headers: [String: String]?

    public init(
        timeout: Duration? = nil,
        maxRetries: Int? = nil,
        attemptTimeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        idleTimeout: Duration? = nil,
        apiVersion: String? = nil,
        validate: Bool? = nil,
        headers: [String: String]? = nil
    ) {
        self.timeout = timeout
        self.maxRetries = maxRetries
        self.attemptTimeout = attemptTimeout
        self.connectTimeout = connectTimeout
        self.idleTimeout = idleTimeout
        self.apiVersion = apiVersion
        self.validate = validate
        self.headers = headers
    }

    /// These options where they say something, and `others` where they do not.
    func over(_ others: CallOptions) -> CallOptions {
        CallOptions(
            timeout: timeout ?? others.timeout,
            maxRetries: maxRetries ?? others.maxRetries,
            attemptTimeout: attemptTimeout ?? others.attemptTimeout,
            connectTimeout: connectTimeout ?? others.connectTimeout,
            idleTimeout: idleTimeout ?? others.idleTimeout,
            apiVersion: apiVersion ?? others.apiVersion,
            validate: validate ?? others.validate,
            headers: headersOver(headers, others.headers)
        )
    }

    /// As the core takes them. `tells` is the number under which hooks hear of the calls.
    func json(tells: UInt64? = nil) throws(GureumError) -> JSONValue {
        var fields: [String: JSONValue] = [:]
        fields["tells"] = tells.map { .integer(Int($0)) }
        fields["timeoutMs"] = try milliseconds(timeout, "timeout")
        fields["maxRetries"] = try count(maxRetries, "maxRetries")
        fields["attemptTimeoutMs"] = try milliseconds(attemptTimeout, "attemptTimeout")
        fields["connectTimeoutMs"] = try milliseconds(connectTimeout, "connectTimeout")
        fields["idleTimeoutMs"] = try milliseconds(idleTimeout, "idleTimeout")
        fields["apiVersion"] = apiVersion.map(JSONValue.string)
        fields["validate"] = validate.map(JSONValue.bool)
        fields["headers"] = headers.map { .object($0.mapValues(JSONValue.string)) }
        return .object(fields)
    }
}

/// Settings of a client. What is left out comes from the environment, the vendors' files, or a default. Where keys come from
/// is a ``CredentialSource``.
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
    /// Certificates in PEM, as text, to trust beside those of the machine.
    public var caBundlePEM: String?
    /// Consent to send credentials to this host although it is not one of the service's own.
    public var allowHost: String?
    /// `false` ignores the proxy of the environment; `true` obeys it in an isolated client too.
    public var proxy: Bool?
    /// Language of explanations and of the vendor's texts: `en` or `ko`. Default `en`.
    public var language: String?
    /// Added to the name that this library gives, for example `my-tool/1.2`.
    public var userAgent: String?
    /// File for a tape of what is answered, without a value of yours, which an emulator plays in tests. All clients of
    /// this process that name it share it, and it takes the place of the tape that was there. It needs a library with
    /// the emulator in it.
    public var record: String?
    /// Look at no file, no variable and no role of this machine; `GUREUM_OFFLINE` is obeyed all the same.
    public var isolated: Bool
    /// Code of yours that is told what happens in calls.
    public var hooks: Hooks
    /// The emulator whose clock the client shares.
    package var emulator: (any Sendable)?

    public init(
        limits: CallOptions = CallOptions(),
        endpoint: String? = nil,
        region: String? = nil,
        environment: String? = nil,
        caBundle: String? = nil,
        caBundlePEM: String? = nil,
        allowHost: String? = nil,
        proxy: Bool? = nil,
        language: String? = nil,
        userAgent: String? = nil,
        record: String? = nil,
        isolated: Bool = false,
        hooks: Hooks = Hooks()
    ) {
        self.limits = limits
        self.hooks = hooks
        self.endpoint = endpoint
        self.region = region
        self.environment = environment
        self.caBundle = caBundle
        self.caBundlePEM = caBundlePEM
        self.allowHost = allowHost
        self.proxy = proxy
        self.language = language
        self.userAgent = userAgent
        self.record = record
        self.isolated = isolated
    }

    /// As the core takes them.
    var settings: [String: JSONValue] {
        var fields: [String: JSONValue] = [:]
        fields["endpoint"] = endpoint.map(JSONValue.string)
        fields["region"] = region.map(JSONValue.string)
        fields["environment"] = environment.map(JSONValue.string)
        fields["caBundle"] = caBundle.map(JSONValue.string)
        fields["caBundlePem"] = caBundlePEM.map(JSONValue.string)
        fields["allowHost"] = allowHost.map(JSONValue.string)
        fields["proxy"] = proxy.map(JSONValue.bool)
        fields["language"] = language.map(JSONValue.string)
        fields["userAgent"] = userAgent.map(JSONValue.string)
        fields["record"] = record.map(JSONValue.string)
        fields["isolated"] = .bool(isolated)
        return fields
    }

    /// What a debugger shows.
    var shown: KeyValuePairs<String, Any> {
        [
            "limits": limits,
            "endpoint": shownEndpoint as Any,
            "region": region as Any,
            "environment": environment as Any,
            "caBundle": caBundle as Any,
            "caBundlePEM": caBundlePEM as Any,
            "allowHost": allowHost as Any,
            "proxy": proxy as Any,
            "language": language as Any,
            "userAgent": userAgent as Any,
            "record": record as Any,
            "isolated": isolated as Any,
        ]
    }
}

/// Variables that name the language of explanations, the first one first.
let languageVariables = ["GUREUM_LANGUAGE", "SCP_LANGUAGE"]
