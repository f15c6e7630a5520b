import Foundation
import Gureum
internal import GureumBridge

/// Something that an emulator refuses.
public struct EmulatorError: Error, CustomStringConvertible, LocalizedError {
    public let description: String
    public var errorDescription: String? { description }

    init(_ description: String) {
        self.description = description
    }

    init(_ failure: any Error) {
        switch failure as? BridgeError {
        case .Other(let reason)?: description = reason
        default: description = "\(failure)"
        }
    }
}

/// Both clouds in this process: no account, no network, no Docker.
///
///     let emulator = try Emulator()
///     let df = try emulator.client(DataForest.self)
///
/// It is part of the library that the tests of this package build, and left out of the one for users' apps.
public final class Emulator: Sendable {
    private let native: GureumBridge.Emulator
    /// Whose keys the clients get. Every tenant has resources of its own.
    public let tenant: String
    /// The address, for example `http://127.0.0.1:40001`.
    public let endpoint: String

    /// Starts it.
    ///
    /// - Parameters:
    ///   - seed: All ids follow from this number.
    ///   - port: A free one if it is 0.
    ///   - clock: How the time passes.
    ///   - tenant: Whose keys the clients get.
    ///   - replay: Answer with the documented examples, and only to the documented requests.
    ///   - tape: File that a client recorded: what it was answered is answered again, in order.
    ///   - verify: Whether signatures are verified.
    ///   - loose: Let unknown fields pass, and ids of what nobody made.
    ///   - hostile: Be an opponent: short pages, dates and encodings that lie, idle connections that are answered.
    ///   - log: Print a line for each request to the error stream.
    ///   - data: File from which the state is loaded and to which it is saved.
    ///   - allowRemote: Address of this machine on which others may call too; `token` belongs to it.
    ///   - token: What they need for the admin path; it ends every secret key.
    public init(
        seed: Int = 1, port: Int = 0, clock: ClockMode = .auto, tenant: String = "test", replay: Bool = false,
        tape: String? = nil, verify: Bool = true, loose: Bool = false, hostile: Bool = false, log: Bool = false, data: String? = nil,
        allowRemote: String? = nil, token: String? = nil
    ) throws {
        let settings: JSONValue = [
            "seed": .integer(seed), "port": .integer(port), "clock": .string(clock.rawValue),
            "replay": tape.map(JSONValue.string) ?? .bool(replay),
            "verify": .bool(verify), "loose": .bool(loose), "hostile": .bool(hostile), "log": .bool(log),
            "data": data.map(JSONValue.string) ?? .null, "allow_remote": allowRemote.map(JSONValue.string) ?? .null,
            "token": token.map(JSONValue.string) ?? .null,
        ]
        do {
            native = try GureumBridge.Emulator.start(settings: settings.description)
            endpoint = try native.endpoint()
        } catch {
            throw EmulatorError(error)
        }
        self.tenant = tenant
    }

    /// A client of any kind with the keys, the address and the clock of this emulator.
    public func client<C: Gureum.Client>(
        _ kind: C.Type, credentials: CredentialSource? = nil, options: ClientOptions = ClientOptions()
    ) throws -> C {
        try C(credentials: credentials ?? source(), options: settings(options))
    }

    /// A session of any cloud with the same.
    public func session<S: Gureum.Session>(
        _ kind: S.Type, credentials: CredentialSource? = nil, options: ClientOptions = ClientOptions()
    ) throws -> S {
        try S(credentials: credentials ?? source(), options: settings(options))
    }

    private func source() throws -> CredentialSource {
        let keys = try keys()
        return .keys(accessKey: keys.accessKey, secretKey: keys.secretKey)
    }

    private func settings(_ options: ClientOptions) -> ClientOptions {
        var options = options
        options.endpoint = options.endpoint ?? endpoint
        options.isolated = true
        options.emulator = native
        return options
    }

    /// Access key and secret key of a tenant.
    public func keys(of tenant: String? = nil) throws -> (accessKey: String, secretKey: String) {
        let keys = try json("keys", tenant ?? self.tenant)
        return (keys["accessKey"]?.string ?? "", keys["secretKey"]?.string ?? "")
    }

    /// Variables with which programs elsewhere find this emulator.
    public func environment(of tenant: String? = nil) throws -> [String: String] {
        let keys = try keys(of: tenant)
        return environmentOf(accessKey: keys.accessKey, secretKey: keys.secretKey, endpoint: endpoint)
    }

    /// The time of day.
    public func now() throws -> Date {
        Date(timeIntervalSince1970: (Double(try control("now")) ?? 0) / 1000)
    }

    /// Sets the time of day.
    public func set(time: Date) throws {
        try control("set", String(Int(max(0, time.timeIntervalSince1970 * 1000))))
    }

    /// How the time passes from now on.
    public func set(clock: ClockMode) throws {
        try control("mode", clock.rawValue)
    }

    /// Moves the time forward.
    public func advance(by span: Duration) throws {
        let (seconds, attoseconds) = span.components
        try control("advance", String(seconds * 1000 + attoseconds / 1_000_000_000_000_000))
    }

    /// Moves it to the next change of state of any resource; `false` if none is due.
    @discardableResult
    public func advanceToNextEvent() throws -> Bool {
        try control("next") == "true"
    }

    /// Makes something go wrong, and gives the number of the rule: fault and rule as the emulator's admin path takes them, where
    /// they come from elsewhere and are no ``Fault``.
    @discardableResult
    public func fault(_ fault: JSONValue, _ rule: [String: JSONValue] = [:]) throws -> Int {
        var rule = rule
        rule["fault"] = fault
        return Int(try control("fault", JSONValue.object(rule).description)) ?? 0
    }

    /// How often a rule has struck.
    public func hits(ofFault number: Int) throws -> Int {
        Int(try control("hits", String(number))) ?? 0
    }

    /// Ends all rules.
    public func clearFaults() throws {
        try control("clear_faults")
    }

    /// What it was asked, in order, secrets masked.
    public func journal() throws -> [JSONValue] {
        try json("journal").array ?? []
    }

    /// Forgets what it was asked.
    public func clearJournal() throws {
        try control("clear_journal")
    }

    /// The whole state as text.
    public func snapshot() throws -> String {
        try control("snapshot")
    }

    /// Puts a saved state in place of the present one.
    public func restore(_ snapshot: String) throws {
        try control("restore", snapshot)
    }

    /// As at the start: nothing exists, no faults, an empty journal.
    public func reset() throws {
        try control("reset")
    }

    /// Stops it.
    public func close() throws {
        try control("close")
    }

    private func json(_ command: String, _ argument: String = "") throws -> JSONValue {
        try JSONValue(parsing: Data(try control(command, argument).utf8))
    }

    @discardableResult
    private func control(_ command: String, _ argument: String = "") throws -> String {
        do {
            return try native.control(command: command, argument: argument)
        } catch {
            throw EmulatorError(error)
        }
    }
}
