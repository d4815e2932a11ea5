"""Revision 0002: an envelope's lines exactly as somebody wants them."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

ID = "0002"


def upgrade(op: "Operations") -> None:
    for table in ("postal_addresses", "senders"):
        op.add_column(table, sa.Column("exact_lines", sa.Text(), nullable=False, server_default=""))
