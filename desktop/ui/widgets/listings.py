"""How a list is read a page at a time, whatever it lists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

PAGE = 100  # lines
MOST_AGAIN = 1000  # lines that are read anew at once


@dataclass(frozen=True)
class Section:
    """A row that is no line, but names those under it."""

    name: str


@dataclass(frozen=True)
class ListedRows:
    """A page of a list. rows: lines, and Sections between them.

    previous, next: the places that others come from, None where there are none; is_empty: the book
    has nothing to list, whatever is wanted of it.
    """

    rows: Sequence[Any]
    previous: Any = None
    next: Any = None
    is_empty: bool = False


@dataclass(frozen=True)
class Ask:
    """Which rows are asked for: the first ones, or those after a place, or before one.

    wanted: what the list is narrowed to, a value that its source knows; near: the id of a line
    that should be among the first, if there is a way.
    """

    wanted: Any
    near: int | None = None
    count: int = PAGE
    after: Any = None
    before: Any = None


Source = Callable[[Ask], ListedRows]
"""Where rows come from; called on a worker's thread."""
