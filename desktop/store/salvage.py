"""What can still be read of a damaged book, brought into a new one."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.refusals import Refusal
from desktop.store.backups import contents
from desktop.store.book_files import write_new
from desktop.store.books import blank_book, open_book
from desktop.store.revisions import REVISIONS
from desktop.store.word_index import INDEXED, index_of

AT_ONCE = 200  # rows asked for in one go, while nothing is wrong
WIDEST_GAP = 5000  # row numbers tried one by one behind the last that could be read
LARGEST = 2**33  # bytes of a book; what a damaged header says beyond that is not believed

Row = tuple[Any, ...]


class NothingToSalvage(Refusal):
    """A book of which not even the list of its tables can be read."""

    def __init__(self, book: Path) -> None:
        super().__init__(
            "Nothing can be read of {book}, which was left as it is: put a backup in its place.",
            book=book,
        )


@dataclass(frozen=True)
class Salvaged:
    """A new book, and how many people and events are in it."""

    path: Path
    contacts: int
    events: int


def salvage(damaged: Path, target: Path) -> Salvaged:
    """Bring all rows that can be read into a new book at `target`; the damaged one is only read.

    Rows of people who are lost are left out. Raises NothingToSalvage, CannotMakeBook.
    """
    with _copy_of_whole_length(damaged) as copy, closing(sqlite3.connect(copy)) as source:
        source.text_factory = _as_far_as_it_is_text
        try:
            tables = _tables(source)
            found = _known_revisions(source)
        except sqlite3.Error as fault:
            raise NothingToSalvage(damaged) from fault
        with closing(sqlite3.connect(":memory:")) as book:
            book.deserialize(blank_book(found))
            for table in _tables(book):
                if table in tables and table != "alembic_version":
                    _bring(source, book, table)
            _leave_out_the_lost(book)
            _index_again(book)
            book.commit()
            write_new(target, book.serialize())
    open_book(target).close()  # which takes it to the newest revision
    held = contents(target)
    return Salvaged(target, held.contacts, held.events)


@contextmanager
def _copy_of_whole_length(damaged: Path) -> Iterator[Path]:
    """A copy to read from, blank where the end is missing: SQLite reads nothing of a cut file.

    Source: SQLite file format, 1.3, the page size at 16 and the count of pages at 28.
    """
    with tempfile.TemporaryDirectory(prefix="fairhand-") as folder:
        copy = Path(folder) / "damaged.book"
        shutil.copyfile(damaged, copy)
        with copy.open("r+b") as file:
            header = file.read(32)
            size = int.from_bytes(header[16:18], "big") * int.from_bytes(header[28:32], "big")
            if copy.stat().st_size < size <= LARGEST:
                file.truncate(size)
        yield copy


def _as_far_as_it_is_text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _tables(book: sqlite3.Connection) -> list[str]:
    """Ordinary tables, in the order in which they were made."""
    rows = book.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
    return [
        name
        for name, sql in rows
        if not name.startswith(("sqlite_", *map(index_of, INDEXED)))
        and not sql.upper().startswith("CREATE VIRTUAL")
    ]


def _known_revisions(source: sqlite3.Connection) -> Any:
    """Those that the damaged book has been through; all where that is not to be read."""
    ids = [revision.id for revision in REVISIONS]
    with suppress(sqlite3.Error, TypeError, ValueError):
        (current,) = source.execute("SELECT version_num FROM alembic_version").fetchone()
        return REVISIONS[: ids.index(current) + 1]
    return REVISIONS


def _bring(source: sqlite3.Connection, book: sqlite3.Connection, table: str) -> None:
    columns = [name for name in _columns(book, table) if name in _columns(source, table)]
    if not columns:
        return
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    insert = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})'
    for row in _readable_rows(source, table, names):
        with suppress(sqlite3.Error):  # what no longer fits its table
            book.execute(insert, row)


def _columns(book: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in book.execute(f'PRAGMA table_info("{table}")')]


def _readable_rows(source: sqlite3.Connection, table: str, names: str) -> Iterator[Row]:
    """Rows in the order of their numbers, past those that are on damaged pages."""
    some = f'SELECT rowid, {names} FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT ?'
    one = f'SELECT rowid, {names} FROM "{table}" WHERE rowid = ?'
    last, tried = 0, 0
    while tried - last <= WIDEST_GAP:
        try:
            rows = source.execute(some, (tried, AT_ONCE)).fetchall()
        except sqlite3.Error:
            tried += 1
            rows = _one_row(source, one, tried)
        else:
            if not rows:
                return
        for row in rows:
            yield row[1:]
        if rows:
            last = tried = rows[-1][0]


def _one_row(source: sqlite3.Connection, query: str, number: int) -> list[Row]:
    with suppress(sqlite3.Error):
        return source.execute(query, (number,)).fetchall()
    return []


def _leave_out_the_lost(book: sqlite3.Connection) -> None:
    """Take out rows that refer to what could not be read, until none is left."""
    while lost := {row[:2] for row in book.execute("PRAGMA foreign_key_check")}:
        for table, number in lost:
            book.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))


def _index_again(book: sqlite3.Connection) -> None:
    for index in map(index_of, INDEXED):
        with suppress(sqlite3.OperationalError):  # revisions before an index have none
            book.execute(f"INSERT INTO {index}({index}) VALUES ('rebuild')")
