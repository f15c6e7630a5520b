/// A list that pages by itself. Nothing is asked before the first pull.
///
///     for try await account in df.accounts.getList() { print(account.id) }
///     let page = try await df.accounts.getList().firstPage()
public struct Pages<Page: Model, Item: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Item

    /// Gives the next page; `nil` after the last one.
    typealias Next = @Sendable () async throws -> Page?

    private let begin: @Sendable () throws -> Next
    private let items: @Sendable (Page) -> [Item]

    init(begin: @escaping @Sendable () throws -> Next, items: @escaping @Sendable (Page) -> [Item]) {
        self.begin = begin
        self.items = items
    }

    /// A list of pages that are there already: what a fake in a test gives.
    ///
    /// - Parameters:
    ///   - pages: The pages, in order; at least one.
    ///   - items: The items of a page.
    public init(_ pages: [Page], items: @escaping @Sendable (Page) -> [Item]) {
        self.init(
            begin: {
                let left = Locked(ArraySlice(pages))
                return { left.with { $0.popFirst() } }
            },
            items: items)
    }

    /// The items of all pages.
    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator(), items: items)
    }

    /// The pages with all their fields, one request each.
    public var pages: Whole {
        Whole(begin: begin)
    }

    /// The first page with all its fields, for example the total.
    public func firstPage() async throws -> Page {
        var pages = pages.makeAsyncIterator()
        guard let page = try await pages.next() else { throw GureumError(.response, "the list has no page") }
        return page
    }

    /// All items at once, or the first ones of them.
    ///
    /// - Parameter limit: How many at most. A page that they do not need is not asked for.
    public func all(limit: Int? = nil) async throws -> [Item] {
        let limit = limit ?? .max
        guard limit >= 0 else { throw GureumError(.input, "`limit` is 0 items or more, not \(limit)") }
        var all: [Item] = []
        var pages = pages.makeAsyncIterator()
        while all.count < limit, let page = try await pages.next() {
            all += items(page).prefix(limit - all.count)
        }
        return all
    }

    /// The pages of a list.
    public struct Whole: AsyncSequence, Sendable {
        public typealias Element = Page

        let begin: @Sendable () throws -> Next

        public func makeAsyncIterator() -> PageIterator {
            PageIterator(begin: begin)
        }
    }

    /// One walk through the pages.
    public struct PageIterator: AsyncIteratorProtocol {
        let begin: @Sendable () throws -> Next
        private var walk: Next?
        private var isOver = false

        init(begin: @escaping @Sendable () throws -> Next) {
            self.begin = begin
        }

        /// The next page. After an error there is none.
        public mutating func next() async throws -> Page? {
            if isOver { return nil }
            isOver = true
            let walk = try walk ?? begin()
            self.walk = walk
            let page = try await walk()
            isOver = page == nil
            if isOver { self.walk = nil }
            return page
        }
    }

    /// One walk through the items.
    public struct Iterator: AsyncIteratorProtocol {
        private var pages: PageIterator
        private let items: @Sendable (Page) -> [Item]
        private var rest: [Item].Iterator

        init(pages: PageIterator, items: @escaping @Sendable (Page) -> [Item]) {
            self.pages = pages
            self.items = items
            rest = [].makeIterator()
        }

        /// The next item. After an error there is none.
        public mutating func next() async throws -> Item? {
            while true {
                if let item = rest.next() { return item }
                guard let page = try await pages.next() else { return nil }
                rest = items(page).makeIterator()
            }
        }
    }
}
