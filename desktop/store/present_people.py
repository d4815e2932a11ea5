"""Who is in the book and not in the bin, asked so that a query goes on by what it is about."""

from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, func, select
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


def of_present_people(contact_id: SQLColumnExpression[int]) -> ColumnElement[bool]:
    """Of a column of contacts' ids, in a query that wants nothing else of them.

    The few who are in the bin are looked up but once; the others not at all, of which a server
    that knows little of its tables makes a plan that takes minutes.
    """
    return contact_id.not_in(select(ContactRow.id).where(ContactRow.deleted_at.is_not(None)))
