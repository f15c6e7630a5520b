/// Text that is shown nowhere: not by `print`, not by `dump`, not by a `Mirror`, not by `Codable`.
public struct Secret: Hashable, Sendable, ExpressibleByStringLiteral {
    private let text: String

    public init(_ text: String) {
        self.text = text
    }

    public init(stringLiteral text: String) {
        self.text = text
    }

    /// The text itself. What you do with it is up to you.
    public func reveal() -> String {
        text
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "***" }
    public var debugDescription: String { "***" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
