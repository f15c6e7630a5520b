import Foundation

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
    let environment = ProcessInfo.processInfo.environment
    let isSeen = ProgressLine.isSeen(environment["GUREUM_PROGRESS"], isTerminal: isatty(STDERR_FILENO) == 1)
    let line = ProgressLine(width: ProgressLine.width(environment["COLUMNS"])) { text in
        if isSeen { FileHandle.standardError.write(Data(text.utf8)) }
    }
    defer { line.end() }
    return try await work { line.show($0) }
}

/// Writes the same line again and again, and never more than the terminal is wide.
final class ProgressLine: Sendable {
    private let width: Int
    private let write: @Sendable (String) -> Void
    private let length = Locked(0)

    init(width: Int, write: @escaping @Sendable (String) -> Void) {
        self.width = width
        self.write = write
    }

    static func isSeen(_ variable: String?, isTerminal: Bool) -> Bool {
        let off = (variable ?? "").trimmingCharacters(in: .whitespaces).lowercased()
        return isTerminal && off != "0" && off != "false"
    }

    static func width(_ columns: String?) -> Int {
        max((columns.flatMap { Int($0) } ?? 80) - 1, 1)
    }

    func show(_ progress: WaitProgress) {
        let times = "\(Self.spoken(progress.elapsed)) so far, next look in \(Self.spoken(progress.nextPoll))"
        let line = String("\(progress.state ?? "no state yet"), \(times)".prefix(width))
        length.with { length in
            let rest = String(repeating: " ", count: max(min(length, width) - line.count, 0))
            length = line.count
            write("\r\(line)\(rest)")
        }
    }

    func end() {
        length.with { length in
            if length > 0 { write("\n") }
            length = 0
        }
    }

    /// A time as people say it.
    static func spoken(_ time: Duration) -> String {
        let whole = Int((Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18).rounded())
        let (hours, minutes) = (whole / 3600, whole / 60 % 60)
        if hours > 0 { return "\(hours) h \(minutes) min" }
        return minutes > 0 ? "\(minutes) min \(whole % 60) s" : "\(whole) s"
    }
}
