"""Whose rows a list is of, said so that a server finds them by an index."""

from sqlalchemy import ColumnElement, Text, cast, collate, func, true
from sqlalchemy.orm import Session

from desktop.store.tables import Base


def own_rows(session: Session, row_class: type[Base]) -> ColumnElement[bool]:
    """The user's; of a list that is long, and is read in the order of an index of its owner.

    The policies of a server say the same of every table, but compare an owner as the name of a
    user is compared, which no index is sorted by. Were they to do it so, whatever is looked up by
    its id would be looked up by its owner, on a server that knows little of its tables yet.
    """
    if session.get_bind().dialect.name == "sqlite":
        return true()
    return row_class.owner == collate(cast(func.current_user(), Text), "default")
