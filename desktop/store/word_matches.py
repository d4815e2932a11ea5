"""Which contacts and events have the words that somebody typed: FTS5 knows, or a server itself."""

from sqlalchemy import ColumnElement, Integer, Select, literal_column, not_, select, table, true
from sqlalchemy.orm import Session

from desktop.store.folding import folded
from desktop.store.server_words import with_name, with_words, with_words_beside_name
from desktop.store.word_index import index_of


def name_matches(session: Session, words: str) -> ColumnElement[bool]:
    """That each word begins a word of the name."""
    phrases = _phrases(words)
    if not phrases:
        return true()
    if _is_file(session):
        return _in_fts5("contacts", phrases, "name_folded : ")
    return with_name(session, _as_tsquery(phrases, "A"))


def any_matches(session: Session, words: str) -> ColumnElement[bool]:
    """That each word begins a word of anything about them."""
    return _matches(session, "contacts", words)


def other_matches(session: Session, words: str) -> ColumnElement[bool]:
    """That each word begins a word of anything about them, and not each a word of the name."""
    phrases = _phrases(words)
    if not phrases or _is_file(session):
        return any_matches(session, words) & not_(name_matches(session, words))
    return with_words_beside_name(session, _as_tsquery(phrases), _as_tsquery(phrases, "A"))


def event_matches(session: Session, words: str) -> ColumnElement[bool]:
    """That each word begins a word of what an event says."""
    return _matches(session, "events", words)


def _matches(session: Session, of: str, words: str) -> ColumnElement[bool]:
    phrases = _phrases(words)
    if not phrases:
        return true()
    if _is_file(session):
        return _in_fts5(of, phrases)
    return with_words(session, of, _as_tsquery(phrases))


def _is_file(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


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


def _as_tsquery(phrases: list[list[str]], weight: str = "") -> str:
    """weight: of the words that are meant; "" for all."""
    return " & ".join(f"({_phrase_query(pieces, weight)})" for pieces in phrases)


def _phrase_query(pieces: list[str], weight: str) -> str:
    *whole, begun = pieces
    return " <-> ".join(
        [*(f"'{piece}':{weight}".rstrip(":") for piece in whole), f"'{begun}':*{weight}"]
    )
