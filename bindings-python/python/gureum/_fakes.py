"""Lists for tests that call nothing, not even an emulator."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ._pages import AsyncPages, Pages

if TYPE_CHECKING:
    from ._core import Steps

P = TypeVar("P")
T = TypeVar("T")


class _GivenPages(Pages[P, T]):
    __slots__ = ("_of",)

    def __init__(self, items: Callable[[P], list[T]], pages: tuple[P, ...]) -> None:
        super().__init__(_walk(pages), type(pages[0]), "")
        self._of = items

    def _items(self, page: P) -> list[T]:
        return self._of(page)

    def _next(self, walk: Steps) -> P | None:
        return next(cast("Iterator[P]", walk), None)


class _GivenAsyncPages(AsyncPages[P, T]):
    __slots__ = ("_of",)

    def __init__(self, items: Callable[[P], list[T]], pages: tuple[P, ...]) -> None:
        super().__init__(_walk(pages), type(pages[0]), "")
        self._of = items

    def _items(self, page: P) -> list[T]:
        return self._of(page)

    async def _next(self, walk: Steps) -> P | None:
        return next(cast("Iterator[P]", walk), None)


def _walk(pages: tuple[Any, ...]) -> Callable[[], Steps]:
    # A walk is whatever `_next` takes; here it is not one of the core.
    return lambda: cast("Steps", iter(pages))


def pages_of(items: Callable[[P], list[T]], first: P, *more: P) -> Pages[P, T]:
    """A list of pages that are there already: what a fake gives where a client gives a list.

    Args:
        items: The items of a page: `lambda page: page.contents`.
        first: The first page.
        more: The others.

    Returns:
        The list.
    """
    return _GivenPages(items, (first, *more))


def async_pages_of(items: Callable[[P], list[T]], first: P, *more: P) -> AsyncPages[P, T]:
    """The same for a client of asyncio.

    Args:
        items: The items of a page: `lambda page: page.contents`.
        first: The first page.
        more: The others.

    Returns:
        The list.
    """
    return _GivenAsyncPages(items, (first, *more))
