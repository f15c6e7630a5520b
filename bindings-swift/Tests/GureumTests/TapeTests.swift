import Foundation
import Gureum
import GureumTesting
import Testing

/// The setting `record`: a tape of what was answered, without a value of whose account it was, which an emulator plays.
@Suite("tapes") struct TapeTests {
    @Test("what was recorded is answered again, without a value of the account") func played() async throws {
        let tape = try folder().appendingPathComponent("tape.json")
        let emulator = try Emulator()
        let options = ClientOptions(record: tape.path)
        let df = try emulator.client(DataForest.self, options: options)
        let made = try await df.accounts.create(name: "secretive", password: "Df0rest!2024")
        #expect(try await df.accounts.getList().all().map(\.id) == [made.id])
        // All clients that name it share it.
        let vpc = try emulator.client(VPC.self, options: options)
        let nobody = String(repeating: "0", count: 32)
        #expect(await failure { try await vpc.vpcs.show(vpcId: nobody) }?.kind == .notFound)

        let text = try String(contentsOf: tape, encoding: .utf8)
        let keys = try emulator.keys()
        for value in ["secretive", "Df0rest!2024", made.id, keys.accessKey, keys.secretKey] {
            #expect(!text.contains(value), "\(value) is on the tape")
        }
        let exchanges = try JSONValue(parsing: Data(text.utf8))["exchanges"]?.array ?? []
        #expect(exchanges.map { $0["operation"]?.string } == ["accounts.create", "accounts.getList", "vpcs.show"])

        let player = try Emulator(tape: tape.path)
        let again = try player.client(DataForest.self)
        let shown = try await again.accounts.create(name: "another", password: "Df0rest!2025")
        #expect(shown.id != made.id)
        #expect(try await again.accounts.getList().all().map(\.id) == [shown.id])
        let none = try player.client(VPC.self)
        #expect(await failure { try await none.vpcs.show(vpcId: nobody) }?.kind == .notFound)
    }

    @Test("a tape that cannot be written is said before anything is asked") func unwritable() async throws {
        let emulator = try Emulator()
        let tape = try folder().appendingPathComponent("nowhere/tape.json")
        let error = await failure {
            try emulator.client(DataForest.self, options: ClientOptions(record: tape.path))
        }
        #expect(error?.kind == .config && error?.hint == "choose another file")
        #expect(try emulator.journal().isEmpty)
    }

    private func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gureum-tapes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
