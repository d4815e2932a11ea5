"""Revision 0004: what a letterhead has of the user, and their Mailer ID."""

from typing import TYPE_CHECKING

from desktop.store.migrations.columns import text

if TYPE_CHECKING:
    from alembic.operations import Operations

ID = "0004"


def upgrade(op: "Operations") -> None:
    for name in ("phone", "email", "mailer_id"):
        op.add_column("senders", text(name, ""))
