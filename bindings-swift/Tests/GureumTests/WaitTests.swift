import Gureum
import GureumTesting
import Testing

@Suite("one look at a time, tokens, and what makes something and waits for it") struct WaitTests {
    let password = Secret("Str0ng-enough")

    @Test("a look says not yet, and then done, also to another process") func looks() async throws {
        let emulator = try Emulator(clock: .frozen)
        let df = try emulator.client(DataForest.self)
        let created = try await df.accounts.create(name: "demo", password: password)
        let wait = try await df.accounts.startWaitUntilRunning(id: created.id)
        guard case .notYet(let progress) = try await wait.poll() else { throw Unexpected() }
        #expect(progress.state == "ACCEPTED")
        #expect(progress.token == wait.token)
        try emulator.advance(by: .seconds(600))
        let there = try await df.startedWait(token: wait.token, as: DataForest.GetAccountDetailResponse.self)
        guard case .done(let account) = try await there.poll() else { throw Unexpected() }
        #expect(account.status == .running)
        #expect(try await df.resumeWait(token: wait.token, as: DataForest.GetAccountDetailResponse.self).id == created.id)
    }

    @Test("what makes something waits for it, and a dead end says what to do") func deadEnd() async throws {
        let emulator = try Emulator()
        let df = try emulator.client(DataForest.self)
        let account = try await df.accounts.createAndWait(name: "demo", password: password)
        #expect(account.status == .running)
        let app = try await df.apps.createAndWait(
            accountId: account.id, queueName: .longlived, appTypeId: "DEV-1.0.0", name: "dev", lifetime: 300, components: [])
        try await df.apps.stop(id: app.id)
        #expect(try await df.apps.startWaitUntilStopped(id: app.id).result().state == .finished)
        let wait = try await df.apps.startWaitUntilRunning(id: app.id)
        let error = await failure { try await wait.poll() }
        #expect(error?.kind == .waitFailed)
        #expect(error?.hint?.contains("`apps.start`") == true)
        try await df.apps.delete(id: app.id)
        try await df.accounts.delete(id: account.id)
        let gone = try await df.accounts.startWaitUntilDeleted(id: account.id)
        try await gone.result()
        guard case .done = try await gone.poll() else { throw Unexpected() }
    }

    @Test("what is no token says so") func noToken() async throws {
        let df = try Emulator().client(DataForest.self)
        let error = await failure { try await df.startedWait(token: "no token") }
        #expect(error?.kind == .input)
    }

    struct Unexpected: Error {}
}
