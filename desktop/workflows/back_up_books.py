"""Back the user's book up, and bring a backup back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop.store.backups import Backup, Reason, back_up, is_due, restore
from desktop.store.book_locks import refuse_open


def back_up_daily(book: Path) -> Backup | None:
    """The backup of the day, on its first start; None when there is one. Raises as `back_up`."""
    now = datetime.now().astimezone()
    return back_up(book, Reason.DAILY, now) if is_due(book, now) else None


def back_up_now(book: Path) -> Backup:
    """One that the user asked for. Raises as `back_up`."""
    return back_up(book, Reason.ASKED, datetime.now().astimezone())


def bring_back(book: Path, backup: Path) -> Path | None:
    """Put a backup in the book's place. Answers where the book is kept, None if there was none.

    Raises BookIsOpen, BadBackup, CannotMakeBook: then nothing was changed.
    """
    refuse_open(book)
    return restore(book, backup, datetime.now().astimezone())
