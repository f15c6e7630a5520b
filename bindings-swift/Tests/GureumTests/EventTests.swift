import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// What a client tells of its calls: to a handler of the log, to hooks, and by added headers.
@Suite("events", .serialized) struct EventTests {
    static let password = "Str0ng-enough"

    /// Waits for as long as it takes; who waits in vain is ended by the runner.
    private func until(_ isSo: () -> Bool) async throws {
        while !isSo() { try await Task.sleep(for: .milliseconds(1)) }
    }

    @Test("every event is a record with its attributes") func records() async throws {
        let told = Locked<[Log.Record]>([])
        Log.listen(.debug, records: { record in told.with { $0.append(record) } })
        defer { Log.stop() }
        let emulator = try Emulator()
        let df = try emulator.client(DataForest.self)
        try emulator.fault(.status(status: 503), operation: "accounts.getList", first: 1)
        try emulator.fault(.throttle(), operation: "accounts.getList", skip: 1, first: 1)
        _ = try await df.accounts.getList().firstPage()
        try emulator.fault(.applyThenReset, operation: "accounts.create", first: 1)
        let made = try await df.accounts.create(name: "demo", password: Secret(Self.password))
        _ = try await df.accounts.waitUntilRunning(id: made.id)
        try await until { told.with { $0.contains { $0.attributes["state"]?.string == "RUNNING" } } }
        let all = told.with { $0 }
        func of(_ event: String) -> [Log.Record] { all.filter { $0.attributes["event"]?.string == event } }
        let responses = of("response").filter { $0.attributes["operation"]?.string == "accounts.getList" }
        #expect(responses.prefix(3).map { $0.attributes["status"]?.int } == [503, 429, 200])
        #expect(responses.first?.attributes["error"]?.string == "Server")
        #expect(responses.first?.line.contains("status=503") == true)
        #expect(responses.first?.attributes["elapsedMs"]?.double != nil)
        #expect(of("retry").prefix(2).allSatisfy { $0.level == .info })
        #expect(of("found_again").map(\.level) == [.warning])
        #expect(of("state").last?.attributes["state"]?.string == "RUNNING")
        #expect(!all.contains { $0.line.contains(Self.password) || "\($0.attributes)".contains(Self.password) })
    }

    @Test("hooks are told in order, and one that hangs hurts no call") func hooks() async throws {
        let events = Locked<[CallEvent]>([])
        let note: @Sendable (CallEvent) -> Void = { event in events.with { $0.append(event) } }
        let emulator = try Emulator()
        try emulator.fault(.status(status: 503), operation: "accounts.getList", first: 1)
        let keys = try emulator.keys()
        let source = CredentialSource.keys(accessKey: keys.accessKey, secretKey: keys.secretKey)
        var options = ClientOptions(hooks: Hooks(onRequest: note, onResponse: note, onRetry: note))
        let df = try emulator.client(DataForest.self, credentials: source, options: options)
        _ = try await df.accounts.getList().firstPage()
        try await until { events.with { $0.count == 5 } }
        let seen = events.with { $0 }
        #expect(seen.map(\.event) == [.request, .response, .retry, .request, .response])
        #expect(seen.map(\.status) == [nil, 503, 503, nil, 200])

        let release = DispatchSemaphore(value: 0)
        options.hooks = Hooks(onRequest: { _ in release.wait() })
        let hanging = try emulator.client(DataForest.self, credentials: source, options: options)
        for _ in 1...3 { _ = try await hanging.accounts.getList().firstPage() }
        release.signal()
        release.signal()
        release.signal()
    }

    @Test(
        "headers that sign or frame a request are refused",
        arguments: ["Host", "content-length", "Authorization", "x-ncp-apigw-signature-v2", "a b"])
    func headers(_ name: String) async throws {
        let emulator = try Emulator()
        let df = try emulator.client(DataForest.self)
        let refused = CallOptions(headers: [name: "value-canary"])
        do {
            _ = try await df.call("accounts.getList", options: refused)
            Issue.record("\(name) was sent")
        } catch let error as GureumError {
            #expect(error.kind == .input)
            #expect(error.message.contains("`headers`") && !"\(error)".contains("value-canary"))
        }
    }
}
