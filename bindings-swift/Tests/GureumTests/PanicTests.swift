import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// A defect in every place where Swift enters the native library, and in the core behind it.
///
/// The library of the tests panics where `gureum_panic_at` says, once each time. It must become an error of kind
/// `internal`, and what was used must be of use afterwards. Most functions of the library cannot throw, so a panic that
/// came through them would end the process.
@Suite("panics", .serialized) struct PanicTests {
    let emulator: Emulator
    let df: DataForest
    let id: String

    init() async throws {
        emulator = try Emulator()
        df = try emulator.client(DataForest.self)
        id = try await df.accounts.create(name: "demo", password: "Df0rest!2024").id
        _ = try await df.accounts.waitUntilRunning(id: id)
    }

    /// Names the place that panics next. Users' libraries have no such function.
    private func panicAt(_ place: String) throws {
        #if canImport(Darwin)
            let anywhere = UnsafeMutableRawPointer(bitPattern: -2)
        #else
            let anywhere: UnsafeMutableRawPointer? = nil
        #endif
        let function = try #require(dlsym(anywhere, "gureum_panic_at"))
        typealias PanicAt = @convention(c) (UnsafePointer<UInt8>, UInt64) -> Void
        let bytes = Array(place.utf8) + [0]
        unsafeBitCast(function, to: PanicAt.self)(bytes, UInt64(bytes.count - 1))
    }

    /// Does `work` with a place named, and sees that everything still works.
    private func strike<T>(_ place: String, _ work: () async throws -> T) async throws -> T {
        try panicAt(place)
        let outcome: Result<T, any Error>
        do { outcome = .success(try await work()) } catch { outcome = .failure(error) }
        try panicAt("")
        #expect(try await df.accounts.getDetail(id: id).id == id)
        try await provided { try keys() }
        return try outcome.get()
    }

    private func keys() throws -> Credentials {
        let keys = try emulator.keys()
        return Credentials(accessKey: keys.accessKey, secretKey: keys.secretKey)
    }

    private func provided(_ provide: @escaping @Sendable () async throws -> Credentials) async throws {
        _ = try await emulator.client(DataForest.self, credentials: .provider(provide)).accounts.getDetail(id: id)
    }

    private func work(_ place: String) async throws {
        switch place {
        case "Client.open": _ = try emulator.client(DataForest.self)
        case "Client.beside": _ = try emulator.session(SamsungCloud.self).vpc
        case "Client.request": _ = try await df.request("GET", "/")
        case "Client.explain_signature": _ = try await df.explainSignature("accounts.getList")
        case "Client.pages", "Steps.start": for try await _ in df.accounts.getList() {}
        case "Client.wait_for": _ = try await df.accounts.waitUntilRunning(id: id)
        case "Client.resume": try await df.resumeWait(token: "token")
        case "keytab_rows": _ = try Keytab(Data()).entries()
        case "save_file": try Keytab(Data()).save(to: "/nowhere/at/all")
        case "keys": try await provided { try keys() }
        case "log":
            Log.listen(.trace) { _, _ in }
            defer { Log.stop() }
            _ = try await emulator.client(DataForest.self).accounts.getDetail(id: id)
        default: _ = try await df.accounts.getDetail(id: id)
        }
    }

    @Test(
        "a defect is an error of kind `internal`",
        arguments: [
            "Client.open", "Client.beside", "Client.start", "Client.request", "Client.explain_signature", "Client.pages",
            "Client.wait_for", "Client.resume", "Steps.start", "keytab_rows", "save_file", "call", "reply", "keys", "log",
        ])
    func becomesAnError(_ place: String) async throws {
        let error = await failure { try await strike(place) { try await work(place) } }
        #expect(error?.kind == .internal, "\(place): \(String(describing: error))")
        #expect(error?.description.contains("please report") == true)
        #expect(error?.description.contains("on purpose") == false)
    }

    @Test("a defect on the way of keys refuses them") func keysAreRefused() async throws {
        let supplied = await failure { try await strike("Bridge.supply") { try await provided { try keys() } } }
        #expect(supplied?.kind == .credentials)
        let refused = await failure { try await strike("Bridge.refuse") { try await provided { throw Mine() } } }
        #expect(refused?.kind == .credentials)
    }

    @Test("a defect where nobody waits does not end the program") func nobodyWaits() async throws {
        try await strike("Client.close") { try emulator.client(DataForest.self).close() }
        try await strike("Steps.token") { _ = try await df.accounts.waitUntilRunning(id: id) }
        try await strike("Steps.cancel") { for try await _ in df.accounts.getList() { break } }
        try await strike("Bridge.listen") { Log.listen(.trace) { _, _ in } }
        Log.stop()
    }

    @Test("a defect in the emulator is thrown", arguments: ["Emulator.start", "Emulator.endpoint", "Emulator.control"])
    func ofTheEmulator(_ place: String) async throws {
        await #expect(throws: EmulatorError.self) {
            try await strike(place) { _ = place == "Emulator.control" ? try emulator.snapshot() : try Emulator().endpoint }
        }
    }

    @Test("a defect in the delivery ends all that wait") func delivery() async throws {
        try emulator.fault(["delay": ["ms": 20_000]], ["operation": "accounts.checkAvailableName"])
        let lost = Task { await failure { try await df.accounts.checkAvailableName(name: "free") } }
        try await Task.sleep(for: .milliseconds(50))
        try await strike("Bridge.take") {
            // Its reply is what the thread waits for already; the defect comes when it asks for more.
            _ = try await df.accounts.getDetail(id: id)
            #expect(await lost.value?.kind == .internal)
        }
    }

    @Test("a cancellation that meets a defect ends the call") func cancellation() async throws {
        try emulator.fault(["delay": ["ms": 20_000]], ["operation": "accounts.checkAvailableName"])
        let call = Task { try await df.accounts.checkAvailableName(name: "free") }
        try await Task.sleep(for: .milliseconds(50))
        await #expect(throws: CancellationError.self) {
            try await strike("Bridge.cancel") {
                call.cancel()
                _ = try await call.value
            }
        }
    }

    private struct Mine: Error {}

    @Test("what the user throws is told") func ofTheUser() async throws {
        let error = await failure { try await provided { throw Mine() } }
        #expect(error?.kind == .credentials)
        #expect(error?.message.contains("Mine") == true, "\(String(describing: error))")
    }
}
