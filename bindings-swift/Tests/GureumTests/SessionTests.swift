import Gureum
import GureumTesting
import Testing

/// A session: the clients of several services over one set of keys and settings.
@Suite("session") struct SessionTests {
    /// How often something was asked.
    private actor Count {
        var value = 0

        func add() { value += 1 }
    }

    @Test("all services ask for keys once") func keys() async throws {
        let emulator = try Emulator()
        let (keys, asked) = (try emulator.keys(), Count())
        let source = CredentialSource.provider {
            await asked.add()
            return Credentials(accessKey: keys.accessKey, secretKey: keys.secretKey)
        }
        // Its clients hold what they need.
        let (vpc, clusters) = try {
            let scp = try emulator.session(SamsungCloud.self, credentials: source)
            return (try scp.vpc, try scp.kubernetesEngine)
        }()
        #expect(try await vpc.vpcs.list().all().isEmpty)
        #expect(try await clusters.clusters.list().all().isEmpty)
        #expect(await asked.value == 1)
    }

    @Test("a client closes alone, and a session closes all") func closing() async throws {
        let emulator = try Emulator()
        let scp = try emulator.session(SamsungCloud.self)
        let (vpc, quota) = (try scp.vpc, try scp.quota)
        quota.close()
        #expect(await failure { try await scp.quota.call("quotaRequests.list") }?.kind == .closed)
        #expect(try await vpc.vpcs.list().all().isEmpty)
        scp.close()
        #expect(await failure { try await vpc.call("vpcs.list") }?.kind == .closed)
        #expect(await failure { try scp.iam }?.kind == .closed)
    }

    @Test("it shows its address and no key") func shown() async throws {
        let emulator = try Emulator()
        let naver = try emulator.session(NaverCloud.self)
        #expect(try await naver.dataForest.accounts.getList().all().isEmpty)
        #expect("\(naver)" == "NaverCloud(\(emulator.endpoint))")
        var shown = ""
        dump(naver, to: &shown)
        #expect(!shown.contains(try emulator.keys().secretKey))
    }

    @Test("it needs keys") func keyless() async {
        #expect(await failure { try SamsungCloud(options: ClientOptions(isolated: true)) }?.kind == .credentials)
    }
}
