import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// The scenario files of the project: all, or the one that `GUREUM_SCENARIO` names.
@Suite("scenario files") struct ScenarioTests {
    static let all: [String: JSONValue] = (try? Stage.scenarios())?.object ?? [:]
    static let wanted = ProcessInfo.processInfo.environment["GUREUM_SCENARIO"].map { [$0] } ?? all.keys.sorted()

    @Test("there are scenarios") func thereAre() {
        #expect(Self.all.count >= 60)
    }

    @Test("a scenario", arguments: wanted) func scenario(name: String) async throws {
        let said = Locked<[String]>([])
        Log.listen(.debug) { _, line in said.with { $0.append(line) } }
        defer { Log.stop() }
        do {
            var run = try Run(Self.all[name] ?? .null, said: { said.with { $0.joined(separator: "\n") } })
            try await run.run()
            // Lines that the suite counts: a test with arguments is one test to the runner.
            print("ok - \(name)")
        } catch {
            print("not ok - \(name)")
            Issue.record("\(name): \(error)")
        }
    }
}

/// One scenario that runs.
private struct Run {
    let scenario: JSONValue
    let world: World
    let said: () -> String
    var memory: [String: JSONValue]

    init(_ scenario: JSONValue, said: @escaping () -> String) throws {
        self.scenario = scenario
        self.said = said
        world = try World(scenario["given"] ?? .null)
        memory = ["tenant": .string(world.tenant)]
    }

    mutating func run() async throws {
        let given = scenario["given"]
        for step in given?["setup"]?.array ?? [] {
            let outcome = try #require(try await act(step))
            if let error = outcome.error { throw Difference(description: "setup failed: \(error)") }
            try save(step["save"], outcome.value)
        }
        try world.emulator.clearJournal()
        try lay(given?["faults"])
        for (index, step) in (scenario["steps"]?.array ?? []).enumerated() {
            try await take(step, "step \(index + 1)")
        }
        try checkJournal(scenario["journal"]?.array ?? [], try world.emulator.journal())
        try world.emulator.close()
    }

    private mutating func take(_ step: JSONValue, _ at: String) async throws {
        if step["clear_faults"]?.bool == true { try world.emulator.clearFaults() }
        try lay(step["faults"])
        if let span = step["advance_ms"]?.int { try world.emulator.advance(by: .milliseconds(span)) }
        let (begun, clock) = (ContinuousClock.now, try world.emulator.now())
        guard let outcome = try await act(step) else { return }
        let (took, moved) = (ContinuousClock.now - begun, try world.emulator.now().timeIntervalSince(clock) * 1000)
        let expect = step["expect"] ?? .null
        try check(expect, outcome, at)
        if let most = expect["took_at_most_ms"]?.int, took > .milliseconds(most) {
            throw Difference(description: "\(at) took \(took)")
        }
        if let bounds = expect["clock_moved_ms"]?.array, let least = bounds[0].double, let most = bounds[1].double {
            // The clock is read in whole milliseconds, so one may be lost.
            guard moved >= least - 1, moved <= most + 1 else { throw Difference(description: "\(at): the clock moved \(moved) ms") }
        }
        try save(step["save"], outcome.value)
    }

    /// Does what the step says; nothing if it makes no call.
    private func act(_ step: JSONValue) async throws -> Outcome? {
        let verbs = ["call", "wait", "pages", "cancel"].filter { step[$0]?.string != nil }
        guard let verb = verbs.first, let id = step[verb]?.string else { return nil }
        guard verbs.count == 1 else { throw Difference(description: "a step does one thing only") }
        let input = filled(step["input"]?.object.map(JSONValue.object) ?? [:], memory)
        var options = limits(step["options"])
        // The limit of a wait is one of the whole wait, not of each call.
        let limit = options.timeout
        if verb == "wait" { options.timeout = nil }
        do {
            let client = try world.client(step["service"]?.string).get().withOptions(options)
            return switch verb {
            case "wait": try await world.waited(client, id, input.object?.first?.value.string ?? "", limit)
            case "pages": try await world.pages(client, id, input, take: step["take"]?.int)
            case "cancel": try await world.cancel(client, id, input, after: step["after_ms"]?.int ?? 0)
            default: try await world.call(client, id, input)
            }
        } catch let difference as Difference {
            throw difference
        } catch {
            return Outcome(error: error)
        }
    }

    private func lay(_ faults: JSONValue?) throws {
        for rule in faults?.array ?? [] {
            var fields = filled(rule, memory).object ?? [:]
            let fault = fields.removeValue(forKey: "fault") ?? .null
            try world.emulator.fault(fault, fields)
        }
    }

