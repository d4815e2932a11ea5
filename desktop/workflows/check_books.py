"""Look a book over that no window has open."""

from pathlib import Path

from desktop.store.book_locks import refuse_open
from desktop.store.books import kept_book, open_book
from desktop.store.checking import Finding, check_book


def check(path: Path) -> list[Finding]:
    """What was looked at, and what was mended. Raises NoBookThere, BookIsOpen, DamagedBook."""
    refuse_open(kept_book(path))
    book = open_book(path)
    try:
        return check_book(book)
    finally:
        book.close()
