import Foundation
internal import GureumBridge

/// A client of the core.
final class Engine: Sendable {
    let client: GureumBridge.Client
    let endpoint: String?
    private let provider: UInt64?

    init(service: String, credentials: CredentialSource, options: ClientOptions) throws(GureumError) {
        try Self.checkLibrary()
        var settings = options.settings
        settings["service"] = .string(service)
        settings["options"] = try options.limits.json()
        var provider: UInt64?
        switch credentials.kind {
        case .environment(let profile):
            settings["profile"] = profile.map(JSONValue.string)
        case .keys(let keys):
            settings["accessKey"] = .string(keys.accessKey)
            settings["secretKey"] = .string(keys.secretKey.reveal())
            settings["accountId"] = keys.accountID.map(JSONValue.string)
            // Only a provider can give more than a pair, and so can one that always gives the same.
            if keys.sessionToken != nil { provider = Runtime.shared.add { keys } }
        case .provider(let provide):
            provider = Runtime.shared.add(provider: provide)
        }
        if provider != nil { settings["accessKey"] = nil; settings["secretKey"] = nil; settings["accountId"] = nil }
        self.provider = provider
        endpoint = options.endpoint
        let config = JSONValue.object(settings).description
        let emulator = options.emulator as? Emulator
        do {
            client = try GureumBridge.Client.open(
                bridge: Runtime.shared.bridge, config: config, provider: provider, emulator: emulator)
        } catch {
            provider.map { Runtime.shared.remove(provider: $0) }
            throw GureumError(failure: error)
        }
    }

    deinit {
        provider.map { Runtime.shared.remove(provider: $0) }
    }

    func close() {
        client.close()
    }

    /// A package and a library of two versions would understand each other wrongly.
    private static func checkLibrary() throws(GureumError) {
        guard revision() == apiRevision else {
            let hint = "take both from the same release"
            throw GureumError(.config, "the native library of gureum is from another version than the package", hint: hint)
        }
    }
}

extension GureumError {
    /// What the native library throws.
    init(failure: any Error) {
        switch failure as? Failure {
        case .Core(let payload)?: self.init(payload: Data(payload.utf8))
        case .Other(let reason)?: self.init(.input, reason)
        case nil: self.init(.internal, "the native library of gureum failed: \(failure)")
        }
    }
}

extension ClientOptions {
    fileprivate var settings: [String: JSONValue] {
        var fields: [String: JSONValue] = ["isolated": .bool(isolated)]
        fields["endpoint"] = endpoint.map(JSONValue.string)
        fields["region"] = region.map(JSONValue.string)
        fields["environment"] = environment.map(JSONValue.string)
        fields["caBundle"] = caBundle.map(JSONValue.string)
        fields["caBundlePem"] = caBundlePEM.map(JSONValue.string)
        fields["allowHost"] = allowHost.map(JSONValue.string)
        fields["proxy"] = proxy.map(JSONValue.bool)
        fields["language"] = language.map(JSONValue.string)
        fields["userAgent"] = userAgent.map(JSONValue.string)
        return fields
    }
}
