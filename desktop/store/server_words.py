"""What a server's index of words finds among one's own rows, where that is not too much."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    FunctionElement,
    Integer,
    Text,
    case,
    cast,
    false,
    func,
    literal_column,
    not_,
    select,
)
from sqlalchemy.orm import Session

_FEW = 5000  # rows that are looked up one by one sooner than all are gone through; by measure


def with_words(session: Session, table: str, query: str) -> ColumnElement[bool]:
    """That a row has them. table: contacts or events; query: as `to_tsquery` reads it.

    Rare words are looked up; common ones are soon met with in any order that is asked for.
    """
    few = _found(session, table, table, query)
    return few if few is not None else _has(table, query)


def with_name(session: Session, query: str) -> ColumnElement[bool]:
    """That a contact has them in its name. query: of words that are marked as of names."""
    few = _found(session, "contacts", "names", query)
    return few if few is not None else _has("contacts", query)


def with_words_beside_name(session: Session, query: str, in_name: str) -> ColumnElement[bool]:
    """That a contact has the words, and not all in its name. in_name: the query for those."""
    named = _has("contacts", in_name)
    few = _found(session, "contacts", "contacts", query)
    if few is not None:
        return few & not_(named)
    # Told by a case, which no server foretells: it would take them for few, and read all.
    return case((named, false()), else_=_has("contacts", query))


def _found(session: Session, table: str, what: str, query: str) -> ColumnElement[bool] | None:
    """None where they are many. what: names, contacts or events."""
    asked = _asked(what, query)
    count = session.scalar(select(func.count()).select_from(asked.table_valued("id"))) or 0
    return literal_column(f"{table}.id", Integer).in_(select(asked)) if count <= _FEW else None


def _asked(what: str, query: str) -> FunctionElement[Any]:
    find = getattr(func, f"find_{what}")
    whose, wanted = cast(func.current_user(), Text), func.to_tsquery("simple", query)
    found: FunctionElement[Any] = find(whose, wanted, _FEW + 1, type_=Integer)
    return found


def _has(table: str, query: str) -> ColumnElement[bool]:
    return literal_column(f"{table}.search").bool_op("@@")(func.to_tsquery("simple", query))
