public struct DataForest: Client {
    public static let service = "DataForest"
    public let caller: Caller
    public init(caller: Caller) { self.caller = caller }
}
