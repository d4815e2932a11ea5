"""Takes a set of changes back, or does it again."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, and_, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desktop.domain.refusals import Refusal
from desktop.store.changes import KEPT_UP, ChangeSet, Key, RowChange, note_change
from desktop.store.tables import Base
from desktop.store.word_index import WordChanges, words_change


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
    found = {key: _refuse_changed(session, key, row) for key, row in changes.rows.items()}
    try:
        _write(session, changes)
    except IntegrityError as conflict:
        raise ChangedSince from conflict
    for key, row in changes.rows.items():
        note_change(session, key, row)
    _index(session, changes, found)
    session.expire_all()


def _refuse_changed(session: Session, key: Key, change: RowChange) -> Mapping[str, Any] | None:
    """The row as it is. Raises ChangedSince."""
    table = Base.metadata.tables[key[0]]
    row = session.connection().execute(select(table).where(_is(table, key))).first()
    was = None if row is None else row._asdict()
    expected = change.before
    if (row is None) != (expected is None):
        raise ChangedSince
    if was is not None and expected is not None:
        watched = expected.keys() - KEPT_UP
        if any(was[name] != expected[name] for name in watched):
            raise ChangedSince
    return was


def _is(table: Table, key: Key) -> Any:
    return and_(*(column == part for column, part in zip(table.primary_key, key[1], strict=True)))


def _write(session: Session, changes: ChangeSet) -> None:
    """New rows before those that refer to them, gone ones after."""
    connection = session.connection()
    tables = Base.metadata.sorted_tables
    of_table: dict[str, list[tuple[Key, RowChange]]] = {table.name: [] for table in tables}
    for key, row in changes.rows.items():
        of_table[key[0]].append((key, row))
    for table in tables:
        added = [row.after for _, row in of_table[table.name] if row.before is None and row.after]
        if added:
            connection.execute(insert(table), added)
    for table in tables:
        for key, row in of_table[table.name]:
            if row.before is not None and row.after is not None:
                connection.execute(update(table).where(_is(table, key)).values(_newer(table, row)))
    for table in reversed(tables):
        for key, row in of_table[table.name]:
            if row.after is None:
                connection.execute(delete(table).where(_is(table, key)))


def _newer(table: Table, row: RowChange) -> dict[str, Any]:
    values = {name: value for name, value in (row.after or {}).items() if name not in KEPT_UP}
    return values | ({"version": table.c.version + 1} if "version" in table.c else {})


def _index(
    session: Session, changes: ChangeSet, found: Mapping[Key, Mapping[str, Any] | None]
) -> None:
    words = WordChanges()
    for key, row in changes.rows.items():
        if not words_change(key[0], row.before or row.after or {}):
            continue
        was = found[key]
        if was is not None:
            words.remove(key[0], was)
        if row.after is not None:
            words.add(key[0], {**(was or {}), **row.after})
    words.write(session)
