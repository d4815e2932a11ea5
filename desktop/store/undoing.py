"""Takes a set of changes back, or does it again."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    select,
    tuple_,
    update,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desktop.domain.refusals import Refusal
from desktop.store.changes import (
    KEPT_UP,
    ChangeSet,
    ManyRows,
    RowChange,
    SingleRows,
    note_change,
    note_many,
)
from desktop.store.many_updates import change_again
from desktop.store.tables import Base
from desktop.store.word_index import INDEXED, WordChanges, words_change

Rows = list[tuple[tuple[Any, ...], RowChange]]
"""Of one table: their keys, and what changes."""

_AT_ONCE = 500  # rows asked for, or written, in one go


class ChangedSince(Refusal):
    """A change that later ones stand on."""

    def __init__(self) -> None:
        super().__init__(
            "This cannot be undone, since what it changed has been changed again. "
            "Look at it, and put it right by hand."
        )


def apply_changes(session: Session, changes: ChangeSet) -> None:
    """Bring the rows from what the changes found to what they left: `changes.reverse` undoes them.

    Raises ChangedSince when the rows are no longer as the changes found them.
    """
    session.flush()
    for part in changes.parts:
        if isinstance(part, ManyRows):
            if not change_again(session.connection(), part):
                raise ChangedSince
            note_many(session, part)
        else:
            _apply(session, part)
    session.expire_all()


def _apply(session: Session, changes: SingleRows) -> None:
    words = WordChanges()
    for table, rows in _by_table(changes).items():
        for start in range(0, len(rows), _AT_ONCE):
            _prepare(session, table, rows[start : start + _AT_ONCE], words)
    try:
        _write(session, changes)
    except IntegrityError as conflict:
        raise ChangedSince from conflict
    for key, row in changes.items():
        note_change(session, key, row)
    words.write(session)


def _by_table(changes: SingleRows) -> dict[Table, Rows]:
    """In the order in which new rows can refer to others."""
    of_table: dict[str, Rows] = {}
    for key, row in changes.items():
        of_table.setdefault(key[0], []).append((key[1], row))
    tables = Base.metadata.sorted_tables
    return {table: of_table[table.name] for table in tables if table.name in of_table}


def _prepare(session: Session, table: Table, rows: Rows, words: WordChanges) -> None:
    """Look whether the rows are as they were, and at their words. Raises ChangedSince."""
    found = _as_they_are(session, table, rows)
    for key, change in rows:
        was = found.get(key)
        if (was is None) != (change.before is None):
            raise ChangedSince
        if was is not None and change.before is not None:
            watched = change.before.keys() - KEPT_UP
            if any(was[name] != change.before[name] for name in watched):
                raise ChangedSince
        if words_change(table.name, change.before or change.after or {}):
            if was is not None:
                words.remove(table.name, was)
            if change.after is not None:
                words.add(table.name, {**(was or {}), **change.after})


def _as_they_are(
    session: Session, table: Table, rows: Rows
) -> dict[tuple[Any, ...], Mapping[str, Any]]:
    """The rows that there are, by their keys: those columns that are looked at."""
    keys = list(table.primary_key)
    wanted = {name for _, change in rows for name in change.before or ()}
    wanted |= {key.name for key in keys} | set(INDEXED.get(table.name, ()))
    if len(keys) == 1:
        condition = keys[0].in_([key[0] for key, _ in rows])
    else:
        condition = tuple_(*keys).in_([key for key, _ in rows])
    columns = [column for column in table.c if column.name in wanted]
    names = [column.name for column in columns]
    places = [names.index(key.name) for key in keys]
    return {
        tuple(row[place] for place in places): dict(zip(names, row, strict=True))
        for row in session.connection().execute(select(*columns).where(condition))
    }


def _write(session: Session, changes: SingleRows) -> None:
    """New rows before those that refer to them, gone ones after."""
    connection = session.connection()
    tables = _by_table(changes)
    for table, rows in tables.items():
        added = [dict(row.after) for _, row in rows if row.before is None and row.after]
        if added:
            connection.execute(insert(table), added)
    for table, rows in tables.items():
        for start in range(0, len(rows), _AT_ONCE):
            for columns, values in _updates(rows[start : start + _AT_ONCE]).items():
                connection.execute(_update(table, columns), values)
    for table, rows in reversed(tables.items()):
        gone = [_bound(key) for key, row in rows if row.after is None]
        if gone:
            connection.execute(delete(table).where(*_is(table)), gone)


def _updates(rows: Rows) -> dict[tuple[str, ...], list[dict[str, Any]]]:
    """What to write, by the columns that are written."""
    by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for key, row in rows:
        if row.before is not None and row.after is not None:
            columns = tuple(name for name in row.after if name not in KEPT_UP)
            values = {f"new_{name}": row.after[name] for name in columns}
            by_columns.setdefault(columns, []).append(values | _bound(key))
    return by_columns


def _update(table: Table, columns: Iterable[str]) -> Update:
    """One that also counts the version on."""
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
    if "version" in table.c:
        values["version"] = table.c.version + 1
    return update(table).where(*_is(table)).values(values)


def _is(table: Table) -> list[ColumnElement[bool]]:
    return [column == bindparam(f"key_{place}") for place, column in enumerate(table.primary_key)]


def _bound(key: tuple[Any, ...]) -> dict[str, Any]:
    return {f"key_{place}": part for place, part in enumerate(key)}
