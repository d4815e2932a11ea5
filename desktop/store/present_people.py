"""Who is in the book and not in the bin, asked so that a query goes on by what it is about."""

from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, func
from sqlalchemy.orm import Session

from desktop.store.tables import ContactRow


def present_people(session: Session) -> ColumnElement[bool]:
    """Of a query that joins contacts to other rows, which it is to go through.

    SQLite would go through everybody first, by the index of the deleted, were it asked plainly.
    """
    deleted_at: SQLColumnExpression[Any] = ContactRow.deleted_at
    if session.get_bind().dialect.name == "sqlite":
        deleted_at = func.coalesce(deleted_at, deleted_at)
    return deleted_at.is_(None)
