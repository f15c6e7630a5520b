// Spans of swift-distributed-tracing for the calls of Gureum: a file to copy into a program that has both packages.
//
//     InstrumentationSystem.bootstrap(tracer)
//     Traces.instrument(DistributedTracing())

import Gureum
import Tracing

/// Makes the spans of calls with a tracer of swift-distributed-tracing.
public struct DistributedTracing: CallTracer {
    private let tracer: any Tracer
    private let propagates: Bool

    /// - Parameters:
    ///   - tracer: Where spans go; else the one that the program has set for all.
    ///   - propagates: Whether requests carry what tells of their span, `traceparent` as a rule.
    public init(tracer: any Tracer = InstrumentationSystem.tracer, propagates: Bool = true) {
        self.tracer = tracer
        self.propagates = propagates
    }

    public func begin(_ name: String) -> any CallSpan {
        let span: any Tracing.Span = tracer.startSpan(name, context: .current ?? .topLevel, ofKind: .client)
        return Begun(span: span, tracer: tracer, propagates: propagates)
    }

    public var headers: [String: String] {
        propagates ? injected(.current ?? .topLevel, by: tracer) : [:]
    }

    private struct Begun: CallSpan {
        let span: any Tracing.Span
        let tracer: any Tracer
        let propagates: Bool

        var headers: [String: String] {
            propagates ? injected(span.context, by: tracer) : [:]
        }

        func asCurrent<Result>(_ work: () async throws -> Result) async rethrows -> Result {
            try await ServiceContext.withValue(span.context, operation: work)
        }

        func attempt(_ record: SpanRecord) {
            let began = Moment(nanosecondsSinceEpoch: record.began ?? 0)
            let attempt: any Tracing.Span = tracer.startSpan(record.name, context: span.context, ofKind: .client, at: began)
            attempt.takeDown(record)
            attempt.end(at: Moment(nanosecondsSinceEpoch: record.ended ?? 0))
        }

        func end(_ record: SpanRecord) {
            span.operationName = record.name
            span.takeDown(record)
            span.end()
        }
    }
}

private func injected(_ context: ServiceContext, by tracer: any Tracer) -> [String: String] {
    var headers: [String: String] = [:]
    tracer.inject(context, into: &headers, using: IntoHeaders())
    return headers
}

private struct IntoHeaders: Injector {
    func inject(_ value: String, forKey key: String, into carrier: inout [String: String]) {
        carrier[key] = value
    }
}

private struct Moment: TracerInstant {
    let nanosecondsSinceEpoch: UInt64

    static func < (left: Moment, right: Moment) -> Bool {
        left.nanosecondsSinceEpoch < right.nanosecondsSinceEpoch
    }
}

extension Tracing.Span {
    fileprivate func takeDown(_ record: SpanRecord) {
        updateAttributes { attributes in
            for (name, value) in record.attributes {
                if let number = value.int { attributes[name] = number } else { attributes[name] = value.string }
            }
        }
        for event in record.events { addEvent(SpanEvent(name: event.name, at: Moment(nanosecondsSinceEpoch: event.time))) }
        if let failure = record.failure { setStatus(SpanStatus(code: .error, message: failure.reason)) }
    }
}
