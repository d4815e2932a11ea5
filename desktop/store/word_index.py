"""The index of words in a file: kept up with the contacts, checked, and made anew.

On a server the words are a generated column, and there is nothing to do.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

IndexedWords = tuple[int, str, str]
"""A contact's id, name_folded and words, as the row has or had them."""


def words_in(values: Mapping[str, Any]) -> IndexedWords:
    """Of a contact's columns."""
    return values["id"], values["name_folded"], values["words"]


def words_change(values: Mapping[str, Any]) -> bool:
    """Whether these columns are among what the index says of a contact."""
    return "name_folded" in values or "words" in values


_ADD = text("INSERT INTO contact_index(rowid, name_folded, words) VALUES (:id, :name, :words)")
_REMOVE = text(
    "INSERT INTO contact_index(contact_index, rowid, name_folded, words)"
    " VALUES ('delete', :id, :name, :words)"
)


def index_words(
    session: Session, removed: Iterable[IndexedWords], added: Iterable[IndexedWords]
) -> None:
    """removed: exactly as they were added before, or the index no longer fits its contacts."""
    if not _has_index(session):
        return
    for statement, entries in ((_REMOVE, removed), (_ADD, added)):
        values = [{"id": id, "name": name, "words": words} for id, name, words in entries]
        if values:
            session.connection().execute(statement, values)


def index_is_sound(session: Session) -> bool:
    """Whether the index says of every contact what their row says."""
    if not _has_index(session):
        return True
    driver = session.connection().connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    check = "INSERT INTO contact_index(contact_index, rank) VALUES ('integrity-check', 1)"
    try:
        driver.execute(check).close()  # asked through the session, it would be a damaged book
    except sqlite3.DatabaseError:
        return False
    return True


def rebuild_index(session: Session) -> None:
    """Make the index anew from the contacts."""
    if _has_index(session):
        rebuild = "INSERT INTO contact_index(contact_index) VALUES ('rebuild')"
        session.connection().exec_driver_sql(rebuild)


def _has_index(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"
