import Foundation
internal import GureumBridge

/// A client of the core.
final class Engine: Sendable {
    let client: GureumBridge.Client
    let endpoint: String?
    /// One quota for all that is called at once by `map`.
    let turns = Turns()
    private let provider: UInt64?
    private let hooks: UInt64?
    /// Another engine of the same session, whose provider of keys goes with it.
    private let origin: Engine?
    /// Whether somebody is to be asked for keys.
    var hasProvider: Bool { provider != nil || origin?.hasProvider == true }

    init(service: String, credentials: CredentialSource, options: ClientOptions) throws(GureumError) {
        try Self.checkLibrary()
        var settings = options.settings
        settings["service"] = .string(service)
        settings["speaks"] = .string("swift")
        _ = try options.limits.json()
        let hooks = options.hooks.isEmpty ? nil : Runtime.shared.add(hooks: HookQueue(options.hooks))
        settings["options"] = try options.limits.json(tells: hooks)
        Self.addProcessEnvironment(to: &settings)
        let provider = credentials.fill(&settings).map { Runtime.shared.add(provider: $0) }
        let config = JSONValue.object(settings).description
        do {
            client = try GureumBridge.Client.open(
                bridge: Runtime.shared.bridge, config: config, provider: provider, emulator: options.emulator as? Emulator)
        } catch {
            provider.map { Runtime.shared.remove(provider: $0) }
            hooks.map { Runtime.shared.remove(hooks: $0) }
            throw GureumError(failure: error)
        }
        self.provider = provider
        self.hooks = hooks
        origin = nil
        endpoint = options.endpoint
    }

    /// For another service of the same cloud.
    init(of service: String, beside other: Engine) throws(GureumError) {
        do {
            client = try other.client.beside(service: service)
        } catch {
            throw GureumError(failure: error)
        }
        provider = nil
        hooks = nil
        origin = other
        endpoint = other.endpoint
    }

    /// Variables and home directory, as they are on the thread of whoever makes the client: on its own thread the core would
    /// read them while the program may be changing them.
    private static func addProcessEnvironment(to settings: inout [String: JSONValue]) {
        let variables = ProcessInfo.processInfo.environment
        settings["variables"] = .object(variables.mapValues(JSONValue.string))
        settings["home"] = .string(variables["HOME"] ?? NSHomeDirectory())
    }

    deinit {
        provider.map { Runtime.shared.remove(provider: $0) }
        hooks.map { Runtime.shared.remove(hooks: $0) }
    }

    func close() {
        client.close()
    }

    /// A package and a library of two versions would understand each other wrongly.
    private static func checkLibrary() throws(GureumError) {
        guard revision() == apiRevision else {
            let hint = said("take both from the same release")
            throw GureumError(.config, "the native library of gureum is from another version than the package", hint: hint)
        }
    }
}

extension GureumError {
    /// What the native library throws.
    init(failure: any Error) {
        switch failure as? BridgeError {
        case .Core(let payload)?: self.init(payload: Data(payload.utf8))
        case .Other(let reason)?: self.init(.input, reason)
        case nil: self.init(.internal, "the native library of gureum failed: \(failure)")
        }
    }
}

extension CredentialSource {
    /// Says in the settings where keys come from; gives what is to be asked for them, if anything is.
    fileprivate func fill(_ settings: inout [String: JSONValue]) -> (@Sendable () async throws -> Credentials)? {
        switch kind {
        case .environment(let profile):
            settings["profile"] = profile.map(JSONValue.string)
            return nil
        case .keys(let keys) where keys.sessionToken == nil:
            settings["accessKey"] = .string(keys.accessKey)
            settings["secretKey"] = .string(keys.secretKey.reveal())
            settings["accountId"] = keys.accountID.map(JSONValue.string)
            return nil
        case .keys(let keys):
            // Settings hold a pair of keys only, and a provider may always give the same.
            return { keys }
        case .provider(let provide):
            return provide
        }
    }
}
