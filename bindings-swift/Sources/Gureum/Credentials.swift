import Foundation

/// Keys of a vendor. They are shown nowhere.
public struct Credentials: Hashable, Sendable {
    public var accessKey: String
    public var secretKey: Secret
    /// Samsung account id, for accounts that demand it.
    public var accountID: String?
    /// Token of temporary keys.
    public var sessionToken: Secret?
    /// When the keys end; a provider is asked again before that.
    public var expiresAt: Date?

    public init(
        accessKey: String, secretKey: String, accountID: String? = nil, sessionToken: String? = nil, expiresAt: Date? = nil
    ) {
        self.accessKey = accessKey
        self.secretKey = Secret(secretKey)
        self.accountID = accountID
        self.sessionToken = sessionToken.map { Secret($0) }
        self.expiresAt = expiresAt
    }

    /// As the core takes them.
    var json: String {
        let text = encoded { fields in
            fields.put("accessKey", accessKey)
            fields.put("secretKey", secretKey)
            fields.put("accountId", accountID)
            fields.put("sessionToken", sessionToken)
            // The core counts from 1970 on; what ended before that has ended.
            fields.put("expiresAtMs", expiresAt.map { Int(clamping: $0.timeIntervalSince1970 * 1000) })
        }
        return String(decoding: text.bytes, as: UTF8.self)
    }
}

extension Credentials: CustomStringConvertible, CustomReflectable {
    public var description: String { "Credentials(***)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Int {
    /// The nearest whole number from 0 on; no number is 0.
    init(clamping value: Double) {
        self = value >= 9e15 ? 9_000_000_000_000_000 : value > 0 ? Int(value.rounded(.up)) : 0
    }
}

/// Where a client gets its keys from.
public struct CredentialSource: Sendable {
    enum Kind: Sendable {
        case environment(profile: String?)
        case keys(Credentials)
        case provider(@Sendable () async throws -> Credentials)
    }

    let kind: Kind

    /// Where the vendors' own tools keep them: variables, `~/.ncloud/configure`, `~/.scpconf`, `~/.scp/cli-config.json`, the
    /// server role of a NAVER server.
    public static let environment = CredentialSource(kind: .environment(profile: nil))

    /// A profile of `~/.ncloud/configure`.
    public static func profile(_ name: String) -> CredentialSource {
        CredentialSource(kind: .environment(profile: name))
    }

    /// These keys. In an app, prefer ``provider(_:)``: a key that is built into an app belongs to everybody who has it.
    public static func keys(
        accessKey: String, secretKey: String, accountID: String? = nil, sessionToken: String? = nil
    ) -> CredentialSource {
        let keys = Credentials(accessKey: accessKey, secretKey: secretKey, accountID: accountID, sessionToken: sessionToken)
        return CredentialSource(kind: .keys(keys))
    }

    /// Your own source, asked when keys are needed and again before they expire. It sees the task-locals of the call that
    /// needs them first; cancelling that call does not cancel it, because other calls may wait for the same keys. A text that
    /// it throws is not repeated, because it may hold a secret.
    public static func provider(_ provide: @escaping @Sendable () async throws -> Credentials) -> CredentialSource {
        CredentialSource(kind: .provider(provide))
    }
}

extension CredentialSource: CustomStringConvertible, CustomReflectable {
    public var description: String {
        switch kind {
        case .environment(let profile): profile.map { "profile \($0)" } ?? "environment"
        case .keys: "keys ***"
        case .provider: "provider"
        }
    }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
