"""What a book asks for each day."""

from collections.abc import Callable
from pathlib import Path

from desktop.store.backups import Backup
from desktop.workflows.back_up_books import back_up_daily


def take_daily_care(book: Path | None, empty_bin: Callable[[], None]) -> Backup | None:
    """Back the book up on its first start of the day, and then empty the bin of what is too old.

    book: None for one on a server, which is backed up there. Answers the backup, if one was due.
    Raises as `back_up_daily`; then the bin is as it was.
    """
    backup = back_up_daily(book) if book else None
    empty_bin()
    return backup
