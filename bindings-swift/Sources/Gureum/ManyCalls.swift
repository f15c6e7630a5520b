extension Client {
    /// Makes a call for each input, many at once, and gives their results.
    ///
    ///     for try await account in df.map(ids, { try await df.accounts.getDetail(id: $0) }) { print(account.name) }
    ///
    /// Inputs are pulled when there is room for their calls, so there may be any number of them. The first call that fails ends it:
    /// nothing more is pulled, and what is in flight is cancelled, as it is when the loop is left or its task is cancelled. All maps
    /// of one client together make no more calls at once than the largest of them may. Nothing is pulled or called before the
    /// first result is asked for.
    ///
    /// - Parameters:
    ///   - inputs: The inputs.
    ///   - concurrency: How many calls are in flight at most, 1 to 1,000. Another number is an error of kind `input` of the first pull.
    ///   - ordered: Whether results come in the order of their inputs, or as they are there.
    ///   - onProgress: Told after each call that has ended.
    ///   - call: Makes the call for one input.
    /// - Returns: The results. Each walk makes the calls anew.
    public func map<Inputs: Sequence, Output: Sendable>(
        _ inputs: Inputs, concurrency: Int = 64, ordered: Bool = true, onProgress: (@Sendable (MapProgress) -> Void)? = nil,
        _ call: @escaping @Sendable (Inputs.Element) async throws -> Output
    ) -> ManyCalls<Output> where Inputs.Element: Sendable {
        let atOnce = AtOnce(concurrency: concurrency, ordered: ordered, collects: false, onProgress: onProgress)
        return atOnce.calls(caller.engine, SequenceSource.of(inputs), call) { try $0.result.get() }
    }

    /// The same with inputs that come by and by, the items of a list for example. A slow source holds up no result.
    public func map<Inputs: AsyncSequence & Sendable, Output: Sendable>(
        _ inputs: Inputs, concurrency: Int = 64, ordered: Bool = true, onProgress: (@Sendable (MapProgress) -> Void)? = nil,
        _ call: @escaping @Sendable (Inputs.Element) async throws -> Output
    ) -> ManyCalls<Output> where Inputs.Element: Sendable {
        let atOnce = AtOnce(concurrency: concurrency, ordered: ordered, collects: false, onProgress: onProgress)
        return atOnce.calls(caller.engine, AsyncSource.of(inputs), call) { try $0.result.get() }
    }

    /// Like ``map(_:concurrency:ordered:onProgress:_:)-(Sequence,_,_,_,_)``, with an ``Outcome`` for every input, whatever came of its
    /// call. What fails with anything but a ``GureumError`` ends it.
    ///
    /// - Parameters:
    ///   - inputs: The inputs.
    ///   - concurrency: How many calls are in flight at most, 1 to 1,000. Another number is an error of kind `input` of the first pull.
    ///   - ordered: Whether outcomes come in the order of their inputs, or as they are there.
    ///   - onProgress: Told after each call that has ended.
    ///   - call: Makes the call for one input.
    /// - Returns: The outcomes. Each walk makes the calls anew.
    public func mapOutcomes<Inputs: Sequence, Output: Sendable>(
        _ inputs: Inputs, concurrency: Int = 64, ordered: Bool = true, onProgress: (@Sendable (MapProgress) -> Void)? = nil,
        _ call: @escaping @Sendable (Inputs.Element) async throws -> Output
    ) -> ManyCalls<Outcome<Inputs.Element, Output>> where Inputs.Element: Sendable {
        let atOnce = AtOnce(concurrency: concurrency, ordered: ordered, collects: true, onProgress: onProgress)
        return atOnce.calls(caller.engine, SequenceSource.of(inputs), call) { try $0.outcome() }
    }

    /// The same with inputs that come by and by, the items of a list for example. A slow source holds up no outcome.
    public func mapOutcomes<Inputs: AsyncSequence & Sendable, Output: Sendable>(
        _ inputs: Inputs, concurrency: Int = 64, ordered: Bool = true, onProgress: (@Sendable (MapProgress) -> Void)? = nil,
        _ call: @escaping @Sendable (Inputs.Element) async throws -> Output
    ) -> ManyCalls<Outcome<Inputs.Element, Output>> where Inputs.Element: Sendable {
        let atOnce = AtOnce(concurrency: concurrency, ordered: ordered, collects: true, onProgress: onProgress)
        return atOnce.calls(caller.engine, AsyncSource.of(inputs), call) { try $0.outcome() }
    }
}

