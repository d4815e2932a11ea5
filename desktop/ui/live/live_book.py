"""The book as a whole: where it is, its backups, and looking it over."""

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.progress import Tell
from desktop.store import checking, kept_drafts
from desktop.store.books import Book
from desktop.ui.live.live_store import LiveStore
from desktop.workflows.back_up_books import KeptBackup, back_up_now, kept_backups

Finding = checking.Finding

_SHOWN = 8  # backups


def book_file(store: LiveStore) -> Path | None:
    """Where the book is; None for one on a server, whose keeper takes care of it there."""
    return store.book.path if isinstance(store.book, Book) else None


def newest_backups(book: Path) -> Sequence[KeptBackup]:
    """Those that are shown."""
    return kept_backups(book, _SHOWN)


def back_up(book: Path, tell: Tell) -> Sequence[KeptBackup]:
    """Back the book up now; the backups there are then. Raises as `back_up_now`."""
    back_up_now(book, tell)
    return newest_backups(book)


def check(store: LiveStore, tell: Tell) -> list[Finding]:
    """Look the book over, and mend what can be. Raises DamagedBook, and what `tell` raises."""
    assert isinstance(store.book, Book), "only a book that is a file is checked"
    return checking.check_book(store.book, tell)


def count_drafts(store: LiveStore) -> int:
    """How many notes were begun and can be gone on with."""
    with store.reading() as session:
        return len(kept_drafts.kept_drafts(session))
