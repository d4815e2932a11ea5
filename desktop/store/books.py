"""Opening the book: a SQLite file that is made, checked and brought up to date first."""

import errno
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason
from desktop.store.backups import Reason, back_up
from desktop.store.book_engines import SAFETY, TO_READ, TO_WRITE, begin_properly, file_engine
from desktop.store.book_files import (
    BOOK_ID,
    refuse_read_only,
    refuse_what_is_no_book,
    write_new,
)
from desktop.store.book_refusals import (
    CannotOpenBook,
    DamagedBook,
    NewerBook,
    NoBookThere,
    ReadOnlyBook,
)
from desktop.store.follow_ups import recompute_all
from desktop.store.open_books import OpenBook
from desktop.store.revisions import REVISIONS, Revision, UnknownRevision, missing_revisions, upgrade


class Book(OpenBook):
    """One that is a file.

    was_older: whether it was of an earlier version of the app until it was opened now.
    """

    def __init__(
        self, path: Path, engine: Engine, *, is_read_only: bool = False, was_older: bool = False
    ) -> None:
        super().__init__(engine, str(path))
        self.path = path
        self.is_read_only = is_read_only
        self.was_older = was_older

    def close(self) -> None:
        """Let go of the file, and leave no journal beside it."""
        if self.is_read_only:
            super().close()
            return
        connection = self._engine.raw_connection()
        # Another program may be reading: then its end takes the journal away.
        with suppress(sqlite3.OperationalError):
            connection.cursor().execute("PRAGMA journal_mode = DELETE")
        connection.close()
        super().close()


def open_book(path: Path) -> Book:
    """The book at `path`; a new one, with its folder, where there is no file.

    Raises NotABook, EmptyBookFile, NewerBook, ReadOnlyBook, CannotMakeBook, CannotOpenBook,
    LockedBook, DiskFull, DamagedBook; what stands there is then as it was. Sessions raise the last
    three as well.
    """
    path = _reached(path)
    if not path.exists():
        write_new(path, blank_book())
    refuse_what_is_no_book(path)
    refuse_read_only(path)
    was_older = _bring_up_to_date(path)
    return Book(path, file_engine(path, TO_WRITE), was_older=was_older)


def open_to_read(path: Path) -> Book:
    """A book that is not to be written to. Sessions that would write raise ReadOnlyBook.

    Raises as `open_book`; ReadOnlyBook where the book is older than the app, and would have to be
    brought up to date.
    """
    path = _reached(path)
    refuse_what_is_no_book(path)
    engine = file_engine(path, TO_READ, to_read=True)
    try:
        _refuse_older_and_newer(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return Book(path, engine, is_read_only=True)


def _refuse_older_and_newer(engine: Engine, path: Path) -> None:
    """Raises ReadOnlyBook, NewerBook."""
    try:
        with engine.connect() as connection:
            if missing_revisions(connection):
                raise ReadOnlyBook(path)
    except UnknownRevision as unknown:
        raise NewerBook(path) from unknown


def open_as_allowed(path: Path) -> Book:
    """As `open_book`; only to be read where it may not be written to."""
    try:
        return open_book(path)
    except ReadOnlyBook:
        return open_to_read(path)


def kept_book(path: Path) -> Path:
    """The path, where a book is there already: opening it would make one. Raises NoBookThere."""
    if not path.exists():
        raise NoBookThere(path)
    return path


def _reached(path: Path) -> Path:
    """Where links lead to, there being something to find out or not."""
    try:
        reached = path.resolve()
        reached.exists()
    except (OSError, RuntimeError) as trouble:  # RuntimeError: links in a circle
        in_circle = OSError(errno.ELOOP, str(trouble))
        why = system_reason(trouble if isinstance(trouble, OSError) else in_circle)
        raise CannotOpenBook(path, why) from trouble
    return reached


def blank_book(revisions: Sequence[Revision] = REVISIONS) -> bytes:
    """A new book, made in memory by the same revisions that an old one goes through."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        begin_properly(engine)
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {BOOK_ID}")
            upgrade(connection, revisions)
        with engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            return driver.serialize()
    finally:
        engine.dispose()


def _bring_up_to_date(path: Path) -> bool:
    """Backs the book up before a revision; whether there was one. Raises NewerBook, as `back_up`.

    The transaction that is open then already keeps other programs from writing.
    With foreign keys off: a revision that makes a table anew would take all that refers to it
    along. They are checked at the end instead.
    """
    engine = file_engine(path, SAFETY)
    try:
        with engine.begin() as connection:
            missing = missing_revisions(connection)
            if missing:
                back_up(path, Reason.MIGRATION, datetime.now(UTC))
                upgrade(connection, missing)
                with Session(connection) as session:
                    recompute_all(session)
                _refuse_loose_ends(connection, path)
            return bool(missing)
    except UnknownRevision as unknown:
        raise NewerBook(path) from unknown
    except DBAPIError as fault:
        raise _refusal_behind(fault) or fault from fault
    finally:
        engine.dispose()


def _refusal_behind(fault: BaseException) -> Refusal | None:
    """What went wrong first, when tidying up after it went wrong as well."""
    behind = fault.__context__
    while behind is not None and not isinstance(behind, Refusal):
        behind = behind.__context__
    return behind


def _refuse_loose_ends(connection: Connection, path: Path) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise DamagedBook(path)
