"""Revision 0006: templates of the user's own, and notes that were begun."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

from desktop.store.migrations.columns import id_column, key, moment, primary, refers, text, unique

if TYPE_CHECKING:
    from alembic.operations import Operations

ID = "0006"


def upgrade(op: "Operations") -> None:
    words = ("occasion", "channel", "language", "tone", "name", "subject", "text")
    op.create_table(
        "note_templates",
        text("owner", ""),
        id_column(),
        *map(text, words),
        primary("note_templates"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "drafts",
        text("owner", ""),
        id_column(),
        *map(key, ("event_id", "contact_id")),
        *map(text, ("kind", "content")),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        moment("saved_at", nullable=False),
        primary("drafts"),
        refers("drafts", "event_id", "events", goes_along=True),
        refers("drafts", "contact_id", "contacts", goes_along=True),
        unique("drafts", "event_id", "contact_id", "kind"),
    )
    op.create_index("ix_drafts_contact_id", "drafts", ["contact_id"])
    if op.get_bind().dialect.name != "sqlite":
        for table in ("note_templates", "drafts"):
            _give_rows_owners(op, table)


def _give_rows_owners(op: "Operations", table: str) -> None:
    """As revision 0003 did for the tables of its day."""
    op.execute(f"ALTER TABLE {table} ALTER COLUMN owner SET DEFAULT CURRENT_USER")
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY own_rows ON {table} USING (owner = CURRENT_USER)")
    op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO PUBLIC")
    op.execute(f"GRANT USAGE ON SEQUENCE {table}_id_seq TO PUBLIC")
