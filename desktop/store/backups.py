"""Copies of the book: made while it is open, proved before they count, thinned as they age."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from desktop.domain.backup_ages import kept
from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason
from desktop.store.book_files import refuse_what_is_no_book
from desktop.store.book_refusals import CannotMakeBook, DamagedBook, refusal_for

_NAMED = re.compile(r"(\d{8}T\d{6}\.\d{6}Z) ([a-z-]+)\.book")
_TIME = "%Y%m%dT%H%M%S.%fZ"
PART, SUM = ".part-", ".sha256"
"""How the name begins of what is half made, and how that ends which has the sum of a backup."""

_PAGES = 2000  # copied at a time; between, others may write
_PATIENCE = 10.0  # seconds for another program to finish writing


class Reason(Enum):
    """Why a backup was made; the value is in its name."""

    DAILY = "daily"
    ASKED = "asked"
    MIGRATION = "before-migration"
    IMPORT = "before-import"
    MERGE = "before-merge"
    RESTORE = "before-restore"


class BadBackup(Refusal):
    """A backup that is not what it was when it was made."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "The backup {path} is damaged, so nothing was changed: choose another.", path=path
        )


@dataclass(frozen=True)
class Backup:
    """One copy of the book. at: aware, in UTC; size: bytes."""

    at: datetime
    reason: Reason
    path: Path
    size: int


@dataclass(frozen=True)
class Contents:
    """How much is in a book."""

    contacts: int
    events: int


def backups_folder(book: Path) -> Path:
    """Where the backups of this book are."""
    return book.with_name(f"{book.name} backups")


def backups(book: Path) -> list[Backup]:
    """All backups of this book, newest first."""
    folder = backups_folder(book)
    names = ((path, _NAMED.fullmatch(path.name)) for path in folder.glob("*.book"))
    found = (_backup(path, *named.groups()) for path, named in names if named)
    return sorted(
        filter(None, found), key=lambda backup: (backup.at, backup.path.name), reverse=True
    )


def _backup(path: Path, time: str, reason: str) -> Backup | None:
    """None for a file that only looks like one."""
    with suppress(ValueError, OSError):
        at = datetime.strptime(time, _TIME).replace(tzinfo=UTC)
        return Backup(at, Reason(reason), path, path.stat().st_size)
    return None


def back_up(book: Path, reason: Reason, now: datetime) -> Backup:
    """Copy the book, which may be open and written to, prove the copy, and thin the older ones.

    now: aware. Raises CannotMakeBook when there is no room, DamagedBook when the book itself is
    not whole, and what opening a book raises.
    """
    refuse_what_is_no_book(book)
    now = now.astimezone(UTC)
    target = backups_folder(book) / f"{now.strftime(_TIME)} {reason.value}.book"
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
        with _part(target) as part:
            _copy(book, part)
            _prove(part, book)
            _sync(part)
            _write_sum(target, _sum(part))
            part.replace(target)
        _sync(target.parent)
    except OSError as trouble:
        raise CannotMakeBook(target, system_reason(trouble)) from trouble
    _thin(book, now)
    return Backup(now, reason, target, target.stat().st_size)


def is_due(book: Path, now: datetime) -> bool:
    """Whether this is the first start of the user's day. now: aware, in their zone.

    What seems to come from the future, since a clock was set back, is not of today.
    """
    return all(backup.at.astimezone(now.tzinfo).date() != now.date() for backup in backups(book))


def contents(path: Path) -> Contents:
    """What is in a book or a backup. Raises BadBackup."""
    try:
        with closing(_reading(path)) as connection:
            contacts, events = (
                connection.execute(
                    f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL"
                ).fetchone()[0]
                for table in ("contacts", "events")
            )
    except sqlite3.Error as fault:
        raise BadBackup(path) from fault
    return Contents(contacts, events)


def newest_good(book: Path) -> Backup | None:
    """The newest backup that is as it was made; None when there is none."""
    for backup in backups(book):
        with suppress(BadBackup):
            _refuse_bad(backup.path)
            return backup
    return None


def restore(book: Path, backup: Path, now: datetime) -> Path | None:
    """Put a backup in the place of the book, which nobody has open; the book is kept.

    Answers where it is kept: among the backups, or beside the book where it is damaged; None where
    there was no book. Raises BadBackup, CannotMakeBook: then the book is as it was.
    """
    _refuse_bad(backup)
    with _part(book) as part:
        try:
            shutil.copyfile(backup, part)
            _sync(part)
            keeping = _keep(book, now) if book.exists() else None
            part.replace(book)
            _sync(book.parent)
        except OSError as trouble:
            raise CannotMakeBook(book, system_reason(trouble)) from trouble
    return keeping


def _keep(book: Path, now: datetime) -> Path:
    """Back the book up or, where that cannot be, move it aside with its journal."""
    try:
        return back_up(book, Reason.RESTORE, now).path
    except Refusal:
        return set_aside(book, now)


def set_aside(book: Path, now: datetime) -> Path:
    """Give a damaged book another name, and its journal too: no other book may use that."""
    aside = book.with_name(
        f"{book.stem} damaged {now.astimezone(UTC).strftime(_TIME)}{book.suffix}"
    )
    book.replace(aside)
    for ending in ("-journal", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            book.with_name(book.name + ending).replace(aside.with_name(aside.name + ending))
    return aside


def _refuse_bad(backup: Path) -> None:
    """Raises BadBackup for a copy that changed since, or does not fit together."""
    try:
        refuse_what_is_no_book(backup)
        sums = _sum_path(backup)
        if sums.exists() and sums.read_text("ascii").split()[0] != _sum(backup):
            raise BadBackup(backup)
        _prove(backup, backup)
    except (OSError, ValueError, IndexError, Refusal) as trouble:
        raise BadBackup(backup) from trouble


def _thin(book: Path, now: datetime) -> None:
    found = backups(book)
    keep = kept((backup.at for backup in found), now)
    for backup in found:
        if backup.at not in keep:
            for path in (_sum_path(backup.path), backup.path):
                with suppress(OSError):
                    path.unlink(missing_ok=True)


# Files


@contextmanager
def _part(target: Path) -> Iterator[Path]:
    """An empty file beside the target, of its owner alone, that does not outlive the block."""
    handle, name = tempfile.mkstemp(prefix=PART, dir=target.parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
    finally:
        for path in (part, Path(f"{name}-journal")):
            path.unlink(missing_ok=True)


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=_PATIENCE)


def _copy(book: Path, part: Path) -> None:
    """Source: SQLite's online backup, which starts again when another process writes."""
    try:
        with closing(_reading(book)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy, pages=_PAGES)
    except sqlite3.Error as fault:
        raise refusal_for(fault, book) or fault from fault


def _prove(copy: Path, book: Path) -> None:
    """Raises DamagedBook, told of `book`, unless all pages fit together and all rows do."""
    try:
        with closing(_reading(copy)) as connection:
            whole = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
            loose = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as fault:
        raise refusal_for(fault, book) or fault from fault
    if not whole or loose:
        raise DamagedBook(book)


def _sum_path(path: Path) -> Path:
    return path.with_name(f"{path.name}{SUM}")


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write_sum(target: Path, digest: str) -> None:
    """As `sha256sum --check` reads it."""
    _sum_path(target).write_text(f"{digest}  {target.name}\n", "utf-8")


def _sync(path: Path) -> None:
    """Have a file, or a folder its new names, outlive a power cut, where the system can."""
    on_windows = os.name == "nt"  # where no folder is opened, and only what may be written synced
    if on_windows and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if on_windows else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
