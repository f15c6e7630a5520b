import Foundation
internal import GureumBridge

/// A Kerberos keytab: the file that lets a program log in without a password.
///
/// Whoever holds its bytes holds the account: it never prints them.
public struct Keytab: FileContent {
    /// Its bytes.
    public let data: Data

    public init(_ data: Data) {
        self.data = data
    }

    /// What one entry says beside its key.
    public struct Entry: Hashable, Sendable {
        /// Whose key it is, for example `df@KR.DF.NAVERNCP.COM`.
        public let principal: String
        /// Version of the key; a reset counts it up.
        public let kvno: Int
        /// Number of the encryption type, for example 18.
        public let enctype: Int
        /// Its name, for example `aes256-cts-hmac-sha1-96`.
        public let enctypeName: String?
        /// When the key was made; `nil` if the keytab does not say.
        public let created: Date?
    }

    /// Its entries, without the keys.
    public func entries() throws -> [Entry] {
        do {
            return try keytabRows(content: data).map { row in
                let created = row.createdMs.map { Date(timeIntervalSince1970: Double($0) / 1000) }
                return Entry(
                    principal: row.principal, kvno: Int(row.kvno), enctype: Int(row.enctype), enctypeName: row.enctypeName,
                    created: created)
            }
        } catch {
            throw GureumError(failure: error)
        }
    }

    /// Whose keys it holds, each once.
    public func principals() throws -> [String] {
        try entries().reduce(into: []) { found, entry in
            if !found.contains(entry.principal) { found.append(entry.principal) }
        }
    }
}
