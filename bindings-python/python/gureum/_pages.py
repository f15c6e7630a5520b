"""Lists that page by themselves. Nothing is asked before the first pull."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from itertools import islice
from operator import index
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._carry import step
from ._client import decode, watch_logs
from .errors import from_reply

if TYPE_CHECKING:
    from ._core import Steps
    from ._credentials import Provider

P = TypeVar("P")
T = TypeVar("T")

# No walk reads more pages than that, see `page/run.rs` of the core.
_MOST_PAGES = 10_000


class _Base(Generic[P, T]):
    __slots__ = ("_begin", "_begun", "_field", "_first", "_model", "_provider", "_total")
    _provider: Provider | None

    def __init__(
        self,
        begin: Callable[[], Steps],
        model: type[P],
        field: str,
        provider: Provider | None = None,
        total: str | None = None,
    ) -> None:
        """The methods of a client make lists.

        Args:
            begin: Begins a walk over the pages.
            model: What a page is.
            field: The field of a page that holds the items.
            provider: Where keys come from, if from the user's own code.
            total: The field of a page that says how many items the walk gives; that of the items,
                where one page holds them all.
        """
        self._begin = begin
        # Held as long as the walk may need keys, also where the client is gone.
        self._provider = provider
        self._model = model
        self._field = field
        self._total = total
        self._first: P | None = None
        # The walk that goes on after the first page, until somebody takes it.
        self._begun: list[Steps] = []

    def _take(self) -> tuple[Steps, P | None]:
        """A walk, and its first page if it was read already."""
        try:
            # One step, so that two threads never get the same walk.
            return self._begun.pop(), self._first
        except IndexError:
            return self._begin(), None

    def _items(self, page: P) -> list[T]:
        items: list[T] = getattr(page, self._field)
        return items

    def _known(self) -> int | None:
        """How many items there are, if a page that was read says so. Asks nobody."""
        if self._first is None or self._total is None:
            return None
        total, read = getattr(self._first, self._total), len(self._items(self._first))
        if isinstance(total, list):
            return read
        # What no walk could give is no total: `list` would take memory for it.
        is_possible = isinstance(total, int) and read <= total <= read * _MOST_PAGES
        return total if is_possible else None

    def _table(self, library: str, items: list[T]) -> Any:
        from ._tables import table

        return table(library, self._model, self._field, items)

    def __len__(self) -> int:
        """How many items there are, where a page that was read says so.

        Raises:
            TypeError: It is not known, and nothing is asked to find out.
        """
        total = self._known()
        if total is None:
            why = "no page was read yet" if self._first is None else "the service tells no total"
            raise TypeError(f"the length of this list is not known: {why}; {self._to_know}")
        return total

    _to_know = ""

    def __repr__(self) -> str:
        kind = f"{type(self).__name__} of {self._model.__name__}"
        if self._first is None:
            return f"<{kind}: nothing read yet>"
        total = self._known()
        of = "" if total is None else f" of {total}"
        return f"<{kind}: the first page was read, {len(self._items(self._first))}{of} items>"

    def _repr_html_(self) -> str:
        from ._html import of_list

        return of_list(repr(self), [] if self._first is None else self._items(self._first))


def _count(count: int) -> int:
    number = index(count)
    if number < 0:
        from .errors import InputError

        raise InputError(f"`take` takes 0 items or more, not {number}")
    return number


class Pages(_Base[P, T]):
    """A list, page by page. Iterating over it gives the items of all pages."""

    __slots__ = ()
    _to_know = "read `first_page` first, or count what `all()` gives"

    @property
    def first_page(self) -> P:
        """The first page with all its fields, for example the total.

        Raises:
            GureumError: The page cannot be read: its kind says how.
            LookupError: The list has no page.
        """
        if self._first is None:
            walk = self._begin()
            self._first = self._next(walk)
            self._begun.append(walk)
        if self._first is None:
            raise LookupError("the list has no page")
        return self._first

    def pages(self) -> Iterator[P]:
        """The pages, one request each.

        Yields:
            A page with all its fields.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        walk, page = self._take()
        if page is None:
            page = self._next(walk)
        while page is not None:
            yield page
            page = self._next(walk)

    def all(self) -> list[T]:
        """The items of all pages.

        Returns:
            They, in a list.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return list(self)

    def take(self, count: int) -> list[T]:
        """The first items, without a request for a page that they do not need.

        Args:
            count: How many at most.

        Returns:
            As many, or all if there are fewer.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return list(islice(self, _count(count)))

    def to_pandas(self) -> Any:
        """The items of all pages as a `DataFrame` of pandas.

        The columns are the attributes of an item, also where the list is empty. Times are moments
        in UTC, or nothing where a text names no zone; secrets are masked.

        Returns:
            The frame.

        Raises:
            ImportError: pandas is not installed: this package does not bring it.
            GureumError: A page cannot be read: its kind says how.
        """
        return self._table("pandas", self.all())

    def to_polars(self) -> Any:
        """The items of all pages as a `DataFrame` of polars.

        The columns are the attributes of an item, also where the list is empty. Times are moments
        in UTC, or nothing where a text names no zone; secrets are masked.

        Returns:
            The frame.

        Raises:
            ImportError: polars is not installed: this package does not bring it.
            GureumError: A page cannot be read: its kind says how.
        """
        return self._table("polars", self.all())

    def to_arrow(self) -> Any:
        """The items of all pages as a `Table` of pyarrow.

        The columns are the attributes of an item, also where the list is empty. Times are moments
        in UTC, or nothing where a text names no zone; secrets are masked.

        Returns:
            The table.

        Raises:
            ImportError: pyarrow is not installed: this package does not bring it.
            GureumError: A page cannot be read: its kind says how.
        """
        return self._table("pyarrow", self.all())

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The items of all pages for whatever reads streams of Arrow: `polars.DataFrame(list)`.

        Args:
            requested_schema: What the reader would like, as its protocol says.

        Returns:
            A capsule with the stream.

        Raises:
            ImportError: Neither pyarrow nor polars is installed.
            GureumError: A page cannot be read: its kind says how.
        """
        from ._tables import stream

        return stream(self._table, self.all, requested_schema)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from self._items(page)

    def _next(self, walk: Steps) -> P | None:
        watch_logs()
        reply = step(walk, self._provider)
        if not reply.ok:
            raise from_reply(reply)
        return None if reply.end else decode(reply, self._model)


class AsyncPages(_Base[P, T]):
    """A list, page by page. `async for` gives the items of all pages, `await` the first page."""

    __slots__ = ()
    _to_know = "`await` the list first, which reads a page, or count what `await ….all()` gives"

    async def pages(self) -> AsyncIterator[P]:
        """The pages, one request each.

        Yields:
            A page with all its fields.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        walk, page = self._take()
        if page is None:
            page = await self._next(walk)
        while page is not None:
            yield page
            page = await self._next(walk)

    async def all(self) -> list[T]:
        """The items of all pages.

        Returns:
            They, in a list.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return [item async for item in self]

    async def take(self, count: int) -> list[T]:
        """The first items, without a request for a page that they do not need.

        Args:
            count: How many at most.

        Returns:
            As many, or all if there are fewer.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        number, taken = _count(count), list[T]()
        if number == 0:
            return taken
        async for item in self:
            taken.append(item)
            if len(taken) == number:
                break
        return taken

    async def to_pandas(self) -> Any:
        """The items of all pages as a `DataFrame` of pandas.

        The columns are the attributes of an item, also where the list is empty. Times are moments
        in UTC, or nothing where a text names no zone; secrets are masked.

        Returns:
            The frame.

        Raises:
            ImportError: pandas is not installed: this package does not bring it.
            GureumError: A page cannot be read: its kind says how.
        """
        return self._table("pandas", await self.all())

    async def to_polars(self) -> Any:
        """The items of all pages as a `DataFrame` of polars.

        The columns are the attributes of an item, also where the list is empty. Times are moments
        in UTC, or nothing where a text names no zone; secrets are masked.

        Returns:
            The frame.

        Raises:
            ImportError: polars is not installed: this package does not bring it.
            GureumError: A page cannot be read: its kind says how.
        """
        return self._table("polars", await self.all())

    async def to_arrow(self) -> Any:
        """The items of all pages as a `Table` of pyarrow.

        The columns are the attributes of an item, also where the list is empty. Times are moments
        in UTC, or nothing where a text names no zone; secrets are masked.

        Returns:
            The table.

        Raises:
            ImportError: pyarrow is not installed: this package does not bring it.
            GureumError: A page cannot be read: its kind says how.
        """
        return self._table("pyarrow", await self.all())

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in self._items(page):
                yield item

    def __await__(self) -> Generator[Any, None, P]:
        if self._first is None:
            walk = self._begin()
            self._first = yield from self._next(walk).__await__()
            self._begun.append(walk)
        if self._first is None:
            raise LookupError("the list has no page")
        return self._first

    async def _next(self, walk: Steps) -> P | None:
        from ._settled import settled_step

        watch_logs()
        reply = await settled_step(walk)
        return None if reply.end else decode(reply, self._model)
