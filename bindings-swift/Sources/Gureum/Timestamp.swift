import Foundation

/// A point in time as the service wrote it.
///
/// Reading it eagerly would fail a whole answer over one field, so the text is kept and read when you ask for ``date``.
/// Two that name their zones are equal by the moment; one that names none equals the same text alone. It has no order of its
/// own, because texts without a zone have no place among moments: sort by ``date``.
public struct Timestamp: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
    /// The text as sent, for example `2025-02-20T09:32:55+09:00`.
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(stringLiteral text: String) {
        rawValue = text
    }

    /// The point in time that the text names.
    ///
    /// Reads ISO 8601 dates with time and zone (`Z`, `+09:00`, `+0900`, `+09`). `nil` for anything else, also for a time
    /// without a zone: the vendors do not say which one they mean, and a guess would be nine hours wrong in Korea.
    public var date: Date? {
        var rest = Rest(rawValue)
        return rest.read()
    }
}

extension Timestamp {
    /// When what began at `start` is over; `nil` where nobody knows, or it has no end.
    static func end(of start: Timestamp?, after seconds: Int?) -> Date? {
        guard let begun = start?.date, let seconds, seconds >= 0 else { return nil }
        return begun.addingTimeInterval(TimeInterval(seconds))
    }
}

extension Timestamp {
    public static func == (one: Timestamp, other: Timestamp) -> Bool {
        if one.rawValue == other.rawValue { return true }
        guard let moment = one.date else { return false }
        return moment == other.date
    }

    /// Spelt out, because what `RawRepresentable` brings compares the texts.
    public static func != (one: Timestamp, other: Timestamp) -> Bool {
        !(one == other)
    }

    public func hash(into hasher: inout Hasher) {
        if let date { hasher.combine(date) } else { hasher.combine(rawValue) }
    }
}

extension Timestamp: CustomStringConvertible {
    public var description: String { rawValue }
}

/// What is left to read.
private struct Rest {
    private var bytes: Substring.UTF8View

    init(_ text: String) {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        let all = Substring(text).utf8.drop(while: isSpace)
        let end = all.lastIndex { !isSpace($0) }
        bytes = end.map { all[...$0] } ?? all
    }

    mutating func read() -> Date? {
        guard let year = number(4), next("-"), let month = number(2), next("-"), let day = number(2), next("Tt "),
            let hour = number(2), next(":"), let minute = number(2)
        else { return nil }
        var second = 0
        if next(":") {
            guard let read = number(2) else { return nil }
            second = read
        }
        guard let fraction = fraction(), let offset = zone() else { return nil }
        // A leap second is written as 60 and means the second after it.
        guard (1...12).contains(month), (1...days(in: month, of: year)).contains(day), hour < 24, minute < 60, second <= 60
        else { return nil }
        let whole = daysSince1970(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset
        return Date(timeIntervalSince1970: Double(whole) + fraction)
    }

    /// Exactly so many digits.
    private mutating func number(_ digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let byte = bytes.first, (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
            bytes = bytes.dropFirst()
        }
        return value
    }

    /// One of these letters.
    private mutating func next(_ allowed: StaticString) -> Bool {
        guard let byte = bytes.first else { return false }
        let isAllowed = allowed.withUTF8Buffer { $0.contains(byte) }
        if isAllowed { bytes = bytes.dropFirst() }
        return isAllowed
    }

    /// The digits after a point; nothing is zero.
    private mutating func fraction() -> Double? {
        guard next(".,") else { return 0 }
        var (value, unit) = (0.0, 0.1)
        let digits = bytes.prefix { (0x30...0x39).contains($0) }
        for byte in digits.prefix(9) {
            value += Double(byte - 0x30) * unit
            unit /= 10
        }
        bytes = bytes.dropFirst(digits.count)
        return digits.isEmpty ? nil : value
    }

    /// Seconds east of UTC, then the end.
    private mutating func zone() -> Int? {
        if next("Zz") { return bytes.isEmpty ? 0 : nil }
        let isWest = bytes.first == UInt8(ascii: "-")
        guard next("+-"), let hours = number(2) else { return nil }
        let hasColon = next(":")
        var minutes = 0
        if !bytes.isEmpty || hasColon {
            guard let read = number(2) else { return nil }
            minutes = read
        }
        guard bytes.isEmpty, hours < 24, minutes < 60 else { return nil }
        return (isWest ? -1 : 1) * (hours * 3_600 + minutes * 60)
    }
}

private func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
}

/// Days from 1 January 1970 in the Gregorian calendar; years begin in March here, so that the leap day is the last one.
private func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
