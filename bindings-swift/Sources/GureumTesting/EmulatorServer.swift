import Foundation
import Gureum

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Both clouds in a process beside this one: the library for users is enough, and no checkout is needed.
///
///     let emulator = try EmulatorServer.start()
///     let df = try emulator.client(DataForest.self)
///
/// ``start(program:clock:options:)`` runs the program `gureum-emulator`; ``at(_:token:)`` takes one that runs already: in a container, or on
/// the Mac whose simulator runs the test. Clients of it have its keys and live by its clock, so that waits take no time.
public final class EmulatorServer: Sendable {
    /// The address, for example `http://127.0.0.1:40001`.
    public let endpoint: String
    /// Whose keys the clients get. Every tenant has resources of its own.
    public let tenant: String
    private let token: String?
    private let program: (any Sendable)?

    private init(endpoint: String, tenant: String, token: String?, program: (any Sendable)?) {
        (self.endpoint, self.tenant, self.token, self.program) = (endpoint, tenant, token, program)
    }

    /// An emulator that runs already.
    ///
    /// - Parameters:
    ///   - endpoint: Its address, for example `http://127.0.0.1:4100`.
    ///   - token: The token with which it was started, if it lets other machines in; the image does.
    public static func at(_ endpoint: String, token: String? = nil) -> EmulatorServer {
        EmulatorServer(endpoint: endpoint, tenant: "test", token: token, program: nil)
    }

    /// The same emulator for another tenant, which has faults and resources of its own.
    ///
    /// - Parameter tenant: Its name: 1 to 64 letters, digits, `.`, `_`, `-`.
    /// - Throws: ``EmulatorError`` if it is no such name: the emulator would refuse its keys.
    public func forTenant(_ tenant: String) throws -> EmulatorServer {
        guard tenant.range(of: #"\A[A-Za-z0-9._-]{1,64}\z"#, options: .regularExpression) != nil else {
            throw EmulatorError("the tenant is `\(tenant)`; pass 1 to 64 letters, digits, `.`, `_`, `-`")
        }
        return EmulatorServer(endpoint: endpoint, tenant: tenant, token: token, program: program)
    }

    /// Access key and secret key of the tenant.
    public var keys: (accessKey: String, secretKey: String) {
        ("gureum-emulator-\(tenant)", "gureum-secret-\(tenant)" + (token.map { "-\($0)" } ?? ""))
    }

    /// A client of any kind with the keys and the address of this emulator.
    public func client<C: Gureum.Client>(
        _ kind: C.Type, credentials: CredentialSource? = nil, options: ClientOptions = ClientOptions()
    ) throws -> C {
        var options = options
        options.endpoint = options.endpoint ?? endpoint
        options.isolated = true
        return try C(credentials: credentials ?? .keys(accessKey: keys.accessKey, secretKey: keys.secretKey), options: options)
    }

    /// Makes something go wrong for this tenant, and gives the number of the rule.
    ///
    /// - Parameters:
    ///   - fault: What goes wrong.
    ///   - rule: When and how often, as the emulator's admin path takes it: `["operation": "accounts.create", "first": 1]`.
    @discardableResult
    public func fault(_ fault: Fault, _ rule: [String: JSONValue] = [:]) async throws -> Int {
        // A connection belongs to nobody yet when it is reset.
        var rule = fault.value == Fault.resetOnConnect.value ? rule : rule.merging(["tenant": .string(tenant)]) { given, _ in given }
        rule["fault"] = fault.value
        return try await ask("POST", "faults", .object(rule))["id"]?.int ?? 0
    }

    /// Ends a rule.
    public func end(fault number: Int) async throws {
        _ = try await ask("DELETE", "faults?id=\(number)")
    }

    /// What this tenant asked, in order, secrets masked.
    public func journal() async throws -> [JSONValue] {
        (try await ask("GET", "journal").array ?? []).filter { $0["tenant"]?.string == tenant }
    }

    /// How the time passes from now on, for all tenants.
    public func set(clock: ClockMode) async throws {
        _ = try await ask("PUT", "clock", ["mode": .string(clock.rawValue)])
    }

