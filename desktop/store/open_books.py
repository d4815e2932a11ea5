"""A book that is open, wherever it is kept."""

from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from desktop.store.recording import record_changes

READS = "reads"
"""An option of connections: no transaction of theirs is going to write."""


class OpenBook:
    """`with book.sessions.begin() as session:` is one transaction.

    reads: sessions that only read, and wait for no other, nor let another wait, where the book can
    do that; is_read_only: whether nothing can be saved in it; name: of its file, or its server's.
    """

    is_read_only = False

    def __init__(self, engine: Engine, name: str) -> None:
        self.name = name
        self.sessions: sessionmaker[Session] = sessionmaker(engine)
        record_changes(self.sessions)
        self.reads: sessionmaker[Session] = sessionmaker(engine.execution_options(**{READS: True}))
        self._engine = engine

    def close(self) -> None:
        """Let go of it."""
        self._engine.dispose()
