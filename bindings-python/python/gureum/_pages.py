"""Lists that page by themselves. Nothing is asked before the first pull."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._carry import step
from ._client import decode, watch_logs
from .errors import from_reply

if TYPE_CHECKING:
    from ._core import Steps
    from ._credentials import Provider

P = TypeVar("P")
T = TypeVar("T")


class _Base(Generic[P, T]):
    __slots__ = ("_begin", "_begun", "_field", "_first", "_model", "_provider")
    _provider: Provider | None

    def __init__(
        self,
        begin: Callable[[], Steps],
        model: type[P],
        field: str,
        provider: Provider | None = None,
    ) -> None:
        """The methods of a client make lists.

        Args:
            begin: Begins a walk over the pages.
            model: What a page is.
            field: The field of a page that holds the items.
            provider: Where keys come from, if from the user's own code.
        """
        self._begin = begin
        # Held as long as the walk may need keys, also where the client is gone.
        self._provider = provider
        self._model = model
        self._field = field
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


class Pages(_Base[P, T]):
    """A list, page by page. Iterating over it gives the items of all pages."""

    __slots__ = ()

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
