"""Keeps account of what sessions write, and the index of words up with it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import InstanceState, Session, UOWTransaction, sessionmaker

from desktop.store.changes import KEPT_UP, RowChange, note_change
from desktop.store.tables import Base
from desktop.store.word_index import WordChanges, words_change


def record_changes(sessions: sessionmaker[Session]) -> None:
    """Have the sessions of a book keep account of what they write."""
    event.listen(sessions, "after_flush", _note_flush)


def _note_flush(session: Session, flush: UOWTransaction) -> None:
    words = WordChanges()
    for row in session.new:
        _note(session, row, RowChange(None, _kept(row)))
        words.add(row.__tablename__, _kept(row))
    gone = list(_gone(flush))
    for row in gone:
        _note(session, row, RowChange(_were(row), None))
        words.remove(row.__tablename__, _were(row))
    for row in session.dirty:
        before, after = ({}, {}) if row in gone else _changed(row)
        if after:
            _note(session, row, RowChange(before, after))
        if words_change(row.__tablename__, after):
            words.remove(row.__tablename__, _were(row))
            words.add(row.__tablename__, _kept(row))
    words.write(session)


def _gone(flush: UOWTransaction) -> Iterable[Base]:
    """What was deleted, those too that their parent let go."""
    for state, (is_deleted, is_only_listed) in flush.states.items():
        row = state.obj()
        if is_deleted and not is_only_listed and isinstance(row, Base):
            yield row


def _note(session: Session, row: Base, change: RowChange) -> None:
    state: InstanceState[Any] = inspect(row)
    key = state.mapper.primary_key_from_instance(row)
    note_change(session, (type(row).__tablename__, tuple(key)), change)


def _columns(row: Base) -> list[str]:
    state: InstanceState[Any] = inspect(row)
    return [attr.key for attr in state.mapper.column_attrs if attr.key in state.dict]


def _kept(row: Base) -> dict[str, Any]:
    """The columns of a row as they are now."""
    return {name: getattr(row, name) for name in _columns(row) if name != "owner"}


def _were(row: Base) -> dict[str, Any]:
    """The columns of a row as the book had them."""
    return {**_kept(row), **_changed(row)[0]}


def _changed(row: Base) -> tuple[dict[str, Any], dict[str, Any]]:
    state: InstanceState[Any] = inspect(row)
    before, after = {}, {}
    for name in _columns(row):
        history = state.attrs[name].history
        if name not in KEPT_UP and history.has_changes():
            before[name] = history.deleted[0] if history.deleted else None
            after[name] = getattr(row, name)
    return before, after
