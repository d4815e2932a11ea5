"""Make the book of fictional people that a user can look around in."""

from datetime import date
from pathlib import Path

from desktop.store.books import open_book
from desktop.store.samples import fill_with_sample


def make_sample_book(path: Path, today: date) -> None:
    """Put it at `path`; left as it is where it is there already.

    Raises what opening a book raises.
    """
    if path.exists():
        return
    book = open_book(path)
    try:
        with book.sessions.begin() as session:
            fill_with_sample(session, today)
    finally:
        book.close()
