"""The indexes of words in a file: kept up with contacts and events, checked, and made anew.

On a server the words are a generated column, and there is nothing to do.
"""

import sqlite3
from collections.abc import Mapping
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

INDEXED = {"contacts": ("name_folded", "words"), "events": ("words",)}
"""Tables with an index, and the columns that it is of."""

IndexedWords = tuple[Any, ...]
"""A row's id and its indexed columns, as the row has or had them."""


def index_of(table: str) -> str:
    """What the index of a table is called."""
    return f"{table.removesuffix('s')}_index"


def words_change(table: str, values: Mapping[str, Any]) -> bool:
    """Whether these columns are among what an index says of a row."""
    return any(column in values for column in INDEXED.get(table, ()))


class WordChanges:
    """What is to be taken out of the indexes, and what is to be put in."""

    def __init__(self) -> None:
        self._removed: dict[str, list[IndexedWords]] = {}
        self._added: dict[str, list[IndexedWords]] = {}

    def remove(self, table: str, values: Mapping[str, Any]) -> None:
        """values: exactly as they were added before, or the index no longer fits its rows."""
        if table in INDEXED:
            self._removed.setdefault(table, []).append(_words_in(table, values))

    def add(self, table: str, values: Mapping[str, Any]) -> None:
        if table in INDEXED:
            self._added.setdefault(table, []).append(_words_in(table, values))

    def write(self, session: Session) -> None:
        if not _has_index(session):
            return
        for table, columns in INDEXED.items():
            index = index_of(table)
            names, marks = ", ".join(columns), ", ".join(f":{column}" for column in columns)
            add = f"INSERT INTO {index}(rowid, {names}) VALUES (:id, {marks})"
            remove = f"INSERT INTO {index}({index}, rowid, {names}) VALUES ('delete', :id, {marks})"
            for statement, entries in ((remove, self._removed), (add, self._added)):
                values = [
                    dict(zip(("id", *columns), entry, strict=True))
                    for entry in entries.get(table, ())
                ]
                if values:
                    session.connection().execute(text(statement), values)


def index_is_sound(session: Session) -> bool:
    """Whether the indexes say of every row what it says itself."""
    if not _has_index(session):
        return True
    driver = session.connection().connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    try:
        for index in map(index_of, INDEXED):  # asked through the session, it would be damage
            driver.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        return False
    return True


def rebuild_index(session: Session) -> None:
    """Make the indexes anew from what they are of."""
    if _has_index(session):
        for index in map(index_of, INDEXED):
            rebuild = f"INSERT INTO {index}({index}) VALUES ('rebuild')"
            session.connection().exec_driver_sql(rebuild)


def _words_in(table: str, values: Mapping[str, Any]) -> IndexedWords:
    return values["id"], *(values[column] for column in INDEXED[table])


def _has_index(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"
