"""How SQLite is spoken to about a book that is a file: settings, transactions, and refusals.

The journal is a rollback journal, not a write-ahead log: SQLite before 3.51.3 can corrupt a book
when two connections write through the log, and a book at rest is one file that can be copied.
"""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool

from desktop.store.book_refusals import DiskFull, refusal_for
from desktop.store.open_books import READS

# Seconds to wait for another connection to finish writing. By eye: no write of ours takes one.
_PATIENCE = 2.0

SAFETY = (
    "PRAGMA trusted_schema = OFF",  # a book may come from anywhere
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",  # macOS; elsewhere it is what FULL does
    # As DELETE, but the end of a transaction is itself synced: what was saved stays saved.
    "PRAGMA journal_mode = TRUNCATE",
)
_CACHE = "PRAGMA cache_size = -32768"  # KiB: 10,000 contacts; their list takes half the time

# For an engine: to work with a book, or only to read it; with the bare safety revisions are run.
TO_WRITE = (*SAFETY, "PRAGMA foreign_keys = ON", _CACHE)
TO_READ = ("PRAGMA trusted_schema = OFF", "PRAGMA query_only = ON", _CACHE)


def file_engine(path: Path, settings: Sequence[str], *, to_read: bool = False) -> Engine:
    """To a file that is there, with one of the settings above. What fails, fails with a Refusal."""
    mode = "ro" if to_read else "rw"
    engine = create_engine(
        "sqlite://", creator=lambda: _connection(path, settings, mode), poolclass=QueuePool
    )
    begin_properly(engine, "BEGIN" if to_read else "BEGIN IMMEDIATE")

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


def begin_properly(engine: Engine, how: str = "BEGIN IMMEDIATE") -> None:
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