/// How many calls of a `map` are over.
public struct MapProgress: Hashable, Sendable, CustomStringConvertible {
    /// How many calls have ended.
    public let done: Int
    /// How many of them failed.
    public let failed: Int
    /// How many calls are on their way.
    public let inFlight: Int

    public var description: String {
        "\(done)\(failed > 0 ? ", \(failed) failed" : ""), \(inFlight) in flight"
    }
}

/// The results of many calls, as `map` and `mapOutcomes` of a ``Client`` give them.
public struct ManyCalls<Element: Sendable>: AsyncSequence {
    /// Gives the next result; `nil` after the last one. What ends with it ends the calls.
    typealias Next = () async throws -> Element?

    let begin: () throws -> Next

    public func makeAsyncIterator() -> Iterator {
        Iterator(begin: begin)
    }

    /// One walk through the results.
    public struct Iterator: AsyncIteratorProtocol {
        let begin: () throws -> Next
        private var walk: Next?
        private var isOver = false

        init(begin: @escaping () throws -> Next) {
            self.begin = begin
        }

        /// The next result. After an error there is none.
        public mutating func next() async throws -> Element? {
            if isOver { return nil }
            isOver = true
            let walk = try walk ?? begin()
            self.walk = nil
            let result = try await walk()
            isOver = result == nil
            if !isOver { self.walk = walk }
            return result
        }
    }
}

/// How many calls are made at once.
struct AtOnce {
    /// Calls at once. A service throttles long before that.
    static let most = 1_000

    let concurrency: Int
    let ordered: Bool
    let collects: Bool
    let onProgress: (@Sendable (MapProgress) -> Void)?

    func calls<Input: Sendable, Output: Sendable, Element: Sendable>(
        _ engine: Engine, _ source: @escaping () -> any InputSource<Input>,
        _ call: @escaping @Sendable (Input) async throws -> Output,
        _ given: @escaping (Came<Input, Output>) throws -> Element
    ) -> ManyCalls<Element> {
        ManyCalls {
            guard 1...Self.most ~= concurrency else {
                throw GureumError(.input, "`concurrency` is a whole number from 1 to \(Self.most), not \(concurrency)")
            }
            let walk = ManyWalk(self, engine, source(), call)
            return { try await walk.next().map(given) }
        }
    }
}

/// One walk through the results of many calls. Letting go of it ends the calls in flight.
final class ManyWalk<Input: Sendable, Output: Sendable> {
    private let atOnce: AtOnce
    /// A client lives as long as somebody walks.
    private let engine: Engine
    private let source: any InputSource<Input>
    private let call: @Sendable (Input) async throws -> Output
    private let flights = Flights<Output>()
    private var window: Window<Input, Output>

    init(
        _ atOnce: AtOnce, _ engine: Engine, _ source: any InputSource<Input>, _ call: @escaping @Sendable (Input) async throws -> Output
    ) {
        self.atOnce = atOnce
        self.engine = engine
        self.source = source
        self.call = call
        window = Window(concurrency: atOnce.concurrency, ordered: atOnce.ordered, collects: atOnce.collects)
        engine.turns.join(atOnce.concurrency)
    }

    deinit {
        engine.turns.leave(atOnce.concurrency)
        source.end()
        flights.end()
    }

    func next() async throws -> Came<Input, Output>? {
        while true {
            try Task.checkCancellation()
            for (place, result) in flights.settled() {
                window.settle(place, result)
                atOnce.onProgress?(MapProgress(done: window.ended, failed: window.failed, inFlight: window.inFlight))
            }
            while window.hasRoom, let input = source.next(ring: flights.ring) { begin(input) }
            if let came = window.take() { return came }
            if source.isOver, window.isEmpty {
                // What was begun was given first: it was done.
                if let broken = source.broken { throw broken }
                return nil
            }
            await flights.wait()
        }
    }

    private func begin(_ input: Input) {
        let (call, turns) = (call, engine.turns)
        flights.begin(window.begin(input)) { try await turns.take { try await call(input) } }
    }
}
