import Foundation
import Testing

@testable import Gureum

/// What a program needs of accounts: the client's group has it, and so has a fake.
private protocol Accounts {
    func getList(options: CallOptions) -> Pages<DataForest.GetAccountListResponse, DataForest.AccountResponse>
    func getDetail(id: String, options: CallOptions) async throws -> DataForest.GetAccountDetailResponse
}

extension DataForest.Accounts: Accounts {}

private struct Fake: Accounts {
    let pages: [DataForest.GetAccountListResponse]

    func getList(options: CallOptions) -> Pages<DataForest.GetAccountListResponse, DataForest.AccountResponse> {
        Pages(pages) { $0.contents }
    }

    func getDetail(id: String, options: CallOptions) async throws -> DataForest.GetAccountDetailResponse {
        throw GureumError(.notFound, "no such account", status: 404)
    }
}

private final class Said: @unchecked Sendable {
    private let lock = NSLock()
    private var kept = ""

    func add(_ text: String) { lock.withLock { kept += text } }
    var text: String { lock.withLock { kept } }
}

@Suite("what tests of users make, and what a terminal shows") struct FakeTests {
    private func page(_ ids: String...) throws -> DataForest.GetAccountListResponse {
        let contents = ids.map { #"{"id":"\#($0)","name":"\#($0)"}"# }.joined(separator: ",")
        return try JSONDecoder().decode(DataForest.GetAccountListResponse.self, from: Data(#"{"contents":[\#(contents)]}"#.utf8))
    }

    private func names(_ accounts: some Accounts) async throws -> [String] {
        var names: [String] = []
        for try await account in accounts.getList(options: CallOptions()) { names.append(account.name) }
        return names
    }

    @Test("a program takes a fake for the group of a client") func fakes() async throws {
        let fake = Fake(pages: [try page("a", "b"), try page("c")])
        #expect(try await names(fake) == ["a", "b", "c"])
        let list = fake.getList(options: CallOptions())
        #expect(try await list.firstPage().contents.count == 2)
        #expect(try await list.all(limit: 2).map(\.id) == ["a", "b"])
        await #expect(throws: GureumError.self) { try await fake.getDetail(id: "a", options: CallOptions()) }
    }

    @Test("an error that was made knows its kind and what follows from it") func errors() {
        let error = GureumError(.notFound, "no such account", status: 404)
        #expect(error.kind == .notFound)
        #expect(error.message == "no such account")
        #expect(error.status == 404)
        #expect(error.delivery == .answered)
    }

    @Test("each look replaces the one before, within the terminal, and the end is a line end") func line() throws {
        let said = Said()
        let line = ProgressLine(width: 20) { said.add($0) }
        line.show(WaitProgress(Data(#"{"state":"ACCEPTED","elapsedMs":61000,"polls":3,"nextPollInMs":12000}"#.utf8), token: ""))
        line.show(WaitProgress(Data(#"{"state":"UP","elapsedMs":0,"polls":4,"nextPollInMs":0}"#.utf8), token: ""))
        line.end()
        line.end()
        #expect(said.text == "\rACCEPTED, 1 min 1 s \rUP, 0 s so far, next\n")
        #expect(ProgressLine.spoken(.seconds(3_700)) == "1 h 1 min")
    }

    @Test("without a terminal, and where it is switched off, no line is seen") func unseen() async throws {
        #expect(!ProgressLine.isSeen(nil, isTerminal: false))
        for off in ["0", "false", " FALSE "] { #expect(!ProgressLine.isSeen(off, isTerminal: true)) }
        for on in [nil, "", "1"] { #expect(ProgressLine.isSeen(on, isTerminal: true)) }
        let widths = [nil, "40", "0"].map { ProgressLine.width($0, of: 80) }
        #expect(widths == [79, 39, 1])
        #expect(await withProgressLine { _ in 7 } == 7)
    }

    @Test("hints of this package speak the language that the environment names") func language() {
        let (english, korean) = ("call with the client that is given", "주어진 클라이언트로 호출하세요")
        defer { unsetenv("GUREUM_LANGUAGE") }
        for (tag, hint) in [("en", english), ("fr", english), ("", english), ("ko", korean), ("ko_KR", korean)] {
            setenv("GUREUM_LANGUAGE", tag, 1)
            #expect(Gureum.said(english) == hint)
        }
    }
}
