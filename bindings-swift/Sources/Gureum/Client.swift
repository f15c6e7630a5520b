import Foundation

/// What all clients share. A client is a value; its copies are one client, with one set of connections.
///
///     let df = try DataForest(credentials: .environment)
///     let account = try await df.accounts.getDetail(id: id)
///
/// Cancelling the task of a call ends it at once, closes its socket, and throws `CancellationError`.
public protocol Client: Sendable, CustomStringConvertible, CustomReflectable {
    /// Name of the service.
    static var service: String { get }

    /// What makes the calls. Used by generated code.
    var caller: Caller { get }

    /// The client that makes its calls so. Used by generated code.
    init(caller: Caller)
}

extension Client {
    /// Opens a client. Nothing is sent and no thread is started.
    ///
    /// `endpoint`, `timeout` and `maxRetries` are those of `options`, for short.
    public init(
        credentials: CredentialSource = .environment, endpoint: String? = nil, timeout: Duration? = nil,
        maxRetries: Int? = nil, options: ClientOptions = ClientOptions()
    ) throws {
        var options = options
        options.endpoint = endpoint ?? options.endpoint
        options.limits = CallOptions(timeout: timeout, maxRetries: maxRetries).over(options.limits)
        self.init(caller: Caller(engine: try Engine(service: Self.service, credentials: credentials, options: options)))
    }

    /// The same client with other limits for its calls. Connections are shared.
    public func withOptions(_ options: CallOptions) -> Self {
        var caller = caller
        caller.limits = options.over(caller.limits)
        return Self(caller: caller)
    }

    /// Calls any operation by its name, with plain JSON in and out.
    ///
    /// For operations that have no method yet, and for programs that choose one at run time. An operation that answers with
    /// a file is for ``callRaw(_:_:options:)``.
    public func call(_ operation: String, _ input: JSONValue = [:], options: CallOptions = CallOptions()) async throws -> JSONValue
    {
        let reply = try await caller.reply(operation, input.input, options)
        return reply.body.isEmpty ? .null : JSONValue(try parsed(reply, operation))
    }

    /// Like ``call(_:_:options:)``, with the response as it came: status, headers, bytes, timing.
    public func callRaw(
        _ operation: String, _ input: JSONValue = [:], options: CallOptions = CallOptions()
    ) async throws -> RawResponse {
        RawResponse(try await caller.reply(operation, input.input, options))
    }

    /// Sends any signed request, for what has no operation here: path and query; what no address may hold is escaped.
    ///
    /// What is no `GET` counts as a creation: it is repeated only if it was certainly not carried out.
    public func request(
        _ method: String, _ target: String, body: JSONValue? = nil, options: CallOptions = CallOptions()
    ) async throws -> RawResponse {
        RawResponse(try await caller.request(method, target, body?.input, options))
    }

    /// What would be signed now for this call, as text with visible line ends and without the secret key. Nothing is sent.
    public func explainSignature(
        _ operation: String, _ input: JSONValue = [:], options: CallOptions = CallOptions()
    ) async throws -> String {
        String(decoding: try await caller.explainSignature(operation, input.input, options).body, as: UTF8.self)
    }

    /// The answer of a call, and the response behind it.
    ///
    ///     let (account, response) = try await df.withResponse { try await $0.accounts.getDetail(id: id) }
    ///
    /// If `calls` makes more than one, it is the response of the last one.
    public func withResponse<T: Sendable>(_ calls: (Self) async throws -> T) async throws -> (T, RawResponse) {
        let last = Locked<RawResponse?>(nil)
        var caller = caller
        caller.onResponse = { response in last.with { $0 = response } }
        let answer = try await calls(Self(caller: caller))
        guard let response = last.with({ $0 }) else {
            throw GureumError(.input, "there was no call to have the response of", hint: said("call with the client that is given"))
        }
        return (answer, response)
    }

    /// Goes on with a wait that another process began; the token is from its ``WaitProgress``.
    @discardableResult
    public func resumeWait(
        token: String, timeout: Duration? = nil, onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> JSONValue {
        let reply = try await caller.resume(token: token, timeout: timeout, onProgress: onProgress)
        return reply.body.isEmpty ? .null : JSONValue(try parsed(reply, "resume"))
    }

    /// Goes on with a wait that another process began, to what it gives: `DataForest.GetAccountDetailResponse.self`, for example.
    @discardableResult
    public func resumeWait<T: Model>(
        token: String, as type: T.Type, timeout: Duration? = nil, onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> T {
        try await startedWait(token: token, as: type, timeout: timeout).result(onProgress: onProgress)
    }

    /// A wait from its token, also in another process: for one look, or to go on with it. Its time limit counts from the
    /// beginning.
    public func startedWait<T: Model>(
        token: String, as type: T.Type, timeout: Duration? = nil
    ) async throws -> Wait<T> {
        try await caller.started(token: token, timeout: timeout) { reply in try decoded(reply, "resume") }
    }

    /// The same without a model: the resource as plain JSON, or `null` if its end was waited for.
    public func startedWait(token: String, timeout: Duration? = nil) async throws -> Wait<JSONValue> {
        try await caller.started(token: token, timeout: timeout) { reply in
            reply.body.isEmpty ? .null : JSONValue(try parsed(reply, "resume"))
        }
    }

    /// Ends all calls in flight and drops the connections. Later calls throw an error of kind `closed`.
    public func close() {
        caller.engine.close()
    }

    /// Shows no key.
    public var description: String {
        let name = String(describing: Self.self)
        return caller.engine.endpoint.map { "\(name)(\($0))" } ?? name
    }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
