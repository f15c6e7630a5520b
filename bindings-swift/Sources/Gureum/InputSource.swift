/// Inputs, one by one.
protocol InputSource<Input>: AnyObject {
    associatedtype Input: Sendable

    /// Whether nothing comes any more.
    var isOver: Bool { get }
    /// Why nothing comes any more, if that is no good end.
    var broken: (any Error)? { get }

    /// The next one; nothing if there is none, or none yet: then `ring` is called when there is.
    func next(ring: @escaping @Sendable () -> Void) -> Input?

    /// Nobody pulls any more.
    func end()
}

/// Inputs that are there.
final class SequenceSource<Inputs: Sequence>: InputSource where Inputs.Element: Sendable {
    private var inputs: Inputs.Iterator
    private(set) var isOver = false
    var broken: (any Error)? { nil }

    private init(_ inputs: Inputs) {
        self.inputs = inputs.makeIterator()
    }

    static func of(_ inputs: Inputs) -> () -> any InputSource<Inputs.Element> {
        { SequenceSource(inputs) }
    }

    func next(ring: @escaping @Sendable () -> Void) -> Inputs.Element? {
        if isOver { return nil }
        let input = inputs.next()
        isOver = input == nil
        return input
    }

    func end() {}
}

/// Inputs that come by and by. One pull is on its way at most.
final class AsyncSource<Inputs: AsyncSequence & Sendable>: InputSource where Inputs.Element: Sendable {
    private enum Pulled {
        case nothing
        case underWay(Task<Void, Never>?)
        case input(Inputs.Element)
        case end((any Error)?)
    }

    private let pulled = Locked<Pulled>(.nothing)
    private let walk: Walk
    private(set) var isOver = false
    private(set) var broken: (any Error)?

    private init(_ inputs: Inputs) {
        walk = Walk(inputs)
    }

    static func of(_ inputs: Inputs) -> () -> any InputSource<Inputs.Element> {
        { AsyncSource(inputs) }
    }

    func next(ring: @escaping @Sendable () -> Void) -> Inputs.Element? {
        if isOver { return nil }
        return pulled.with { [pulled, walk] now in
            switch now {
            case .underWay: return nil
            case .input(let input):
                now = .nothing
                return input
            case .end(let error):
                (isOver, broken) = (true, error)
                return nil
            case .nothing:
                now = .underWay(
                    Task {
                        let came = await Self.pull(walk)
                        pulled.with { $0 = came }
                        ring()
                    })
                return nil
            }
        }
    }

    func end() {
        if case .underWay(let task) = pulled.with({ $0 }) { task?.cancel() }
    }

    private static func pull(_ walk: Walk) async -> Pulled {
        do {
            return try await walk.next().map(Pulled.input) ?? .end(nil)
        } catch {
            return .end(error)
        }
    }

    /// Its iterator, which one pull after another uses.
    private final class Walk: @unchecked Sendable {
        private var inputs: Inputs.AsyncIterator

        init(_ inputs: Inputs) {
            self.inputs = inputs.makeAsyncIterator()
        }

        func next() async throws -> Inputs.Element? {
            try await inputs.next()
        }
    }
}
