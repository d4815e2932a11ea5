"""Back the user's book up, and bring a backup back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.progress import Tell, nobody_waits
from desktop.store.backups import (
    Backup,
    BadBackup,
    Contents,
    Reason,
    back_up,
    backups,
    contents,
    is_due,
    restore,
)
from desktop.store.book_locks import refuse_open


def back_up_daily(book: Path) -> Backup | None:
    """The backup of the day, on its first start; None when there is one. Raises as `back_up`."""
    now = datetime.now().astimezone()
    return back_up(book, Reason.DAILY, now) if is_due(book, now) else None


def back_up_now(book: Path, tell: Tell = nobody_waits) -> Backup:
    """One that the user asked for. Raises as `back_up`."""
    return back_up(book, Reason.ASKED, datetime.now().astimezone(), tell)


def back_up_before_merging(book: Path, tell: Tell) -> Backup:
    """As the book is with both of two people in it. Raises as `back_up`."""
    return back_up(book, Reason.MERGE, datetime.now().astimezone(), tell)


def back_up_before_import(book: Path, tell: Tell = nobody_waits) -> Backup:
    """As the book is before others' files are brought into it. Raises as `back_up`."""
    return back_up(book, Reason.IMPORT, datetime.now().astimezone(), tell)


def bring_back(book: Path, backup: Path) -> Path | None:
    """Put a backup in the book's place. Answers where the book is kept, None if there was none.

    Raises BookIsOpen, BadBackup, CannotMakeBook: then nothing was changed.
    """
    refuse_open(book)
    return restore(book, backup, datetime.now().astimezone())


@dataclass(frozen=True)
class KeptBackup:
    """A backup and how much is in it; `contents` is None for one that cannot be read."""

    backup: Backup
    contents: Contents | None


def kept_backups(book: Path, most: int) -> list[KeptBackup]:
    """The newest so many."""
    return [KeptBackup(one, _contents(one)) for one in backups(book)[:most]]


def _contents(backup: Backup) -> Contents | None:
    try:
        return contents(backup.path)
    except BadBackup:
        return None
