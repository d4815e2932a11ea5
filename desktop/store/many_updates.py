"""A few columns of many rows written at once, in whichever way a book writes them fastest."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Dialect, Table
from sqlalchemy.types import TypeEngine

from desktop.store.changes import ManyRows
from desktop.store.tables import Base

_AT_ONCE = 20_000  # rows in one statement to a server


def write_many(connection: Connection, rows: ManyRows) -> None:
    """Bring the rows to what the changes left, whatever they are now."""
    _write(connection, rows, is_checked=False)


def change_again(connection: Connection, rows: ManyRows) -> bool:
    """Bring those that are as the changes found them to what they left; whether all were.

    Their versions count on, as of rows that somebody else may be changing.
    """
    return _write(connection, rows, is_checked=True) == len(rows)


_Columns = tuple[str, ...]
_Row = tuple[Any, ...]
"""Its columns as they become, its id, and, where that is checked, the columns as they were."""


def _write(connection: Connection, rows: ManyRows, *, is_checked: bool) -> int:
    """How many rows there were to write."""
    table = Base.metadata.tables[rows.table]
    write = _write_to_file if connection.dialect.name == "sqlite" else _write_to_server
    return sum(
        write(connection, table, columns, written, is_checked=is_checked)
        for columns, written in _by_columns(connection.dialect, table, rows, is_checked).items()
    )


def _by_columns(
    dialect: Dialect, table: Table, rows: ManyRows, is_checked: bool
) -> dict[_Columns, list[_Row]]:
    """The rows by the columns that change in them."""
    binds = {column.name: _bind(column.type, dialect) for column in table.c}
    by_columns: dict[_Columns, list[_Row]] = {}
    known: dict[int, tuple[list[_Row], _Row, _Row]] = {}  # by a change's place: many share one
    for row_id, change in zip(rows.ids, rows.changes, strict=True):
        found = known.get(id(change))
        if found is None:
            after, before = change.after or {}, change.before or {}
            columns = tuple(after)
            found = known[id(change)] = (
                by_columns.setdefault(columns, []),
                tuple(binds[name](after[name]) for name in columns),
                tuple(binds[name](before[name]) for name in columns),
            )
        written, becomes, was = found
        written.append((*becomes, row_id, *was) if is_checked else (*becomes, row_id))
    return by_columns


def _bind(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any]:
    """What makes of a column's value what the driver takes."""
    return kind.dialect_impl(dialect).bind_processor(dialect) or (lambda value: value)


def _write_to_file(
    connection: Connection, table: Table, columns: _Columns, rows: list[_Row], *, is_checked: bool
) -> int:
    """Past SQLAlchemy, which takes three times as long to bind the values as SQLite to write."""
    sets, was = [f"{name} = ?" for name in columns], [f"{name} IS ?" for name in columns]
    if is_checked:
        sets.append("version = version + 1")
    where = " AND ".join(["id = ?", *(was if is_checked else ())])
    statement = f"UPDATE {table.name} SET {', '.join(sets)} WHERE {where}"
    return connection.exec_driver_sql(statement, rows).rowcount


def _write_to_server(
    connection: Connection, table: Table, columns: _Columns, rows: list[_Row], *, is_checked: bool
) -> int:
    """Each column's values as one array: one statement for many rows."""
    sets = [f"{name} = new.{name}" for name in columns]
    was = [f"kept.{name} IS NOT DISTINCT FROM new.was_{name}" for name in columns]
    if is_checked:
        sets.append("version = kept.version + 1")
    where = " AND ".join(["kept.id = new.row_id", *(was if is_checked else ())])
    names = [*columns, "row_id", *(f"was_{name}" for name in columns if is_checked)]
    types = [table.c[name].type.compile(connection.dialect) for name in columns]
    kinds = [*types, "INTEGER", *(types if is_checked else ())]
    arrays = ", ".join(f"CAST(%s AS {kind}[])" for kind in kinds)
    statement = (
        f"UPDATE {table.name} AS kept SET {', '.join(sets)}"
        f" FROM unnest({arrays}) AS new({', '.join(names)}) WHERE {where}"
    )
    count = 0
    for start in range(0, len(rows), _AT_ONCE):
        arguments = tuple(map(_array, zip(*rows[start : start + _AT_ONCE], strict=True)))
        count += connection.exec_driver_sql(statement, arguments).rowcount
    return count


def _array(values: Sequence[Any]) -> list[Any] | str:
    """Days and numbers are written down here: psycopg would look at each for signs to escape."""
    if {type(value) for value in values} <= {int, date}:
        return "{" + ",".join(map(str, values)) + "}"
    return list(values)
