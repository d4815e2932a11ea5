"""Look a book over that no window has open."""

from pathlib import Path

from desktop.domain.refusals import Refusal
from desktop.store.book_locks import refuse_open
from desktop.store.books import open_book
from desktop.store.checking import Finding, check_book


class NoBookToCheck(Refusal):
    """A place where no book is."""

    def __init__(self, path: Path) -> None:
        super().__init__("There is no book at {path}: name another with --book.", path=path)


def check(path: Path) -> list[Finding]:
    """What was looked at, and what was mended. Raises NoBookToCheck, BookIsOpen, DamagedBook."""
    if not path.exists():
        raise NoBookToCheck(path)
    refuse_open(path)
    book = open_book(path)
    try:
        return check_book(book)
    finally:
        book.close()
