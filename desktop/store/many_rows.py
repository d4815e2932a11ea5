"""Many rows written at once, and noted as if a session had written each."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, bindparam, delete, insert, update
from sqlalchemy.orm import Session

from desktop.store.changes import Key, RowChange, note_change
from desktop.store.tables import Base
from desktop.store.word_index import WordChanges

Values = Mapping[str, Any]


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


def update_rows(
    session: Session, row_class: type[Base], changes: Sequence[tuple[int, Values, Values]]
) -> None:
    """changes: an id, the columns that change as they are, and as they should be; no words."""
    table = _table(row_class)
    by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    alike: dict[tuple[tuple[Any, ...], ...], RowChange] = {}  # many change alike: little memory
    for id, before, after in changes:
        columns = tuple(after)
        by_columns.setdefault(columns, []).append({"row_id": id, **after})
        said = (columns, tuple(before.values()), tuple(after.values()))
        note_change(session, (table.name, (id,)), alike.setdefault(said, RowChange(before, after)))
    for values in by_columns.values():
        statement = update(table).where(table.c.id == bindparam("row_id"))
        session.connection().execute(statement, values)


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
