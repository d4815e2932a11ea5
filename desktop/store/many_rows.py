"""Many rows written at once, and noted as if a session had written each."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, bindparam, delete, insert
from sqlalchemy.orm import Session

from desktop.store.changes import Key, ManyRows, RowChange, Values, note_change, note_many
from desktop.store.many_updates import write_many
from desktop.store.tables import Base
from desktop.store.word_index import WordChanges


def insert_rows(session: Session, row_class: type[Base], rows: Sequence[dict[str, Any]]) -> None:
    """rows: all of their columns but `owner`."""
    if not rows:
        return
    table = _table(row_class)
    session.connection().execute(insert(table), rows)
    for row in rows:
        note_change(session, _key(table, row), RowChange(None, row))
    words = WordChanges()
    for row in rows:
        words.add(table.name, row)
    words.write(session)


def update_rows(session: Session, rows: ManyRows) -> None:
    """Brings them to what the changes left; of columns that no index of words is of."""
    if rows.ids:
        write_many(session.connection(), rows)
        note_many(session, rows)


def delete_rows(session: Session, row_class: type[Base], rows: Sequence[Values]) -> None:
    """rows: with an id each, and all of their columns but `owner`."""
    if not rows:
        return
    table = _table(row_class)
    statement = delete(table).where(table.c.id == bindparam("row_id"))
    session.connection().execute(statement, [{"row_id": row["id"]} for row in rows])
    for row in rows:
        note_change(session, _key(table, row), RowChange(row, None))


def _table(row_class: type[Base]) -> Table:
    table = row_class.__table__
    assert isinstance(table, Table)
    return table


def _key(table: Table, row: Values) -> Key:
    return table.name, tuple(row[column.name] for column in table.primary_key)
