"""What a transaction changed, row by row, so that it can be taken back and done again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

Values = Mapping[str, Any]
Key = tuple[str, tuple[Any, ...]]
"""A table's name, and the row's primary key."""

KEPT_UP = frozenset({"version", "updated_at"})
"""Columns that every writing keeps up: no change in themselves."""


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
class ChangeSet:
    """All that one transaction did."""

    rows: Mapping[Key, RowChange]

    def __bool__(self) -> bool:
        return bool(self.rows)

    @property
    def reverse(self) -> "ChangeSet":
        """What takes it back."""
        turned = {id(row): RowChange(row.after, row.before) for row in self.rows.values()}
        return ChangeSet({key: turned[id(row)] for key, row in self.rows.items()})


def note_change(session: Session, key: Key, change: RowChange) -> None:
    """Add to what the session has changed."""
    account = _account(session)
    earlier = account.get(key)
    account[key] = earlier.then(change) if earlier else change


def changes_of(session: Session) -> ChangeSet:
    """What the session has changed by now."""
    session.flush()
    return ChangeSet({key: row for key, row in _account(session).items() if not row.is_none})


def _account(session: Session) -> dict[Key, RowChange]:
    account: dict[Key, RowChange] = session.info.setdefault("changes", {})
    return account
