"""Fill a book with fictional people, to try it at any size."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from desktop.store.books import open_book
from desktop.store.crowds import AT_ONCE, fill_with_crowd
from desktop.store.servers import open_server


def fill_sample_book(
    place: Path | str,
    people: int,
    seed: int,
    *,
    today: date | None = None,
    progress: Callable[[int], None] = lambda _done: None,
) -> None:
    """Add so many people to a book; what is done by then stays when it is broken off.

    place: its file, or what names it on a server; progress: told how many there are.
    Raises what opening a book raises.
    """
    book = open_server(place) if isinstance(place, str) else open_book(place)
    try:
        for first in range(0, people, AT_ONCE):
            numbers = range(people)[first : first + AT_ONCE]
            with book.sessions.begin() as session:
                fill_with_crowd(session, numbers, people, seed, today or date.today())
            progress(numbers.stop)
    finally:
        book.close()
