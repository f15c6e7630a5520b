// Demo: client.
//
// Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

/// Demo
public struct Demo: Client {
    public static let service = "demo"
    public let caller: Caller

    public init(caller: Caller) {
        self.caller = caller
    }
}

extension Demo {
    /// List apps.
    ///
    /// - Parameters:
    ///   - paging: The vendor does not describe `paging`.
    ///   - options: Limits of this call.
    public func list(paging: Paging? = nil, options: CallOptions = CallOptions()) -> Pages<AppList, App> {
        self.caller.list("apps.list", encoded { $0.put("paging", paging) }, options) { $0.contents }
    }

    /// Read an app.
    ///
    /// - Parameters:
    ///   - id: The vendor does not describe `id`.
    ///   - options: Limits of this call.
    public func get(id: String, options: CallOptions = CallOptions()) async throws -> App {
        try await self.caller.call("apps.get", encoded { $0.put("id", id) }, options)
    }

    /// Make an app.
    ///
    /// - Parameters:
    ///   - name: The vendor does not describe `name`.
    ///   - options: Limits of this call.
    @discardableResult
    public func create(name: String, options: CallOptions = CallOptions()) async throws -> App {
        try await self.caller.call("apps.create", encoded { $0.put("name", name) }, options)
    }

    /// Waits until the app is running: its `state` is `RUNNING`. Every part of its `parts` must be `STABLE` as well.
    ///
    /// Usually takes about 60 s. `FAILED` ends the wait with an error.
    ///
    /// Inferred, not documented. The states are a guess.
    ///
    /// - Parameters:
    ///   - id: Id of the app.
    ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
    ///   - onProgress: Told after each look at the resource.
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
    /// Inferred, not documented. The states are a guess.
    ///
    /// - Parameters:
    ///   - id: Id of the app.
    ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    public func waitUntilDeleted(
        id: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws {
        try await self.caller.waitGone("apps.waitUntilDeleted", id, timeout, onProgress)
    }
}
