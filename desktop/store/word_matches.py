"""Which contacts and events have the words that somebody typed: FTS5 knows, or a server itself."""

from sqlalchemy import ColumnElement, Integer, Select, func, literal_column, select, table, true
from sqlalchemy.orm import Session

from desktop.store.folding import folded
from desktop.store.word_index import index_of


def name_matches(session: Session, words: str) -> ColumnElement[bool]:
    """That each word begins a word of the name."""
    return _matches(session, words, name_only=True)


def any_matches(session: Session, words: str) -> ColumnElement[bool]:
    """That each word begins a word of anything about them."""
    return _matches(session, words, name_only=False)


def event_matches(session: Session, words: str) -> ColumnElement[bool]:
    """That each word begins a word of what an event says."""
    phrases = _phrases(words)
    if not phrases:
        return true()
    if session.get_bind().dialect.name == "sqlite":
        return _in_fts5("events", phrases)
    return _in_tsvector("events", phrases)


def _matches(session: Session, words: str, *, name_only: bool) -> ColumnElement[bool]:
    phrases = _phrases(words)
    if not phrases:
        return true()
    if session.get_bind().dialect.name == "sqlite":
        return _in_fts5("contacts", phrases, "name_folded : " if name_only else "")
    return _in_tsvector("contacts", phrases, "A" if name_only else "")


def _phrases(words: str) -> list[list[str]]:
    return [pieces for word in words.split() if (pieces := folded(word).split())]


def _in_fts5(of: str, phrases: list[list[str]], where: str = "") -> ColumnElement[bool]:
    """Folded words hold no sign that FTS5 would read as its own.

    The plus keeps SQLite from looking up each match in turn, to sort them all for a page.
    """
    query = " ".join(f'{where}"{" ".join(pieces)}"*' for pieces in phrases)
    name = index_of(of)
    found: Select[int] = (
        select(literal_column("rowid", Integer))
        .select_from(table(name))
        .where(literal_column(name).bool_op("MATCH")(query))
    )
    return literal_column(f"+{of}.id").in_(found)


def _in_tsvector(of: str, phrases: list[list[str]], weight: str = "") -> ColumnElement[bool]:
    query = " & ".join(f"({_as_tsquery(pieces, weight)})" for pieces in phrases)
    found = func.to_tsquery("simple", query)
    return literal_column(f"{of}.search").bool_op("@@")(found)


def _as_tsquery(pieces: list[str], weight: str) -> str:
    *whole, begun = pieces
    return " <-> ".join(
        [*(f"'{piece}':{weight}".rstrip(":") for piece in whole), f"'{begun}':*{weight}"]
    )
