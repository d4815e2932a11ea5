"""Opening the book: a SQLite file that is made, checked and brought up to date first.

The journal is a rollback journal, not a write-ahead log: SQLite before 3.51.3 can corrupt a book
when two connections write through the log, and a book at rest is one file that can be copied.
"""

import errno
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool, StaticPool

from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason
from desktop.store.backups import Reason, back_up
from desktop.store.book_files import (
    BOOK_ID,
    refuse_read_only,
    refuse_what_is_no_book,
    write_new,
)
from desktop.store.book_refusals import (
    CannotOpenBook,
    DamagedBook,
    DiskFull,
    NewerBook,
    ReadOnlyBook,
    refusal_for,
)
from desktop.store.follow_ups import recompute_all
from desktop.store.open_books import READS, OpenBook
from desktop.store.revisions import REVISIONS, Revision, UnknownRevision, missing_revisions, upgrade

# Seconds to wait for another connection to finish writing. By eye: no write of ours takes one.
_PATIENCE = 2.0

_SAFETY = (
    "PRAGMA trusted_schema = OFF",  # a book may come from anywhere
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",  # macOS; elsewhere it is what FULL does
    # As DELETE, but the end of a transaction is itself synced: what was saved stays saved.
    "PRAGMA journal_mode = TRUNCATE",
)
_CACHE = "PRAGMA cache_size = -32768"  # KiB: 10,000 contacts; their list takes half the time
_SETTINGS = (*_SAFETY, "PRAGMA foreign_keys = ON", _CACHE)
_TO_READ = ("PRAGMA trusted_schema = OFF", "PRAGMA query_only = ON", _CACHE)


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
    return Book(path, _engine(path, _SETTINGS), was_older=was_older)


def open_to_read(path: Path) -> Book:
    """A book that is not to be written to. Sessions that would write raise ReadOnlyBook.

    Raises as `open_book`; ReadOnlyBook where the book is older than the app, and would have to be
    brought up to date.
    """
    path = _reached(path)
    refuse_what_is_no_book(path)
    engine = _engine(path, _TO_READ, to_read=True)
    try:
        with engine.connect() as connection:
            missing = missing_revisions(connection)
    except UnknownRevision as unknown:
        engine.dispose()
        raise NewerBook(path) from unknown
    if missing:
        engine.dispose()
        raise ReadOnlyBook(path)
    return Book(path, engine, is_read_only=True)


def open_as_allowed(path: Path) -> Book:
    """As `open_book`; only to be read where it may not be written to."""
    try:
        return open_book(path)
    except ReadOnlyBook:
        return open_to_read(path)


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
        _begin_properly(engine)
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {BOOK_ID}")
            upgrade(connection, revisions)
        with engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            return driver.serialize()
    finally:
        engine.dispose()


def _engine(path: Path, settings: Sequence[str], *, to_read: bool = False) -> Engine:
    mode = "ro" if to_read else "rw"
    engine = create_engine(
        "sqlite://", creator=lambda: _connection(path, settings, mode), poolclass=QueuePool
    )
    _begin_properly(engine, "BEGIN" if to_read else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "handle_error")
    def refuse(context: ExceptionContext) -> None:
        if refusal := refusal_for(context.original_exception, path):
            raise refusal from context.original_exception

    return engine


def _connection(path: Path, settings: Sequence[str], mode: str = "rw") -> sqlite3.Connection:
    """A connection to a file that is there; either mode, rw or ro, makes none."""
    try:
        connection = sqlite3.connect(
            f"{path.as_uri()}?mode={mode}", uri=True, timeout=_PATIENCE, check_same_thread=False
        )
        try:
            for setting in settings:
                connection.execute(setting).close()
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as fault:
        raise refusal_for(fault, path) or fault from fault
    return connection


def _begin_properly(engine: Engine, how: str = "BEGIN IMMEDIATE") -> None:
    """Let transactions begin when SQLAlchemy says so, with tables and all, not when sqlite3 does.

    IMMEDIATE, since two that first read and then both want to write could only fail; those that
    are said to read alone begin as they are, side by side.
    Source: SQLAlchemy, SQLite dialect, "Enabling Non-Legacy SQLite Transactional Modes".
    """

    @event.listens_for(engine, "connect")
    def leave_transactions_alone(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        wanted = "BEGIN" if connection.get_execution_options().get(READS) else how
        try:
            connection.exec_driver_sql(wanted)
        except DiskFull:  # or it is said once more of a rollback that failed long ago
            connection.exec_driver_sql(wanted)


def _bring_up_to_date(path: Path) -> bool:
    """Backs the book up before a revision; whether there was one. Raises NewerBook, as `back_up`.

    The transaction that is open then already keeps other programs from writing.
    With foreign keys off: a revision that makes a table anew would take all that refers to it
    along. They are checked at the end instead.
    """
    engine = _engine(path, _SAFETY)
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