    private mutating func save(_ wanted: JSONValue?, _ value: JSONValue?) throws {
        for (name, pointer) in wanted?.object ?? [:] {
            let keys = (pointer.string ?? "").split(separator: "/").map(String.init)
            let part = keys.reduce(value) { part, key in Int(key).flatMap { part?[$0] } ?? part?[key] }
            guard let part else { throw Difference(description: "nothing at \(pointer) to save as \(name)") }
            memory[name] = part
        }
    }

    private func check(_ expect: JSONValue, _ outcome: Outcome, _ at: String) throws {
        let wanted = { (name: String) in expect[name].flatMap { $0 == .null ? nil : filled($0, memory) } }
        if let pattern = wanted("error") {
            guard let error = outcome.error else { throw Difference(description: "\(at) succeeded") }
            try fits(pattern, payload(error), "\(at): error")
        } else if let error = outcome.error {
            throw Difference(description: "\(at) failed: \(error)")
        }
        if let pattern = wanted("value") { try fits(pattern, outcome.value, "\(at): value") }
        if let pattern = wanted("items") { try fits(pattern, outcome.items.map(JSONValue.array), "\(at): items") }
        if let start = wanted("file_starts")?.string {
            let have = (outcome.response?.data ?? Data()).map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }
            guard have.joined().hasPrefix(start) else { throw Difference(description: "\(at): the file starts otherwise") }
        }
        let attempts = (outcome.error as? GureumError)?.attempts ?? outcome.response?.attempts
        if let count = wanted("attempts")?.int, attempts?.count != count {
            throw Difference(description: "\(at): \(attempts ?? [])")
        }
        if let flag = wanted("reconciled")?.bool, outcome.response?.isReconciled != flag {
            throw Difference(description: "\(at): reconciled is not \(flag)")
        }
        for secret in (wanted("never_shown")?.array ?? []).compactMap(\.string) {
            guard !shown(outcome).contains(secret), !said().contains(secret) else {
                throw Difference(description: "\(at) shows a secret")
            }
        }
        if let name = wanted("language_check")?.string { try languageCheck(name, outcome) }
    }

    /// A cancelled task throws the error of the language.
    private func payload(_ error: any Error) -> JSONValue {
        if error is CancellationError { return ["kind": "Cancelled"] }
        return (error as? GureumError)?.payload ?? .string("\(error)")
    }

    /// Everything that the outcome shows of itself.
    private func shown(_ outcome: Outcome) -> String {
        var texts = ["\(outcome)", String(reflecting: outcome), outcome.value?.description ?? ""]
        dump(outcome, to: &texts[0])
        if let error = outcome.error {
            texts += ["\(error)", String(reflecting: error), error.localizedDescription]
            dump(error, to: &texts[0])
        }
        return texts.joined(separator: "\n")
    }

    private func checkJournal(_ wanted: [JSONValue], _ entries: [JSONValue]) throws {
        var rest = entries.makeIterator()
        let all = entries.map { "\($0["operation"] ?? .null) \($0["status"] ?? .null)" }.joined(separator: ", ")
        for (index, each) in wanted.enumerated() {
            if let pattern = each["request"], pattern != .null { try fits(filled(pattern, memory), rest.next(), "journal \(index + 1)") }
            if let total = each["total_requests"]?.int, total != entries.count { throw Difference(description: all) }
            guard let rule = each["requests_of"], rule != .null else { continue }
            let count = entries.filter { $0["operation"] == rule["operation"] }.count
            guard count >= rule["at_least"]?.int ?? 0, count <= rule["at_most"]?.int ?? count else {
                throw Difference(description: "\(count) of \(rule): \(all)")
            }
        }
    }

    private func languageCheck(_ name: String, _ outcome: Outcome) throws {
        let account = try (outcome.value ?? .null).decoded(as: DataForest.GetAccountDetailResponse.self)
        switch name {
        case "state_is_open":
            #expect(account.status == "HIBERNATING")
            #expect(account.status.rawValue == "HIBERNATING")
        case "extra_is_kept":
            let field = try #require(outcome.value?["fieldOfTomorrow"])
            #expect(account.extra["fieldOfTomorrow"] == field)
            let again = try JSONDecoder().decode(JSONValue.self, from: try JSONEncoder().encode(account))
            #expect(again["fieldOfTomorrow"] == field)
        default:
            throw Difference(description: "there is no language check `\(name)`")
        }
    }
}