    /// Moves the time forward, for all tenants.
    public func advance(by span: Duration) async throws {
        let (seconds, attoseconds) = span.components
        _ = try await ask("POST", "clock/advance", ["ms": .integer(Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))])
    }

    /// As at the start, for all tenants: nothing exists, no faults, an empty journal.
    public func reset() async throws {
        _ = try await ask("POST", "reset")
    }

    /// The admin path. What is refused is told in the emulator's words.
    private func ask(_ method: String, _ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
        guard let url = URL(string: "\(endpoint)/_gureum/\(path)") else { throw EmulatorError("`\(endpoint)` is no address") }
        var request = URLRequest(url: url, timeoutInterval: 10)
        request.httpMethod = method
        if let token { request.setValue(token, forHTTPHeaderField: "X-Gureum-Token") }
        if let body {
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
            request.httpBody = Data(body.description.utf8)
        }
        let (data, response) = try await URLSession.shared.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        guard 200..<300 ~= status else {
            throw EmulatorError(data.isEmpty ? "the emulator answers \(status) to \(method) \(path)" : String(decoding: data, as: UTF8.self))
        }
        return data.isEmpty ? .null : try JSONValue(parsing: data)
    }
}

#if os(macOS) || os(Linux)
    extension EmulatorServer {
        /// Starts the program `gureum-emulator` on a free port of this machine. It ends with the last that holds this object,
        /// and with this process at the latest.
        ///
        /// - Parameters:
        ///   - program: Where it is; else what the variable `GUREUM_EMULATOR` says, or what the search path holds.
        ///   - clock: How the time passes. `.auto` jumps over every pause.
        ///   - options: What else it is started with, as `gureum-emulator serve --help` lists it: `--hostile`, `--loose`.
        public static func start(program: String? = nil, clock: ClockMode = .auto, options: [String] = []) throws -> EmulatorServer {
            let place = program ?? ProcessInfo.processInfo.environment["GUREUM_EMULATOR"] ?? "gureum-emulator"
            let running = try Running(place, options: ["--clock", clock.rawValue] + options)
            return EmulatorServer(endpoint: running.endpoint, tenant: "test", token: running.token, program: running)
        }
    }

    /// The program, which is ended with this object.
    private final class Running: @unchecked Sendable {
        private let process = Process()
        let endpoint: String
        /// What ends its secret keys and opens its admin path, if it lets other machines in, wherever it has that from.
        let token: String?

        init(_ place: String, options: [String]) throws {
            let output = Pipe()
            // The shell's `env` looks a bare name up in the search path.
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [place, "serve", "--quiet"] + options
            process.standardOutput = output
            try process.run()
            var said = Data()
            // Address, access key, secret key.
            while said.filter({ $0 == UInt8(ascii: "\n") }).count < 3 {
                let more = output.fileHandleForReading.availableData
                if more.isEmpty { break }
                said += more
            }
            let lines = String(decoding: said, as: UTF8.self).split(separator: "\n")
            guard lines.count >= 3, let line = lines.first, line.hasPrefix("listening on http://") else {
                process.terminate()
                throw EmulatorError(
                    "`\(place)` did not start; take the program of the release or `cargo install gureum-emulator`, name its place in the "
                        + "variable GUREUM_EMULATOR, or take a running one with `EmulatorServer.at`")
            }
            endpoint = String(line.dropFirst("listening on ".count))
            let tenant = lines[1].components(separatedBy: "gureum-emulator-").last ?? ""
            let secret = lines[2].components(separatedBy: "gureum-secret-\(tenant)-")
            token = secret.count > 1 ? secret.dropFirst().joined(separator: "gureum-secret-\(tenant)-") : nil
            AtExit.add(process.processIdentifier)
        }

        deinit {
            AtExit.remove(process.processIdentifier)
            process.terminate()
        }
    }

    /// Ends what still runs when this process ends: nobody lets go of what a global holds.
    private enum AtExit {
        private static let lock = NSLock()
        nonisolated(unsafe) private static var running: Set<Int32> = []
        private static let hook: Int32 = atexit { AtExit.end() }

        static func add(_ process: Int32) {
            _ = hook
            _ = lock.withLock { running.insert(process) }
        }

        static func remove(_ process: Int32) {
            _ = lock.withLock { running.remove(process) }
        }

        private static func end() {
            lock.withLock { for process in running { kill(process, SIGTERM) } }
        }
    }
#endif
