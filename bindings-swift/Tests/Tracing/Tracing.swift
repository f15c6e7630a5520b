// The part of swift-distributed-tracing that `Adapters/DistributedTracing.swift` uses, spelt as there, with a tracer that keeps
// what it is told: a stand-in, because tests run where that package cannot be had.

public struct ServiceContext: Sendable {
    @TaskLocal public static var current: ServiceContext?
    public static var topLevel: ServiceContext { ServiceContext() }
    public var span = 0

    public static func withValue<T>(_ value: ServiceContext?, operation: () async throws -> T) async rethrows -> T {
        try await ServiceContext.$current.withValue(value, operation: operation)
    }
}

public enum SpanKind: Sendable {
    case client
    case `internal`
}

public protocol TracerInstant: Comparable, Hashable, Sendable {
    var nanosecondsSinceEpoch: UInt64 { get }
}

public struct DefaultTracerClock: Sendable {
    public struct Timestamp: TracerInstant {
        public let nanosecondsSinceEpoch: UInt64

        public static func < (left: Timestamp, right: Timestamp) -> Bool {
            left.nanosecondsSinceEpoch < right.nanosecondsSinceEpoch
        }
    }

    public static var now: Timestamp { Timestamp(nanosecondsSinceEpoch: 1) }
}

public enum SpanAttribute: Sendable, Equatable {
    case int64(Int64)
    case string(String)
}

public protocol SpanAttributeConvertible {
    func toSpanAttribute() -> SpanAttribute
}

extension Int: SpanAttributeConvertible {
    public func toSpanAttribute() -> SpanAttribute { .int64(Int64(self)) }
}

extension String: SpanAttributeConvertible {
    public func toSpanAttribute() -> SpanAttribute { .string(self) }
}

extension SpanAttribute: SpanAttributeConvertible {
    public func toSpanAttribute() -> SpanAttribute { self }
}

public struct SpanAttributes: Sendable, Equatable {
    public private(set) var all: [String: SpanAttribute] = [:]

    public subscript(_ name: String) -> (any SpanAttributeConvertible)? {
        get { all[name] }
        set { all[name] = newValue?.toSpanAttribute() }
    }
}

public struct SpanEvent: Sendable {
    public let name: String
    public let nanosecondsSinceEpoch: UInt64

    public init<Instant: TracerInstant>(name: String, at instant: @autoclosure () -> Instant) {
        self.name = name
        nanosecondsSinceEpoch = instant().nanosecondsSinceEpoch
    }
}

public struct SpanStatus: Sendable {
    public enum Code: Sendable {
        case ok
        case error
    }

    public let code: Code
    public let message: String?

    public init(code: Code, message: String? = nil) {
        self.code = code
        self.message = message
    }
}

public protocol Span: Sendable {
    var context: ServiceContext { get }
    var operationName: String { get nonmutating set }
    var attributes: SpanAttributes { get nonmutating set }
    func setStatus(_ status: SpanStatus)
    func addEvent(_ event: SpanEvent)
    func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant)
}

extension Span {
    public func end() {
        end(at: DefaultTracerClock.now)
    }

    public func updateAttributes(_ update: (inout SpanAttributes) -> Void) {
        var attributes = attributes
        update(&attributes)
        self.attributes = attributes
    }
}

public protocol Injector: Sendable {
    associatedtype Carrier
    func inject(_ value: String, forKey key: String, into carrier: inout Carrier)
}

public protocol Instrument: Sendable {
    func inject<Carrier, Inject: Injector>(_ context: ServiceContext, into carrier: inout Carrier, using injector: Inject)
    where Inject.Carrier == Carrier
}

public protocol Tracer: Instrument {
    associatedtype Span: Tracing.Span

    func startSpan<Instant: TracerInstant>(
        _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind, at instant: @autoclosure () -> Instant
    ) -> Span
}

extension Tracer {
    public func startSpan(_ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind) -> Span {
        startSpan(operationName, context: context(), ofKind: kind, at: DefaultTracerClock.now)
    }
}

public enum InstrumentationSystem {
    public static let tracer: any Tracer = Kept.shared
}

/// Keeps spans, numbered from 1 on.
public final class Kept: Tracer, @unchecked Sendable {
    public static let shared = Kept()
    public private(set) var finished: [Begun] = []
    private var count = 0

    public func startSpan<Instant: TracerInstant>(
        _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind, at instant: @autoclosure () -> Instant
    ) -> Begun {
        count += 1
        return Begun(
            operationName, parent: context().span, number: count, kind: kind, began: instant().nanosecondsSinceEpoch)
    }

    public func inject<Carrier, Inject: Injector>(_ context: ServiceContext, into carrier: inout Carrier, using injector: Inject)
    where Inject.Carrier == Carrier {
        injector.inject("00-0000000000000000000000000000000a-000000000000000\(context.span)-01", forKey: "traceparent", into: &carrier)
    }

    public final class Begun: Tracing.Span, @unchecked Sendable {
        public let (parent, kind, began): (Int, SpanKind, UInt64)
        public let context: ServiceContext
        public var operationName: String
        public var attributes = SpanAttributes()
        public private(set) var (status, events): (SpanStatus?, [SpanEvent]) = (nil, [])
        public private(set) var ended: UInt64?

        fileprivate init(_ name: String, parent: Int, number: Int, kind: SpanKind, began: UInt64) {
            (operationName, context) = (name, ServiceContext(span: number))
            (self.parent, self.kind, self.began) = (parent, kind, began)
        }

        public func setStatus(_ status: SpanStatus) { self.status = status }

        public func addEvent(_ event: SpanEvent) { events.append(event) }

        public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
            ended = instant().nanosecondsSinceEpoch
            Kept.shared.finished.append(self)
        }
    }
}
