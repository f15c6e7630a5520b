// Demo: client.
//
// Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

/// Demo.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/demo.md>
public struct Demo: Client {
    public static let service = "demo"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }
}

extension Demo {
    /// List apps.
    ///
    /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
    ///
    /// - Parameters:
    ///   - paging: The vendor does not describe it.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The items, page by page as they are asked for.
    public func list(paging: Paging? = nil, options: CallOptions = CallOptions()) -> Pages<AppList, App> {
        self.caller.list("apps.list", encoded { $0.put("paging", paging) }, options) { $0.contents }
    }

    /// Read an app.
    ///
    /// - Parameters:
    ///   - id: The vendor does not describe it.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The answer of the service.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func get(id: String, options: CallOptions = CallOptions()) async throws -> App {
        try await self.caller.call("apps.get", encoded { $0.put("id", id) }, options)
    }

    /// Make an app.
    ///
    /// - Parameters:
    ///   - name: The vendor does not describe it.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The answer of the service.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    @discardableResult
    public func create(name: String, options: CallOptions = CallOptions()) async throws -> App {
        try await self.caller.call("apps.create", encoded { $0.put("name", name) }, options)
    }

    /// Waits until the app is running: its `state` is `RUNNING`. Every part of its `parts` must be `STABLE` as well.
    /// Its `id` must be `a1` as well.
    ///
    /// Usually takes about 60 s. `GONE` or `FAILED` ends the wait with an error that says what to do.
    ///
    /// Inferred.
    ///
    /// - Parameters:
    ///   - id: Id of the app.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Returns: The app as it was read last.
    /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
    @discardableResult
    public func waitUntilRunning(
        id: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> App {
        try await self.caller.wait("apps.waitUntilRunning", id, timeout, onProgress)
    }

    /// Waits until the app no longer exists.
    ///
    /// Usually takes about 10 s.
    ///
    /// Inferred.
    ///
    /// - Parameters:
    ///   - id: Id of the app.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
    public func waitUntilDeleted(
        id: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws {
        try await self.caller.waitGone("apps.waitUntilDeleted", id, timeout, onProgress)
    }

    /// Begins to wait until the app is running: its time limit counts from now. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - id: Id of the app.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    /// - Returns: The wait: its token, one look at a time, or its end.
    /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
    public func startWaitUntilRunning(id: String, timeout: Duration? = nil) async throws -> Wait<App> {
        try await self.caller.start("apps.waitUntilRunning", id, timeout)
    }

    /// Begins to wait until the app is gone: its time limit counts from now. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - id: Id of the app.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    /// - Returns: The wait: its token, one look at a time, or its end.
    /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
    public func startWaitUntilDeleted(id: String, timeout: Duration? = nil) async throws -> Wait<Void> {
        try await self.caller.startGone("apps.waitUntilDeleted", id, timeout)
    }
}
