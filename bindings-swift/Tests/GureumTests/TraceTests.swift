import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// A tracer that keeps what it is told, and finds the span of the task as tracers do: by a task-local.
private final class Recorder: CallTracer {
    struct Finished: Sendable {
        let id: Int
        let parent: Int?
        let record: SpanRecord
    }

    @TaskLocal static var current: Int?

    private let spans = Locked<(next: Int, finished: [Finished])>((0, []))
    let propagates: Bool

    init(propagates: Bool = true) {
        self.propagates = propagates
    }

    var finished: [Finished] { spans.with { $0.finished } }

    var headers: [String: String] { headers(of: Self.current) }

    func begin(_ name: String) -> any CallSpan {
        Begun(tracer: self, id: number(), parent: Self.current)
    }

    /// Does it below a span, whose number it gives.
    func below(_ work: (Int) async throws -> Void) async throws -> Int {
        let id = number()
        try await Self.$current.withValue(id) { try await work(id) }
        return id
    }

    fileprivate func number() -> Int {
        spans.with { spans in
            spans.next += 1
            return spans.next
        }
    }

    fileprivate func finish(_ span: Finished) {
        spans.with { $0.finished.append(span) }
    }

    fileprivate func headers(of id: Int?) -> [String: String] {
        guard propagates, let id else { return [:] }
        return ["traceparent": "00-0000000000000000000000000000000a-\(String(format: "%016x", id))-01"]
    }

    private struct Begun: CallSpan {
        let tracer: Recorder
        let id: Int
        let parent: Int?

        var headers: [String: String] { tracer.headers(of: id) }

        func asCurrent<Result>(_ work: () async throws -> Result) async rethrows -> Result {
            try await Recorder.$current.withValue(id, operation: work)
        }

        func attempt(_ record: SpanRecord) {
            tracer.finish(Finished(id: tracer.number(), parent: id, record: record))
        }

        func end(_ record: SpanRecord) {
            tracer.finish(Finished(id: id, parent: parent, record: record))
        }
    }
}

/// Spans of calls, as a tracer is told of them.
@Suite("traces", .serialized) struct TraceTests {
    private static let list = Data(#"{"success":true,"contents":[],"total":0}"#.utf8)

    private func traced(propagates: Bool = true, _ work: (Recorder) async throws -> Void) async throws -> [Recorder.Finished] {
        let recorder = Recorder(propagates: propagates)
        Traces.instrument(recorder)
        defer { Traces.uninstrument() }
        try await work(recorder)
        return recorder.finished
    }

    private func open(_ endpoint: String) throws -> DataForest {
        let keys = CredentialSource.keys(accessKey: String(repeating: "a", count: 20), secretKey: String(repeating: "b", count: 40))
        return try DataForest(credentials: keys, endpoint: endpoint, maxRetries: 0, options: ClientOptions(isolated: true))
    }

    @Test("a call is a span, and each attempt one below it") func attempts() async throws {
        let emulator = try Emulator()
        try emulator.fault(.status(status: 503), operation: "accounts.getList", first: 1)
        let df = try emulator.client(DataForest.self)
        var outer = 0
        let spans = try await traced { recorder in
            outer = try await recorder.below { _ in _ = try await df.accounts.getList().firstPage() }
        }
        try #require(spans.count == 3)
        let (first, second, call) = (spans[0], spans[1], spans[2])
        #expect(call.record.name == "accounts.getList" && call.parent == outer)
        for attempt in [first, second] {
            #expect(attempt.parent == call.id && attempt.record.name == "POST")
            #expect(attempt.record.attributes["http.request.method"] == "POST")
            #expect(attempt.record.attributes["gureum.operation"] == "accounts.getList")
            let address = attempt.record.attributes["server.address"]?.string ?? ""
            let port = attempt.record.attributes["server.port"]?.int ?? 0
            #expect(attempt.record.attributes["url.full"]?.string?.hasPrefix("http://\(address):\(port)/") == true)
            #expect(try #require(attempt.record.began) <= #require(attempt.record.ended))
        }
        #expect(first.record.attributes["http.response.status_code"] == 503 && first.record.attributes["error.type"] == "503")
        #expect(first.record.failure != nil && first.record.attributes["http.request.resend_count"] == nil)
        #expect(second.record.attributes["http.request.resend_count"] == 1 && second.record.failure == nil)
        #expect(call.record.attributes["http.response.status_code"] == 200 && call.record.failure == nil)
        #expect(try #require(first.record.ended) <= #require(second.record.began))
    }

    @Test("an error is the status of its call, and of an attempt without an answer") func errors() async throws {
        let spans = try await traced { _ in
            let df = try open("http://127.0.0.1:9")
            await #expect(throws: GureumError.self) { try await df.call("accounts.getList") }
        }
        #expect(spans.map { $0.record.attributes["error.type"] } == ["Connect", "Connect"])
        #expect(spans.allSatisfy { $0.record.failure?.reason != nil && $0.record.attributes["http.response.status_code"] == nil })
    }

    @Test("lists, waits and creations that are found again are traced, without a secret") func others() async throws {
        let emulator = try Emulator()
        let df = try emulator.client(DataForest.self)
        try emulator.fault(.applyThenReset, operation: "accounts.create", first: 1)
        var outer = 0
        let spans = try await traced { recorder in
            let made = try await df.accounts.create(name: "demo", password: Secret(EventTests.password))
            outer = try await recorder.below { _ in _ = try await df.accounts.waitUntilRunning(id: made.id) }
            _ = try await df.accounts.getList().all()
            _ = try? await df.request("GET", "/nothing")
        }
        let names = spans.map(\.record.name)
        #expect(names.prefix(3) == ["POST", "POST", "accounts.create"])
        #expect(spans[2].record.events.map(\.name) == ["found_again"])
        let steps = spans.filter { $0.record.name == "accounts.waitUntilRunning" }
        #expect(!steps.isEmpty && steps.allSatisfy { $0.parent == outer })
        #expect(names.contains("accounts.getList") && names.contains { $0.hasPrefix("GET ") })
        #expect(!"\(spans)".contains(EventTests.password))
    }

    @Test("many calls at once keep their own parents") func many() async throws {
        let server = try BareServer(headers: ["content-type": "application/json"], body: Self.list)
        defer { server.stop() }
        let df = try open(server.endpoint)
        let spans = try await traced { recorder in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...20 {
                    group.addTask { _ = try await recorder.below { _ in _ = try await df.call("accounts.getList") } }
                }
                try await group.waitForAll()
            }
        }
        let calls = spans.filter { $0.record.name == "accounts.getList" }
        #expect(calls.count == 20 && Set(calls.compactMap(\.parent)).count == 20)
        #expect(Recorder.current == nil)
    }

