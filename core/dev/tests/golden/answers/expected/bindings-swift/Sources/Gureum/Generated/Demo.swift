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
    /// Show the thing.
    ///
    /// - Parameters:
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: A thing.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func show(options: CallOptions = CallOptions()) async throws -> Thing {
        try await self.caller.call("things.show", encoded(), options)
    }

    /// Fetch the file.
    ///
    /// - Parameters:
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The file.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func file(options: CallOptions = CallOptions()) async throws -> Download {
        try await self.caller.file("things.file", encoded(), options)
    }

    /// Fetch a text.
    ///
    /// - Parameters:
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The file.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func config(options: CallOptions = CallOptions()) async throws -> Download {
        try await self.caller.file("things.config", encoded(), options)
    }

    /// Fetch the keytab.
    ///
    /// - Parameters:
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The file.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func keys(options: CallOptions = CallOptions()) async throws -> Keytab {
        try await self.caller.file("things.keys", encoded(), options)
    }
}
