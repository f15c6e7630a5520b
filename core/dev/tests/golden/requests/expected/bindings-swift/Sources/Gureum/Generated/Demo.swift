// Demo: client.
//
// Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

/// A service that only shows what becomes of requests.
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

    /// People.
    public var users: Users { Users(caller: caller) }

    /// Operations of `files`.
    public var files: Files { Files(caller: caller) }
}

extension Demo {
    /// People.
    public struct Users: Sendable {
        let caller: Caller

        /// Make a user.
        ///
        /// Answers at once. See <https://demo.example/users>, which lists \<all\> fields.
        ///
        /// Documented at <https://demo.example/users>
        ///
        /// - Parameters:
        ///   - name: Name of the user. 2 to 16 characters; lower-case letters, digits and hyphens.
        ///   - password: Characters of at least 3 of the kinds lower-case letter, upper-case letter, digit, other.
        ///   - sizeGb: Space of the user. In GB. 100 to 500; a multiple of 100. Default: `100`.
        ///   - tags: At most 3 items.
        ///   - labels: The vendor does not describe it.
        ///   - free: The vendor does not describe it.
        ///   - home: The vendor does not describe it.
        ///   - lifetime: 300 to 604800 or -1. Inferred.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 400, `7`: The name is taken. The service says: `bad name`.
        @discardableResult
        public func create(
            name: String,
            password: Secret,
            sizeGb: Int? = nil,
            tags: [String]? = nil,
            labels: [String: String]? = nil,
            free: [String: JSONValue]? = nil,
            home: Home? = nil,
            lifetime: Int? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CreateUserResponse {
            let input = encoded {
                $0.put("name", name)
                $0.put("password", password)
                $0.put("sizeGB", sizeGb)
                $0.put("tags", tags)
                $0.put("labels", labels)
                $0.put("free", free)
                $0.put("home", home)
                $0.put("lifetime", lifetime)
            }
            return try await self.caller.call("users.create", input, options)
        }

        /// Read a user.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: The vendor does not describe it.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func get(id: String, options: CallOptions = CallOptions()) async throws -> CreateUserResponse {
            try await self.caller.call("users.get", encoded { $0.put("id", id) }, options)
        }
    }
}

extension Demo {
    /// Operations of `files`.
    public struct Files: Sendable {
        let caller: Caller

        /// Drop everything.
        ///
        /// Observed by others.
        ///
        /// - Parameters:
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func drop(options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("files.drop", encoded(), options)
        }
    }
}
