"""Copies of the book: made while it is open, proved before they count, thinned as they age."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from desktop.domain.backup_ages import kept
from desktop.domain.progress import Tell, nobody_waits, stretch
from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason
from desktop.store.backup_files import (
    copy_pages,
    part_of,
    prove,
    reading,
    sum_of,
    sum_path,
    sync,
    write_sum,
)
from desktop.store.book_files import refuse_what_is_no_book
from desktop.store.book_refusals import CannotBackUp, CannotMakeBook, DiskFull

_NAMED = re.compile(r"(\d{8}T\d{6}\.\d{6}Z) ([a-z-]+)\.book")
_TIME = "%Y%m%dT%H%M%S.%fZ"
_COPIED = 0.2  # of the time a backup takes, after which it is proved


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


def back_up(book: Path, reason: Reason, now: datetime, tell: Tell = nobody_waits) -> Backup:
    """Copy the book, which may be open and written to, prove the copy, and thin the older ones.

    now: aware. Raises CannotBackUp when there is no room, DamagedBook when the book itself is
    not whole, what opening a book raises, and what `tell` raises: then there is no new backup.
    """
    refuse_what_is_no_book(book)
    now = now.astimezone(UTC)
    target = backups_folder(book) / f"{now.strftime(_TIME)} {reason.value}.book"
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
        with part_of(target) as part:
            copy_pages(book, part, stretch(tell, 0, _COPIED))
            prove(part, book, stretch(tell, _COPIED, 1))
            sync(part)
            write_sum(target, sum_of(part))
            part.replace(target)
        sync(target.parent)
    except (OSError, DiskFull) as trouble:
        full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # SQLite says no more of its copy
        why = system_reason(trouble if isinstance(trouble, OSError) else full)
        raise CannotBackUp(target.parent, why) from trouble
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
        with closing(reading(path)) as connection:
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
    with part_of(book) as part:
        try:
            shutil.copyfile(backup, part)
            sync(part)
            keeping = _keep(book, now) if book.exists() else None
            part.replace(book)
            sync(book.parent)
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
        sums = sum_path(backup)
        if sums.exists() and sums.read_text("ascii").split()[0] != sum_of(backup):
            raise BadBackup(backup)
        prove(backup, backup)
    except (OSError, ValueError, IndexError, Refusal) as trouble:
        raise BadBackup(backup) from trouble


def _thin(book: Path, now: datetime) -> None:
    found = backups(book)
    keep = kept((backup.at for backup in found), now)
    for backup in found:
        if backup.at not in keep:
            for path in (sum_path(backup.path), backup.path):
                with suppress(OSError):
                    path.unlink(missing_ok=True)
