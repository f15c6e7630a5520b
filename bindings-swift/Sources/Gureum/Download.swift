import Foundation
internal import GureumBridge

/// What all files have that services send. They may be secrets, so their bytes are never printed.
public protocol FileContent: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Its bytes.
    var data: Data { get }

    init(_ data: Data)
}

extension FileContent {
    /// The file as text. An error if it is not UTF-8.
    public func text() throws -> String {
        guard let text = String(data: data, encoding: .utf8) else {
            throw GureumError(.response, "the file is not text in UTF-8", delivery: .answered)
        }
        return text
    }

    /// Saves it so that only the user can read it (mode 0600), all or nothing.
    ///
    /// An existing file is replaced in one step. A symbolic link is refused, and so is a folder in which everybody may rename
    /// files.
    public func save(to path: String) throws {
        do {
            try saveFile(content: data, path: path)
        } catch {
            throw GureumError(failure: error)
        }
    }

    public var description: String { "\(Self.self)(\(data.count) bytes, ***)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A file that a service sent.
public struct Download: FileContent {
    /// Its bytes.
    public let data: Data

    public init(_ data: Data) {
        self.data = data
    }
}
