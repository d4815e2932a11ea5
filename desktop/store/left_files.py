"""Files that a process left when it was killed: half a backup, or the sum of one that never was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from desktop.store.backup_files import PART, SUM
from desktop.store.backups import backups_folder

_HOUR = 3600  # seconds; a part that is younger may still be written


def left_files(book: Path, now: datetime) -> list[Path]:
    """Those of this book that nobody needs. now: aware."""
    return sorted(path for path in _candidates(book) if _is_old(path, now))


def _candidates(book: Path) -> Iterator[Path]:
    """Parts only from where nothing is but ours: beside the book they may be others'."""
    folder = backups_folder(book)
    yield from folder.glob(f"{PART}*")
    for path in folder.glob(f"*.book{SUM}"):
        if not path.with_name(path.name.removesuffix(SUM)).exists():
            yield path


def _is_old(path: Path, now: datetime) -> bool:
    try:
        return path.stat().st_mtime < now.timestamp() - _HOUR
    except OSError:  # gone by now
        return False
