import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// What JSON cannot hold is refused before anything is sent.
@Suite("inputs") struct InputTests {
    private typealias Entry = @Sendable (DataForest, JSONValue) async throws -> Void

    private static let entries: [Entry] = [
        { df, input in _ = try await df.call("accounts.create", input) },
        { df, input in _ = try await df.callRaw("accounts.create", input) },
        { df, input in _ = try await df.explainSignature("accounts.create", input) },
        { df, input in _ = try await df.request("POST", "/api/v2/accounts/create", body: input) },
    ]

    private func refused(_ input: JSONValue, naming field: String) async throws {
        let emulator = try Emulator(clock: .real)
        let df = try emulator.client(DataForest.self)
        for entry in Self.entries {
            let error = await failure { try await entry(df, input) }
            #expect(error?.kind == .input)
            #expect(error?.message.contains("`\(field)`") == true, "\(error?.message ?? "nothing")")
            #expect(error?.delivery == .notSent)
        }
        #expect(try emulator.journal().isEmpty)
    }

    @Test("NaN and infinity are refused with the name of the field", arguments: [Double.nan, .infinity, -.infinity])
    func numbers(_ number: Double) async throws {
        try await refused(["name": ["later": [1, ["size": .number(number)]]]], naming: "size")
    }

    @Test("they are refused in a model too, at any depth") func models() {
        let input = encoded { fields in
            fields.put("name", "x")
            fields.put("cores", ["most": [1.0, Double.nan]])
            fields.put("later", 1)
        }
        #expect(input.flaw?.contains("`most`") == true)
        #expect(throws: GureumError.self) { try input.checked("accounts.create") }
    }

    @Test("an input that is nested too deep is refused in words") func deep() async throws {
        // Deeper ones would end the program when Swift lets go of them, whoever made them.
        var deep: JSONValue = 1
        for _ in 0..<1000 { deep = [deep] }
        try await refused(["name": deep], naming: "name")
    }
}

/// What of the process a client sees, and what it must not see.
@Suite("variables of the process", .serialized) struct ProcessEnvironmentTests {
    @Test("a client of the emulator finds no other keys") func keys() throws {
        setenv("NCLOUD_ACCESS_KEY", "somebody-elses", 1)
        setenv("NCLOUD_SECRET_KEY", "somebody-elses", 1)
        defer {
            unsetenv("NCLOUD_ACCESS_KEY")
            unsetenv("NCLOUD_SECRET_KEY")
        }
        let emulator = try Emulator()
        #expect(throws: GureumError.self) {
            try emulator.client(DataForest.self, credentials: .environment, options: ClientOptions(isolated: false))
        }
    }

    @Test("the emulator lives as long as a client of it") func alive() async throws {
        let df = try Emulator().client(DataForest.self)
        #expect(try await df.accounts.getList().firstPage().success == true)
        let accounts = try Emulator().client(DataForest.self).accounts
        #expect(try await accounts.getList().firstPage().success == true)
    }

    @Test("the components of an app type are known without a call") func appTypes() {
        let kafka = DataForest.AppType.find("KAFKA-2.4.0")
        #expect([kafka?.name, kafka?.version, kafka?.needs] == ["KAFKA", "2.4.0", "ZOOKEEPER-3.4.13"])
        #expect(
            kafka?.presets == [
                .init(name: "broker", memoryMb: 2048, cpuCount: 4, containerCount: 1),
                .init(name: "kafka-manager", memoryMb: 2048, cpuCount: 1, containerCount: 1),
            ])
        let zookeeper = DataForest.AppType.find("ZOOKEEPER-3.4.13")
        #expect(zookeeper?.components.map(\.name) == ["zkserver", "zkweb"])
        #expect(zookeeper?.components.map(\.containerCount) == [3, 1])
        #expect(zookeeper?.components.allSatisfy(\.isFixed) == true)
        #expect(zookeeper?.presets == nil)
        #expect(DataForest.AppType.find("HIVESERVER2-LDAP-3.1.0")?.components == [])
        #expect(DataForest.AppType.find("KAFKA") == nil)
        #expect(DataForest.AppType.all.count == 15)
    }
}
