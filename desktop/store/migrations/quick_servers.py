"""Revision 0007: a server finds each user's rows by its indexes; in a file nothing changes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

ID = "0007"

# Names of users are collated otherwise than texts: compared as they are, no index helps.
_OWN = 'owner = CURRENT_USER::text COLLATE "default"'


def upgrade(op: "Operations") -> None:
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        return
    policies = "SELECT tablename FROM pg_policies WHERE policyname = 'own_rows'"
    for (table,) in connection.exec_driver_sql(policies).all():
        op.execute(f"ALTER POLICY own_rows ON {table} USING ({_OWN})")
