import Foundation

/// All services of one cloud, with one set of settings. A session is a value; its copies are one session.
///
///     let scp = try SamsungCloud(credentials: .environment)
///     for try await vpc in try scp.vpc.vpcs.list() { print(vpc.name) }
public protocol Session: Sendable, CustomStringConvertible, CustomReflectable {
    /// Name of the service that stands for all.
    static var service: String { get }

    /// What makes the calls of all services. Used by generated code.
    var callers: Callers { get }

    /// The session that makes its calls so. Used by generated code.
    init(callers: Callers)
}

extension Session {
    /// Opens a session. Nothing is sent and no thread is started.
    ///
    /// `endpoint`, `timeout` and `maxRetries` are those of `options`, for short.
    public init(
        credentials: CredentialSource = .environment, endpoint: String? = nil, timeout: Duration? = nil,
        maxRetries: Int? = nil, options: ClientOptions = ClientOptions()
    ) throws {
        var options = options
        options.endpoint = endpoint ?? options.endpoint
        options.limits = CallOptions(timeout: timeout, maxRetries: maxRetries).over(options.limits)
        let first = try Engine(service: Self.service, credentials: credentials, options: options)
        self.init(callers: Callers(first: first))
    }

    /// Closes the clients of all services: ends their calls and drops the connections.
    public func close() {
        callers.close()
    }

    /// Shows no key.
    public var description: String {
        let name = String(describing: Self.self)
        return callers.first.endpoint.map { "\(name)(\($0))" } ?? name
    }

    public var customMirror: Mirror { Mirror(self, children: []) }

    /// The client of a service, made when it is asked for.
    func client<C: Client>() throws(GureumError) -> C {
        C(caller: Caller(engine: try callers.engine(of: C.service)))
    }
}

/// Make the calls of a session. Used by generated code.
public final class Callers: Sendable {
    let first: Engine
    private let engines = Locked<[String: Engine]>([:])

    init(first: Engine) {
        self.first = first
    }

    func engine(of service: String) throws(GureumError) -> Engine {
        if let known = engines.with({ $0[service] }) { return known }
        let made = try Engine(of: service, beside: first)
        // Two threads may come here at once: the first one's engine is everybody's.
        return engines.with { engines in
            let kept = engines[service] ?? made
            engines[service] = kept
            return kept
        }
    }

    func close() {
        first.close()
        engines.with { Array($0.values) }.forEach { $0.close() }
    }
}
