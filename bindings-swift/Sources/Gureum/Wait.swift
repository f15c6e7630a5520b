import Foundation

/// What one look at a resource shows. That it never will be as wanted is an error of kind `waitFailed`.
public enum Look<Resource: Sendable>: Sendable {
    /// It is as wanted: the resource, or nothing if it was to be gone.
    case done(Resource)
    /// Not yet.
    case notYet(WaitProgress)
}

/// A wait that has begun: its time limit counts from then. Nothing is sent before ``poll()`` or ``result(onProgress:)``.
public struct Wait<Resource: Sendable>: Sendable {
    /// With this text another process can go on: `client.startedWait(token:as:)`. It holds no secret.
    public let token: String
    let caller: Caller
    let timeout: Duration?
    let read: @Sendable (Reply) throws -> Resource

    /// Looks once, without a pause: for programs that come back later by themselves.
    ///
    /// It throws if the resource never will be as wanted, if the time is over, and if the call fails.
    public func poll() async throws -> Look<Resource> {
        let walk = try caller.walk(token: token, timeout: timeout, look: true)
        let reply = try await walk.next()
        return reply.isEnd ? .done(try read(reply)) : .notYet(WaitProgress(reply.body, token: token))
    }

    /// Waits to the end.
    @discardableResult
    public func result(onProgress: (@Sendable (WaitProgress) -> Void)? = nil) async throws -> Resource {
        try read(try await caller.walk(token: token, timeout: timeout, look: false).finish(onProgress))
    }
}

extension Caller {
    /// Begins to wait until a resource is as wanted.
    func start<T: Model & FieldValue>(_ waiter: String, _ resource: String, _ timeout: Duration?) async throws -> Wait<T> {
        try await begun(waiter, resource, timeout) { reply in try decoded(reply, waiter) }
    }

    /// Begins to wait until a resource is gone.
    func startGone(_ waiter: String, _ resource: String, _ timeout: Duration?) async throws -> Wait<Void> {
        try await begun(waiter, resource, timeout) { _ in }
    }

    /// A wait that somebody else began.
    func started<T>(
        token: String, timeout: Duration?, read: @escaping @Sendable (Reply) throws -> T
    ) async throws -> Wait<T> {
        try await wait(over: try walk(token: token, timeout: timeout, look: false), timeout, read)
    }

    /// Makes something: its id stands at a path of the answer.
    func made(_ operation: String, _ input: Input, _ path: String) async throws -> String {
        let reply = try await reply(operation, input, CallOptions())
        let answer = JSONValue(try parsed(reply, operation))
        let found = path.split(separator: ".").reduce(Optional(answer)) { value, name in value?[String(name)] }
        guard let id = found?.string else {
            throw reply.unreadable("the answer is JSON without the promised field `\(path)`", operation)
        }
        return id
    }

    func walk(token: String, timeout: Duration?, look: Bool) throws -> Walk {
        let steps = engine.client.resume(token: token, options: try waitOptions(timeout, look: look))
        return Walk(steps, operation: "resume", engine: engine)
    }

    private func begun<T>(
        _ waiter: String, _ resource: String, _ timeout: Duration?, _ read: @escaping @Sendable (Reply) throws -> T
    ) async throws -> Wait<T> {
        let options = try waitOptions(timeout)
        let steps = engine.client.waitFor(waiter: waiter, resource: resource, options: options)
        return try await wait(over: Walk(steps, operation: waiter, engine: engine), timeout, read)
    }

    private func wait<T>(
        over walk: Walk, _ timeout: Duration?, _ read: @escaping @Sendable (Reply) throws -> T
    ) async throws -> Wait<T> {
        // What was refused already says so at its first step, without sending anything.
        guard let token = walk.token else {
            _ = try await walk.next()
            throw GureumError(.internal, "a wait that was not refused has no token")
        }
        return Wait(token: token, caller: self, timeout: timeout, read: read)
    }
}
