"""Which contacts have the words that somebody typed: FTS5 knows in a file, a server itself."""

from sqlalchemy import ColumnElement, Integer, Select, func, literal_column, select, table, true
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.orm import Session

from desktop.store.folding import folded


def name_matches(session: Session, words: str) -> ColumnElement[bool]:
    """That each word begins a word of the name."""
    return _matches(session, words, name_only=True)


def any_matches(session: Session, words: str) -> ColumnElement[bool]:
    """That each word begins a word of anything about them."""
    return _matches(session, words, name_only=False)


def _matches(session: Session, words: str, *, name_only: bool) -> ColumnElement[bool]:
    phrases = [pieces for word in words.split() if (pieces := folded(word).split())]
    if not phrases:
        return true()
    if session.get_bind().dialect.name == "sqlite":
        return _in_fts5(phrases, name_only)
    return _in_tsvector(phrases, name_only)


def _in_fts5(phrases: list[list[str]], name_only: bool) -> ColumnElement[bool]:
    """Folded words hold no sign that FTS5 would read as its own.

    The plus keeps SQLite from looking up each match in turn, to sort them all for a page.
    """
    where = "name_folded : " if name_only else ""
    query = " ".join(f'{where}"{" ".join(pieces)}"*' for pieces in phrases)
    index = table("contact_index")
    found: Select[int] = (
        select(literal_column("rowid", Integer))
        .select_from(index)
        .where(literal_column("contact_index").bool_op("MATCH")(query))
    )
    return literal_column("+contacts.id").in_(found)


def _in_tsvector(phrases: list[list[str]], name_only: bool) -> ColumnElement[bool]:
    query = " & ".join(f"({_as_tsquery(pieces, name_only)})" for pieces in phrases)
    found = func.to_tsquery("simple", query)
    return literal_column("contacts.search", TSVECTOR).bool_op("@@")(found)


def _as_tsquery(pieces: list[str], name_only: bool) -> str:
    weight = "A" if name_only else ""
    *whole, begun = pieces
    return " <-> ".join(
        [*(f"'{piece}':{weight}".rstrip(":") for piece in whole), f"'{begun}':*{weight}"]
    )
