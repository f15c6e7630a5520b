import Foundation
import Gureum

// At a limit of the process nothing is sent or printed, and the next call of the same client starts afresh.
//
// Without arguments this starts itself, in each way to starve; with arguments it is the program that starves.

if CommandLine.arguments.count > 1 {
    guard #available(macOS 15, iOS 18, *) else { exit(Starving.cannot) }
    let (what, how, endpoint) = (CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3])
    let done = DispatchSemaphore(value: 0)
    // Work of tasks has a thread before there is none for it.
    Task(executorPreference: Lane()) {
        do {
            try await Starving(what: what, how: how, endpoint: endpoint).live()
        } catch {
            print("\(error)")
            exit(1)
        }
        done.signal()
    }
    done.wait()
    exit(0)
}

let server = try BareServer(headers: ["content-type": "application/json"], body: Data("{}".utf8))
var failures = 0
for (what, how) in [
    ("descriptors", "at first"), ("descriptors", "later"), ("threads", "at first"), ("threads", "listening"), ("threads", "at a name"),
] {
    let (ended, said) = try run([what, how, server.endpoint], within: .seconds(300))
    let name = "a call without \(what) \(how) is not sent, and the next one starts afresh"
    let isGood = ended == 0 && said.isEmpty
    if !isGood, ended != Starving.cannot { failures += 1 }
    print(ended == Starving.cannot ? "ok - \(name) # SKIP such limits cannot be set here" : "\(isGood ? "ok" : "not ok") - \(name)")
    if !isGood { print("    status \(ended): \(said)") }
}
exit(failures == 0 ? 0 : 1)

/// A program whose client finds nothing left, and some again.
struct Starving: Sendable {
    let what: String
    let how: String
    let endpoint: String

    /// The status where limits cannot be set.
    static let cannot: Int32 = 75
    private static let absent = "gureum.invalid"

    struct Failure: Error {
        let instead: GureumError?
    }

    func live() async throws {
        if what == "threads" { obeyTheLimitOfThreads() }
        let df = try client(at: endpoint)
        // The thread that brings records and answers is there, that of the core is not.
        if how == "listening" { Log.listen(.error) { _, _ in } }
        if how == "later" || how == "at a name" { _ = try await call(df) }
        // Looking up a name takes a thread each time.
        let hungry = how == "at a name" ? try client(at: "https://\(Self.absent)") : df
        let giveBack = what == "threads" ? forbidThreads() : forbidDescriptors()
        var told: [GureumError?] = []
        for _ in 0..<3 { told.append(try await error(of: hungry)) }
        giveBack()
        for refused in told {
            guard refused?.kind == .connect, refused?.delivery == .notSent, blamesTheLimit(refused) else {
                throw Failure(instead: refused)
            }
        }
        let fed = try await error(of: hungry)
        guard !blamesTheLimit(fed), (fed == nil) != (how == "at a name") else { throw Failure(instead: fed) }
    }

    private func client(at endpoint: String) throws -> DataForest {
        var options = ClientOptions(endpoint: endpoint)
        options.isolated = true
        options.limits.maxRetries = 0
        // Of a busy machine nothing is said here.
        options.limits.connectTimeout = .seconds(30)
        if endpoint.hasSuffix(Self.absent) { options.allowHost = Self.absent }
        return try DataForest(credentials: .keys(accessKey: "A", secretKey: "S"), options: options)
    }

    /// A creation, because it goes over a connection of its own.
    private func call(_ df: DataForest) async throws -> RawResponse {
        try await df.request("POST", "/things", body: ["name": "demo"])
    }

    private func error(of df: DataForest) async throws -> GureumError? {
        do {
            _ = try await call(df)
            return nil
        } catch let error as GureumError {
            return error
        }
    }

    private func blamesTheLimit(_ error: GureumError?) -> Bool {
        error?.hint?.contains("raise the limit") ?? false
    }
}
