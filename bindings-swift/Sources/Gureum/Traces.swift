/// Spans for the calls of all clients of this process, made by a tracer of yours.
///
/// A call is a span of the kind client, named after its operation, below the span of the task; each attempt is a span below it, by
/// the semantic conventions of HTTP. This package depends on no tracer: what makes the spans is a ``CallTracer``, and the page of
/// the package has the one for swift-distributed-tracing.
public enum Traces {
    private static let present = Locked<(any CallTracer)?>(nil)

    /// From now on calls are traced.
    public static func instrument(_ tracer: any CallTracer) {
        present.with { $0 = tracer }
    }

    /// From now on calls are not traced.
    public static func uninstrument() {
        present.with { $0 = nil }
    }

    static var tracer: (any CallTracer)? { present.with { $0 } }
}

/// What makes spans. It is asked on the task of a call, so that it finds the span of that task.
public protocol CallTracer: Sendable {
    /// Begins a span of the kind client below that of the task.
    func begin(_ name: String) -> any CallSpan

    /// What goes along with the requests of a list or a wait, whose steps are spans of their own: names and values that tell of the
    /// span of the task, `traceparent` as a rule. Headers that a user sets come before them.
    var headers: [String: String] { get }
}

/// The span of a call.
public protocol CallSpan: Sendable {
    /// What goes along with the requests of this call: names and values that tell of this span, `traceparent` as a rule. Headers
    /// that a user sets come before them.
    var headers: [String: String] { get }

    /// Does work while this span is that of the task: who is asked for keys meanwhile is below it.
    func asCurrent<Result>(_ work: () async throws -> Result) async rethrows -> Result

    /// Makes a span of the kind client below this one, of an attempt that has ended.
    func attempt(_ record: SpanRecord)

    /// Takes down how the call went, and ends now.
    func end(_ record: SpanRecord)
}

/// What a span says. It holds no secret.
public struct SpanRecord: Sendable, Hashable {
    /// A failure.
    public struct Failure: Sendable, Hashable {
        /// Why, in words.
        public let reason: String?
    }

    /// Something that happened in it.
    public struct Event: Sendable, Hashable {
        /// What happened, for example `found_again`.
        public let name: String
        /// When, in nanoseconds since 1970.
        public let time: UInt64
    }

    /// The operation of a call, the method of an attempt.
    public internal(set) var name: String
    /// When it began, in nanoseconds since 1970, if that is past.
    public internal(set) var began: UInt64?
    /// When it ended, in nanoseconds since 1970, if that is past.
    public internal(set) var ended: UInt64?
    /// Texts and whole numbers by the names of the semantic conventions.
    public internal(set) var attributes: [String: JSONValue] = [:]
    /// What happened in it.
    public internal(set) var events: [Event] = []
    /// Why it failed, if it did: then its status is an error.
    public internal(set) var failure: Failure?
}
