import Gureum
import GureumTesting
import Testing

@Test func aCallByName() async throws {
    let emulator = try Emulator()
    let df = try emulator.client(DataForest.self)
    let answer = try await df.call("accounts.checkAvailableName", ["name": "demo"])
    #expect(answer["availableName"] == true)
}
