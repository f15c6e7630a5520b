import Foundation
import GureumTesting

@testable import Gureum

/// What came of a step.
struct Outcome {
    var value: JSONValue?
    var items: [JSONValue]?
    var error: (any Error)?
    var response: RawResponse?
}

/// One emulator and clients of it: what a scenario happens in.
struct World {
    let emulator: Emulator
    let tenant: String
    private let given: JSONValue
    private let clients = Locked<[String: Result<any Client, any Error>]>([:])

    init(_ given: JSONValue) throws {
        self.given = given
        let mode = ClockMode(rawValue: given["mode"]?.string ?? "auto") ?? .auto
        emulator = try Emulator(seed: given["seed"]?.int ?? 1, clock: mode, tenant: "scenario")
        let clock = given["clock"]?.string ?? "2026-11-01T00:00:00Z"
        if mode != .real { try emulator.set(time: Timestamp(rawValue: clock).date ?? Date()) }
        tenant = try emulator.keys().accessKey
    }

    /// The client of a service, else of the scenario's own, or why there is none.
    func client(_ service: String?) throws -> Result<any Client, any Error> {
        let name = service ?? given["service"]?.string ?? ""
        guard let kind = clientsByService[name] else { throw Difference(description: "there is no service `\(name)`") }
        return clients.with { known in
            let client = known[name] ?? Result { try open(kind) }
            known[name] = client
            return client
        }
    }

    private func open<C: Client>(_ kind: C.Type) throws -> C {
        let keys = try emulator.keys()
        let options = ClientOptions(limits: limits(given["options"]))
        let source = credentials(given["credentials"], tenant: keys.accessKey)
        guard given["elsewhere"]?.bool == true else {
            return try emulator.client(kind, credentials: source, options: options)
        }
        var alone = options
        alone.endpoint = emulator.endpoint
        alone.isolated = true
        return try C(credentials: source ?? .keys(accessKey: keys.accessKey, secretKey: keys.secretKey), options: alone)
    }

    /// Calls by name; the answer is held against its pattern as it came.
    func call(_ client: any Client, _ id: String, _ input: JSONValue) async throws -> Outcome {
        let response = try await client.callRaw(id, input)
        return Outcome(value: try? response.json(), response: response)
    }

    /// Calls, and cancels the task after real time.
    func cancel(_ client: any Client, _ id: String, _ input: JSONValue, after milliseconds: Int) async throws -> Outcome {
        let task = Task { try await call(client, id, input) }
        try await Task.sleep(for: .milliseconds(milliseconds))
        task.cancel()
        return try await task.value
    }

    /// The items of a list through its typed method, no more pages read than it takes.
    func pages(_ client: any Client, _ id: String, _ input: JSONValue, take: Int?) async throws -> Outcome {
        func search<T: Model>() throws -> T { try (input["search"] ?? .null).decoded() }
        return switch (id, client) {
        case ("accounts.getList", let df as DataForest): try await items(df.accounts.getList(), take)
        case ("notebooks.getList", let df as DataForest):
            try await items(
                df.notebooks.getList(
                    accountId: input["accountId"]?.string ?? "", paging: try input["paging"].map { try $0.decoded() }), take)
        case ("apps.getList", let df as DataForest): try await items(df.apps.getList(search: try search()), take)
        case ("apps.getAppTypeIdList", let df as DataForest):
            Outcome(items: try await df.apps.getAppTypeIdList().all().map(JSONValue.string))
        case ("aiWorkspaces.getList", let df as DataForest): try await items(df.aiWorkspaces.getList(search: try search()), take)
        case ("aiApps.getList", let df as DataForest): try await items(df.aiApps.getList(search: try search()), take)
        case ("aiMlOps.listImages", let ops as AIMLOps): try await items(ops.listImages(size: input["size"]?.int), take)
        case ("aiMlOps.listPlatforms", let ops as AIMLOps): try await items(ops.listPlatforms(), take)
        case ("vpcs.list", let vpc as VPC): try await items(vpc.vpcs.list(size: input["size"]?.int), take)
        default: throw Difference(description: "there is no list `\(id)` here")
        }
    }

    private func items<Page, Item: Model>(_ list: Pages<Page, Item>, _ take: Int?) async throws -> Outcome {
        var found: [JSONValue] = []
        if take == 0 { return Outcome(items: found) }
        for try await item in list {
            found.append(try whole(item))
            if found.count == take { break }
        }
        return Outcome(items: found)
    }

    /// The resource that is waited for, through the typed method.
    func waited(_ client: any Client, _ waiter: String, _ id: String, _ limit: Duration?) async throws -> Outcome {
        do {
            return Outcome(value: try await waitedFor(client, waiter, id, limit).map { try whole($0) })
        } catch is UnknownWait {
            throw Difference(description: "there is no waiter `\(waiter)` here")
        }
    }
}

/// Options in the words of Swift.
func limits(_ given: JSONValue?) -> CallOptions {
    let span = { (name: String) in given?[name]?.int.map { Duration.milliseconds($0) } }
    return CallOptions(
        timeout: span("timeoutMs"), maxRetries: given?["maxRetries"]?.int,
        attemptTimeout: span("attemptTimeoutMs"), connectTimeout: span("connectTimeoutMs"), idleTimeout: span("idleTimeoutMs"),
        apiVersion: given?["apiVersion"]?.string, validate: given?["validate"]?.bool)
}

/// The keys of the scenario; `nil` for those of the tenant.
private func credentials(_ given: JSONValue?, tenant: String) -> CredentialSource? {
    guard let fields = given?.object else { return nil }
    let key = { (name: String) in
        fields[name]?.string?.split(separator: "$tenant", omittingEmptySubsequences: false).joined(separator: tenant)
    }
    let (access, secret) = (key("access_key"), key("secret_key"))
    // Swift wants both keys, so what is left out is empty here.
    return access == nil && secret == nil ? .environment : .keys(accessKey: access ?? "", secretKey: secret ?? "")
}
