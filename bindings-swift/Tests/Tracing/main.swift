// Spans that the adapter makes, beside an emulator. Exits with 1 if something is wrong.
import Foundation
import Gureum
import GureumTesting
import Tracing

func check(_ name: String, _ holds: Bool) {
    print(holds ? "ok - \(name)" : "not ok - \(name)")
    if !holds { exit(1) }
}

let emulator = try Emulator()
try emulator.fault(.status(status: 503), operation: "accounts.getList", first: 1)
try emulator.fault(.applyThenReset, operation: "accounts.create", first: 1)
let df = try emulator.client(DataForest.self)
Traces.instrument(DistributedTracing())
var outer = ServiceContext.topLevel
outer.span = 77
try await ServiceContext.withValue(outer) { _ = try await df.accounts.getList().firstPage() }
let spans = Kept.shared.finished
check("the adapter makes a span of a call and one of each attempt", spans.map(\.operationName) == ["POST", "POST", "accounts.getList"])
let call = spans[2]
check("they are clients, below each other and below that of the task",
    spans.allSatisfy { $0.kind == .client } && call.parent == 77 && spans.prefix(2).allSatisfy { $0.parent == call.context.span })
check("texts and numbers are attributes",
    spans[0].attributes["error.type"]?.toSpanAttribute() == .string("503")
        && call.attributes["http.response.status_code"]?.toSpanAttribute() == .int64(200))
check("a failed attempt has the status of an error", spans[0].status?.code == .error && call.status == nil)
check("an attempt has its own times", spans[0].began > 1_000_000 && spans[0].began <= spans[0].ended ?? 0)
_ = try await df.accounts.create(name: "demo", password: "Str0ng-enough")
check("what was found again is an event", Kept.shared.finished.last?.events.map(\.name) == ["found_again"])
let sent = try emulator.journal().last?["headers"]?["traceparent"]?.string
check("requests carry what the tracer injects", sent?.contains("-000000000000000") == true)
Traces.instrument(DistributedTracing(propagates: false))
_ = try await df.call("accounts.getList")
check("unless that is switched off", try emulator.journal().last?["headers"]?["traceparent"] == nil)
