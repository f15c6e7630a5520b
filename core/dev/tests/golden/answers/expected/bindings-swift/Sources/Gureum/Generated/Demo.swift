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
    /// Show the thing.
    ///
    /// - Parameters:
    ///   - options: Limits of this call.
    public func show(options: CallOptions = CallOptions()) async throws -> Thing {
        try await self.caller.call("things.show", encoded(), options)
    }

    /// Fetch the file.
    ///
    /// - Parameters:
    ///   - options: Limits of this call.
    public func file(options: CallOptions = CallOptions()) async throws -> Download {
        try await self.caller.file("things.file", encoded(), options)
    }

    /// Fetch a text.
    ///
    /// - Parameters:
    ///   - options: Limits of this call.
    public func config(options: CallOptions = CallOptions()) async throws -> Download {
        try await self.caller.file("things.config", encoded(), options)
    }

    /// Fetch the keytab.
    ///
    /// - Parameters:
    ///   - options: Limits of this call.
    public func keys(options: CallOptions = CallOptions()) async throws -> Keytab {
        try await self.caller.file("things.keys", encoded(), options)
    }
}
