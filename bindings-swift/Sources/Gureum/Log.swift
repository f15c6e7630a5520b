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

    private static let handler = Locked<(@Sendable (Level, String) -> Void)?>(nil)

    /// Records of this level and above go to `handler` from now on, in order. It must not wait: no call ends meanwhile, and what
    /// is more than 10,000 records late is counted and left out. It runs on a thread of the package, without the task-locals
    /// of the call that a record tells of: Swift gives them to tasks only.
    public static func listen(_ level: Level = .info, _ handler: @escaping @Sendable (Level, String) -> Void) {
        self.handler.with { $0 = handler }
        Runtime.shared.listen(level: UInt8(level.rawValue))
    }

    /// Nobody listens any more.
    public static func stop() {
        Runtime.shared.listen(level: 255)
        handler.with { $0 = nil }
    }

    static func deliver(level: Int, line: String) {
        let handler = handler.with { $0 }
        handler?(Level(rawValue: level) ?? .info, line)
    }
}
