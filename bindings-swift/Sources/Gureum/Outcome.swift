/// What came of one call of `mapOutcomes`. No text form shows the input, which may hold a password.
public struct Outcome<Input: Sendable, Output: Sendable>: Sendable, CustomStringConvertible, CustomReflectable {
    /// The place of its input among all inputs, from 0 on.
    public let index: Int
    /// What was given.
    public let input: Input
    /// What the call gave, or why it failed.
    public let result: Result<Output, GureumError>

    /// `mapOutcomes` makes it; a test may make one as well.
    public init(index: Int, input: Input, result: Result<Output, GureumError>) {
        self.index = index
        self.input = input
        self.result = result
    }

    public var description: String { "Outcome(index: \(index), result: \(result))" }
    public var customMirror: Mirror { Mirror(self, children: ["index": index, "result": result]) }
}
