"""Revision 0005: lists of all events and of what is owed, and notes that can be written again."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import sqlalchemy as sa

from desktop.store.folding import searchable
from desktop.store.migrations.columns import text

if TYPE_CHECKING:
    from alembic.operations import Operations

ID = "0005"

_FTS5 = """
CREATE VIRTUAL TABLE event_index USING fts5(
    words, content='events', content_rowid='id', prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mc Mn'"
)
"""
_TSVECTOR = """
ALTER TABLE events ADD COLUMN search tsvector NOT NULL
    GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED
"""
_ON_A_SERVER = (  # each user's own rows in the order of a list
    "INDEX ix_events_search ON events USING gin (search)",
    "INDEX ix_events_listed ON events (owner, on_date, id) WHERE deleted_at IS NULL",
    "INDEX ix_sent_notes_listed ON sent_notes (owner, at, id)",
    "INDEX ix_follow_ups_owed ON follow_ups (owner, due_on, latest_on, id) WHERE closed_on IS NULL",
)


def upgrade(op: "Operations") -> None:
    is_file = op.get_bind().dialect.name == "sqlite"
    _keep_how_notes_look(op)
    op.add_column("events", text("words", ""))
    _fold_events(op.get_bind())
    op.drop_index("ix_follow_ups_open", "follow_ups")
    op.create_index("ix_follow_ups_open", "follow_ups", ["closed_on", "due_on", "latest_on", "id"])
    (_index_in_a_file if is_file else _index_on_a_server)(op.execute)


def _keep_how_notes_look(op: "Operations") -> None:
    op.add_column("sent_notes", text("look", ""))
    front = sa.Column(
        "front_id",
        sa.Integer(),
        sa.ForeignKey("photos.id", name="fk_sent_notes_front_id"),
        nullable=True,
    )
    op.add_column("sent_notes", front, inline_references=True)
    op.create_index("ix_sent_notes_front_id", "sent_notes", ["front_id"])


def _fold_events(connection: sa.Connection) -> None:
    found = connection.exec_driver_sql("SELECT id, talked_about, position, outcome FROM events")
    rows = [{"id": id, "words": searchable(*texts)} for id, *texts in found]
    update = sa.text("UPDATE events SET words = :words WHERE id = :id")
    if rows:
        connection.execute(update, rows)


def _index_in_a_file(execute: Callable[[str], None]) -> None:
    execute(_FTS5)
    execute("INSERT INTO event_index(event_index) VALUES ('rebuild')")


def _index_on_a_server(execute: Callable[[str], None]) -> None:
    execute(_TSVECTOR)
    execute("DROP INDEX ix_follow_ups_owed")
    for index in _ON_A_SERVER:
        execute(f"CREATE {index}")
