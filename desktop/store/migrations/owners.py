"""Revision 0003 on a server: each of its users sees their own rows only."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_TABLES = """
organizations photos contacts contact_ways postal_addresses contact_tags distinct_pairs positions
position_stages events participants follow_ups occasion_rules sent_notes sent_documents senders
settings
"""

_IN_ORDER = (
    "ix_contacts_listed ON contacts (owner, name_folded, id) WHERE deleted_at IS NULL",
    "ix_follow_ups_owed ON follow_ups (owner, due_on, id) WHERE closed_on IS NULL",
)


def give_rows_owners(op: "Operations") -> None:
    """Whoever may connect to the database may work in it, with their own rows."""
    if op.get_bind().dialect.name == "sqlite":
        return
    for table in _TABLES.split():
        op.execute(f"ALTER TABLE {table} ALTER COLUMN owner SET DEFAULT CURRENT_USER")
        op.execute(f"UPDATE {table} SET owner = CURRENT_USER")
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_rows ON {table} USING (owner = CURRENT_USER)")
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO PUBLIC")
    op.execute("GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO PUBLIC")
    op.execute("GRANT SELECT ON alembic_version TO PUBLIC")
    op.execute('ALTER TABLE contacts ALTER COLUMN name_folded TYPE text COLLATE "C"')
    for index in _IN_ORDER:  # of nulls, PostgreSQL takes no order from the other indexes
        op.execute(f"CREATE INDEX {index}")
