extension CallOptions {
    static let none = CallOptions()

    /// As the core takes them; nothing at all means none.
    func encoded() throws(GureumError) -> [UInt8] {
        self == .none ? [] : try json().data.map { $0 }
    }
}

/// A span of time as the core counts it. A year is as good as for ever.
func milliseconds(_ span: Duration?, _ name: String) throws(GureumError) -> JSONValue? {
    guard let span else { return nil }
    guard span >= .zero else { throw GureumError(.input, "`\(name)` is no time from 0 on") }
    let (seconds, attoseconds) = min(span, .seconds(31_536_000)).components
    return .integer(Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
}

/// Headers of a call over those of its client; a call's own come before the client's of the same name.
func headersOver(_ own: [String: String]?, _ under: [String: String]?) -> [String: String]? {
    guard let own, let under else { return own ?? under }
    let names = Set(own.keys.map { $0.lowercased() })
    return under.filter { !names.contains($0.key.lowercased()) }.merging(own) { $1 }
}

/// How often something may happen, as the core counts it.
func count(_ number: Int?, _ name: String) throws(GureumError) -> JSONValue? {
    guard let number else { return nil }
    guard number >= 0 else { throw GureumError(.input, "`\(name)` is no number from 0 on") }
    return .integer(min(number, Int(Int32.max)))
}

extension ClientOptions: CustomStringConvertible, CustomReflectable {
    /// An address that might hold a password is not shown.
    var shownEndpoint: String? {
        guard let endpoint else { return nil }
        let isPlain = endpoint.split(separator: "/").count <= 2 && !endpoint.contains { "@?#".contains($0) }
        return isPlain ? endpoint : "***"
    }

    public var description: String { "ClientOptions(endpoint: \(shownEndpoint ?? "nil"))" }
    public var customMirror: Mirror { Mirror(self, children: shown) }
}
