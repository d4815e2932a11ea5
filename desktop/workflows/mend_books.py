"""Mend a book that cannot be opened, while nobody else has it: nothing of it is thrown away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.system_reasons import system_reason
from desktop.store.backups import contents, newest_good, restore, set_aside
from desktop.store.book_refusals import CannotMakeBook
from desktop.store.salvage import salvage
from desktop.whole_files import settle


@dataclass(frozen=True)
class GoodBackup:
    """The newest backup that can be brought back, and what is in it. at: in the user's zone."""

    path: Path
    at: datetime
    contacts: int
    events: int


@dataclass(frozen=True)
class Mended:
    """What is in the book now, and where the one before it is kept."""

    contacts: int
    events: int
    kept: Path | None


def good_backup(book: Path) -> GoodBackup | None:
    """What `restore_backup` would bring back; None when no backup is whole."""
    found = newest_good(book)
    if found is None:
        return None
    held = contents(found.path)
    return GoodBackup(found.path, found.at.astimezone(), held.contacts, held.events)


def restore_backup(book: Path, backup: GoodBackup) -> Mended:
    """Raises BadBackup, CannotMakeBook: then nothing was changed."""
    kept = restore(book, backup.path, _now())
    return Mended(backup.contacts, backup.events, kept)


def save_what_can_be_read(book: Path) -> Mended:
    """Put a new book with all that can be read in the place of a damaged one.

    Raises NothingToSalvage, CannotMakeBook: then nothing was changed.
    """
    part = book.with_name(f".{book.name}.salvaged")
    try:
        part.unlink(missing_ok=True)  # of a mending that was broken off
        saved = salvage(book, part)
        kept = set_aside(book, _now())
        part.replace(book)
    except OSError as trouble:
        raise CannotMakeBook(book, system_reason(trouble)) from trouble
    settle(book.parent)
    return Mended(saved.contacts, saved.events, kept)


def _now() -> datetime:
    return datetime.now().astimezone()