    @Test("who asks for keys is below the span of the call") func keys() async throws {
        let server = try BareServer(headers: ["content-type": "application/json"], body: Self.list)
        defer { server.stop() }
        let asked = Locked<Int?>(nil)
        let source = CredentialSource.provider {
            asked.with { $0 = Recorder.current }
            return Credentials(accessKey: String(repeating: "a", count: 20), secretKey: String(repeating: "b", count: 40))
        }
        let spans = try await traced { _ in
            let df = try DataForest(credentials: source, endpoint: server.endpoint, options: ClientOptions(isolated: true))
            _ = try await df.call("accounts.getList")
        }
        #expect(spans.last?.record.name == "accounts.getList" && spans.last?.id == asked.with { $0 })
    }

    @Test("the span of the call goes along as traceparent, and a user's own comes before it") func propagated() async throws {
        let emulator = try Emulator()
        let df = try emulator.client(DataForest.self)
        let spans = try await traced { _ in
            _ = try await df.call("accounts.getList")
            _ = try await df.call("accounts.getList", options: CallOptions(headers: ["Traceparent": "00-own"]))
        }
        _ = try await traced(propagates: false) { _ in _ = try await df.call("accounts.getList") }
        _ = try await df.call("accounts.getList")
        let sent = try emulator.journal().map { $0["headers"]?["traceparent"]?.string }
        try #require(sent.count == 4 && spans.count == 4)
        #expect(sent[0]?.contains(String(format: "-%016x-", spans[1].id)) == true)
        #expect(Array(sent.dropFirst()) == ["00-own", nil, nil])
    }

    @Test("a cancelled call ends its span, and one that cannot be sent has none") func ended() async throws {
        let server = try BareServer()
        defer { server.stop() }
        let df = try open(server.endpoint)
        let spans = try await traced { _ in
            let call = Task { try await df.call("accounts.getList") }
            while server.requests == 0 { try await Task.sleep(for: .milliseconds(1)) }
            call.cancel()
            await #expect(throws: CancellationError.self) { try await call.value }
            await #expect(throws: GureumError.self) {
                try await df.call("accounts.getList", options: CallOptions(timeout: .seconds(-1)))
            }
        }
        #expect(spans.map(\.record.name).last == "accounts.getList")
        #expect(spans.filter { $0.record.name == "accounts.getList" }.count == 1)
        #expect(spans.last?.record.failure != nil)
    }
}
