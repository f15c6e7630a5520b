import Foundation
internal import GureumBridge

/// Shows one live line in a terminal that tells how a wait is going.
///
///     try await withProgressLine { line in
///         try await df.accounts.waitUntilRunning(id: id, onProgress: line)
///     }
///
/// It says nothing where nobody looks: without a terminal, and where the variable `GUREUM_PROGRESS` is `0` or `false`.
///
/// - Parameter work: Waits, and tells the line how it is going.
/// - Returns: What `work` gives.
public func withProgressLine<Result>(
    _ work: (@escaping @Sendable (WaitProgress) -> Void) async throws -> Result
) async rethrows -> Result {
    let line = ProgressLine.ofProcess()
    defer { line.end() }
    return try await work { line.show($0) }
}

/// The same for the calls of a `map`.
///
///     try await withMapProgressLine { line in
///         for try await account in df.map(ids, onProgress: line, { try await df.accounts.getDetail(id: $0) }) { print(account.name) }
///     }
///
/// - Parameter work: Walks through the results, and tells the line how it is going.
/// - Returns: What `work` gives.
public func withMapProgressLine<Result>(
    _ work: (@escaping @Sendable (MapProgress) -> Void) async throws -> Result
) async rethrows -> Result {
    let line = ProgressLine.ofProcess()
    defer { line.end() }
    return try await work { line.show($0) }
}

/// Writes the same line again and again, and never more than the terminal is wide.
final class ProgressLine: Sendable {
    private let width: Int
    private let write: @Sendable (String) -> Void
    private let shown = Locked(Shown())

    private struct Shown {
        var length = 0
        /// What was not shown because something was shown just before.
        var latest: String?
        var next = ContinuousClock.now
    }

    /// On the error stream of this process.
    static func ofProcess() -> ProgressLine {
        let environment = ProcessInfo.processInfo.environment
        let columns = Int(terminalColumns())
        let isSeen = isSeen(environment["GUREUM_PROGRESS"], isTerminal: columns > 0)
        return ProgressLine(width: width(environment["COLUMNS"], of: columns)) { text in
            if isSeen { FileHandle.standardError.write(Data(text.utf8)) }
        }
    }

    init(width: Int, write: @escaping @Sendable (String) -> Void) {
        self.width = width
        self.write = write
    }

    static func isSeen(_ variable: String?, isTerminal: Bool) -> Bool {
        let off = (variable ?? "").trimmingCharacters(in: .whitespaces).lowercased()
        return isTerminal && off != "0" && off != "false"
    }

    /// What the variable says comes first, as everywhere.
    static func width(_ variable: String?, of columns: Int) -> Int {
        max((variable.flatMap { Int($0) } ?? columns) - 1, 1)
    }

    func show(_ progress: WaitProgress) {
        let times = "\(Self.spoken(progress.elapsed)) so far, next look in \(Self.spoken(progress.nextPoll))"
        shown.with { say("\(progress.state ?? "no state yet"), \(times)", &$0) }
    }

    /// Ten times a second at most: a terminal is slower than a thousand calls.
    func show(_ progress: MapProgress) {
        shown.with { shown in
            guard ContinuousClock.now >= shown.next else { return shown.latest = progress.description }
            say(progress.description, &shown)
            shown.next = .now + .milliseconds(100)
        }
    }

    func end() {
        shown.with { shown in
            if let latest = shown.latest { say(latest, &shown) }
            if shown.length > 0 { write("\n") }
            shown.length = 0
        }
    }

    private func say(_ text: String, _ shown: inout Shown) {
        let line = String(text.prefix(width))
        let rest = String(repeating: " ", count: max(min(shown.length, width) - line.count, 0))
        shown.length = line.count
        shown.latest = nil
        write("\r\(line)\(rest)")
    }

    /// A time as people say it.
    static func spoken(_ time: Duration) -> String {
        let whole = Int((Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18).rounded())
        let (hours, minutes) = (whole / 3600, whole / 60 % 60)
        if hours > 0 { return "\(hours) h \(minutes) min" }
        return minutes > 0 ? "\(minutes) min \(whole % 60) s" : "\(whole) s"
    }
}
