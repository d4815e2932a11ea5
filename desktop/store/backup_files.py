"""Backups as files: copied while the book is written to, proved, and with a sum beside them."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

from desktop.domain.progress import Tell, nobody_waits
from desktop.store.book_refusals import DamagedBook, refusal_for

PART, SUM = ".part-", ".sha256"
"""How the name begins of what is half made, and how that ends which has the sum of a backup."""

_PAGES = 2000  # copied at a time; between, others may write
_STEPS = 20_000  # of SQLite's own, between two looks whether it should go on proving
_STEPS_A_PAGE = 930  # that proving takes, measured on books of 10,000 and 100,000 contacts
_PATIENCE = 10.0  # seconds for another program to finish writing


@contextmanager
def part_of(target: Path) -> Iterator[Path]:
    """An empty file beside the target, of its owner alone, that does not outlive the block."""
    handle, name = tempfile.mkstemp(prefix=PART, dir=target.parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
    finally:
        for path in (part, Path(f"{name}-journal")):
            path.unlink(missing_ok=True)


def reading(path: Path) -> sqlite3.Connection:
    """Of a file that is there; nothing is written to it."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_PATIENCE)


def copy_pages(book: Path, part: Path, tell: Tell = nobody_waits) -> None:
    """The book as it is at one moment. Raises as opening it does, and what `tell` raises.

    Source: SQLite's online backup, which starts again when another process writes.
    """
    try:
        with closing(reading(book)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(
                copy, pages=_PAGES, progress=lambda _, left, pages: tell(pages - left, pages)
            )
    except sqlite3.Error as fault:
        raise refusal_for(fault, book) or fault from fault


def prove(copy: Path, book: Path, tell: Tell = nobody_waits) -> None:
    """Raises DamagedBook, told of `book`, unless all pages fit together and all rows do.

    Raises what `tell` raises.
    """
    try:
        with closing(reading(copy)) as connection, watched(connection, tell):
            is_whole = holds_together(connection)
    except sqlite3.Error as fault:
        raise refusal_for(fault, book) or fault from fault
    if not is_whole:
        raise DamagedBook(book)


def holds_together(connection: sqlite3.Connection) -> bool:
    """Whether all pages of a book fit together and all its rows do."""
    whole = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    return whole and connection.execute("PRAGMA foreign_key_check").fetchone() is None


@contextmanager
def watched(connection: sqlite3.Connection, tell: Tell) -> Iterator[None]:
    """Tells how far the proof of a book is, as far as its size lets that be known.

    What `tell` raises ends it, and is raised here.
    """
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    work = max(1, pages * _STEPS_A_PAGE // _STEPS)
    looks = count(1)
    stopped: list[Exception] = []

    def look() -> int:
        try:
            tell(min(next(looks), work), work)
        except Exception as stop:  # noqa: BLE001 - SQLite would drop it
            stopped.append(stop)
        return len(stopped)

    connection.set_progress_handler(look, _STEPS)
    try:
        yield
    except sqlite3.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def sum_path(path: Path) -> Path:
    """Where the sum of a backup is kept."""
    return path.with_name(f"{path.name}{SUM}")


def sum_of(path: Path) -> str:
    """Its SHA-256, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_sum(target: Path, digest: str) -> None:
    """As `sha256sum --check` reads it; on the disk, since a backup with half a sum is a bad one."""
    path = sum_path(target)
    path.write_text(f"{digest}  {target.name}\n", "utf-8")
    sync(path)


def sync(path: Path) -> None:
    """Have a file, or a folder its new names, outlive a power cut, where the system can."""
    on_windows = os.name == "nt"  # where no folder is opened, and only what may be written synced
    if on_windows and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if on_windows else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
