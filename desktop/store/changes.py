"""What a transaction changed, row by row, so that it can be taken back and done again."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop.store.sessions import Session, Sessions

Values = Mapping[str, Any]
Key = tuple[str, tuple[Any, ...]]
"""A table's name, and the row's primary key."""

KEPT_UP = frozenset({"version", "updated_at"})
"""Columns that every writing keeps up: no change in themselves."""

_ACCOUNT = "changes"  # where a session has it

_MANY = 1000  # rows; fewer are noted one by one, and become one with what changes them again


@dataclass(frozen=True, slots=True)
class RowChange:
    """before: its changed columns, None for a row that is new; after: None for one that is gone.

    Rows that change alike may share one.
    """

    before: Values | None
    after: Values | None

    @property
    def is_none(self) -> bool:
        """Whether all is as it was."""
        return self.before == self.after

    @property
    def reverse(self) -> "RowChange":
        return RowChange(self.after, self.before)

    def then(self, later: "RowChange") -> "RowChange":
        """Both in one."""
        if self.before is None:
            after = None if later.after is None else {**(self.after or {}), **later.after}
            return RowChange(None, after)
        before = {**(later.before or {}), **self.before}
        if later.after is None:
            return RowChange(before, None)
        return RowChange(before, {**(self.after or {}), **later.after})


@dataclass(frozen=True)
class ManyRows:
    """Rows of one table that were there before and are after, each once, in little memory.

    ids: of a table whose key is one; changes: of each, in the same order, many sharing one.
    """

    table: str
    ids: "array[int]"
    changes: Sequence[RowChange]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def reverse(self) -> "ManyRows":
        distinct = {id(change): change for change in self.changes}
        turned = {number: change.reverse for number, change in distinct.items()}
        return ManyRows(self.table, self.ids, [turned[id(change)] for change in self.changes])


SingleRows = Mapping[Key, RowChange]


@dataclass(frozen=True)
class ChangeSet:
    """All that one transaction did, in parts that follow each other. Its length: rows."""

    parts: tuple[SingleRows | ManyRows, ...] = ()

    def __len__(self) -> int:
        return sum(map(len, self.parts))

    @property
    def tables(self) -> set[str]:
        """What the tables are called that were changed."""
        many = {part.table for part in self.parts if isinstance(part, ManyRows) and part.ids}
        return many.union(*(_tables(part) for part in self.parts if isinstance(part, Mapping)))

    @property
    def reverse(self) -> "ChangeSet":
        """What takes it back."""
        return ChangeSet(tuple(_reverse(part) for part in reversed(self.parts)))


def note_change(session: Session, key: Key, change: RowChange) -> None:
    """Add to what the session has changed."""
    rows = _newest_rows(session)
    earlier = rows.get(key)
    rows[key] = earlier.then(change) if earlier else change


def note_many(session: Session, rows: ManyRows) -> None:
    """As `note_change`, of all of them."""
    if len(rows) >= _MANY:
        _account(session).append(rows)
        return
    for id, change in zip(rows.ids, rows.changes, strict=True):
        note_change(session, (rows.table, (id,)), change)


def changes_of(session: Session) -> ChangeSet:
    """What the session has changed by now."""
    session.flush()
    return _noted(_account(session))


def accounted(sessions: Sessions) -> tuple[Sessions, Callable[[], ChangeSet]]:
    """Sessions of the same book, and what all that come from there have changed by then."""
    account: list[dict[Key, RowChange] | ManyRows] = []
    how = {**sessions.kw, "info": {_ACCOUNT: account}}
    return Sessions(class_=sessions.class_, **how), partial(_noted, account)


def _noted(account: list[dict[Key, RowChange] | ManyRows]) -> ChangeSet:
    parts = (_without_none(part) for part in account)
    return ChangeSet(tuple(part for part in parts if part))


def _tables(rows: SingleRows) -> set[str]:
    return {table for table, _ in rows}


def _reverse(part: SingleRows | ManyRows) -> SingleRows | ManyRows:
    if isinstance(part, ManyRows):
        return part.reverse
    return {key: change.reverse for key, change in part.items()}


def _without_none(part: SingleRows | ManyRows) -> SingleRows | ManyRows:
    if isinstance(part, ManyRows):
        return part
    return {key: change for key, change in part.items() if not change.is_none}


def _newest_rows(session: Session) -> dict[Key, RowChange]:
    """To note single rows in: later ones than all that is noted."""
    account = _account(session)
    if account and isinstance(account[-1], dict):
        return account[-1]
    rows: dict[Key, RowChange] = {}
    account.append(rows)
    return rows


def _account(session: Session) -> list[dict[Key, RowChange] | ManyRows]:
    account: list[dict[Key, RowChange] | ManyRows] = session.info.setdefault(_ACCOUNT, [])
    return account
