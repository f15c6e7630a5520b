/// What came of the call for the input of a place.
struct Came<Input: Sendable, Output: Sendable> {
    let place: Int
    let input: Input
    let result: Result<Output, any Error>

    func outcome() throws -> Outcome<Input, Output> {
        switch result {
        case .success(let output): Outcome(index: place, input: input, result: .success(output))
        case .failure(let error as GureumError): Outcome(index: place, input: input, result: .failure(error))
        case .failure(let error): throw error
        }
    }
}

/// Which of many calls are in flight, and which result comes out next.
struct Window<Input: Sendable, Output: Sendable> {
    /// Results that may wait for an earlier one, for each call in flight: one slow call holds up the others only then.
    private static var ahead: Int { 4 }

    private let concurrency: Int
    private let ordered: Bool
    private let collects: Bool
    private var inputs: [Int: Input] = [:]
    private var done: [Int: Result<Output, any Error>] = [:]
    /// Places as they came, if that is their order.
    private var came: ArraySlice<Int> = []
    private var begun = 0
    private var taken = 0
    private(set) var inFlight = 0
    private(set) var failed = 0

    init(concurrency: Int, ordered: Bool, collects: Bool) {
        self.concurrency = concurrency
        self.ordered = ordered
        self.collects = collects
    }

    var ended: Int { begun - inFlight }
    var isEmpty: Bool { inFlight == 0 && done.isEmpty }

    /// Whether one more may be pulled.
    var hasRoom: Bool {
        if failed > 0, !collects { return false }
        return inFlight < concurrency && begun - taken < concurrency * (ordered ? Self.ahead : 1)
    }

    /// Takes an input, and gives its place.
    mutating func begin(_ input: Input) -> Int {
        defer { begun += 1 }
        inFlight += 1
        inputs[begun] = input
        return begun
    }

    mutating func settle(_ place: Int, _ result: Result<Output, any Error>) {
        inFlight -= 1
        if case .failure = result { failed += 1 }
        done[place] = result
        if !ordered { came.append(place) }
    }

    /// What may be given next, if it is there.
    mutating func take() -> Came<Input, Output>? {
        guard let place = ordered ? taken : came.popFirst(), let result = done.removeValue(forKey: place),
            let input = inputs.removeValue(forKey: place)
        else { return nil }
        taken += 1
        return Came(place: place, input: input, result: result)
    }
}
