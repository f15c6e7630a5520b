import Foundation

/// What the package has to say. It says nothing until somebody listens.
///
/// There is one log for all clients of a process. A record never holds a key or a password.
public enum Log {
    /// How severe a record is.
    public enum Level: Int, Sendable, Comparable, CaseIterable {
        case trace = 5
        case debug = 10
        case info = 20
        case warning = 30
        case error = 40

        public static func < (left: Level, right: Level) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// One record: a line, and what it says as data, by names such as `status` and `elapsedMs` (see `docs/events.md`).
    public struct Record: Sendable {
        public let level: Level
        public let line: String
        public let attributes: [String: JSONValue]
    }

    private static let handler = Locked<(@Sendable (Record) -> Void)?>(nil)

    /// Records of this level and above go to `handler` from now on, in order. It must not wait: no call ends meanwhile, and what
    /// is more than 10,000 records late is counted and left out. It runs on a thread of the package, without the task-locals
    /// of the call that a record tells of: Swift gives them to tasks only.
    public static func listen(_ level: Level = .info, _ handler: @escaping @Sendable (Level, String) -> Void) {
        listen(level, records: { handler($0.level, $0.line) })
    }

    /// The same with what each record says as data, for a logger that has metadata or key-value pairs.
    public static func listen(_ level: Level = .info, records handler: @escaping @Sendable (Record) -> Void) {
        self.handler.with { $0 = handler }
        Runtime.shared.listen(level: UInt8(level.rawValue))
    }

    /// Nobody listens any more.
    public static func stop() {
        Runtime.shared.listen(level: 255)
        handler.with { $0 = nil }
    }

    /// `content` is a JSON array of a line and an object.
    static func deliver(level: Int, content: Data) {
        guard let handler = handler.with({ $0 }) else { return }
        let parts = (try? JSONValue(parsing: content))?.array ?? []
        guard parts.count == 2, let line = parts[0].string else { return }
        let named = (parts[1].object ?? [:]).map { (camel($0.key), $0.value) }
        let attributes = Dictionary(named, uniquingKeysWith: { first, _ in first })
        handler(Record(level: Level(rawValue: level) ?? .info, line: line, attributes: attributes))
    }

    private static func camel(_ name: String) -> String {
        let words = name.split(separator: "_")
        return words.dropFirst().reduce(words.first.map(String.init) ?? "") { $0 + $1.capitalized }
    }
}
