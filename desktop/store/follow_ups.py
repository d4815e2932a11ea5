"""What is owed, kept up with what happens: worked out anew by the domain's rules."""

from array import array
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.follow_ups import (
    Customs,
    FollowUpKey,
    FollowUpKind,
    FollowUpState,
    Settled,
)
from desktop.domain.owed_follow_ups import follow_ups
from desktop.domain.progress import Tell, nobody_waits
from desktop.store.changes import ManyRows, RowChange, Values
from desktop.store.customs import customs
from desktop.store.follow_up_facts import Facts, Kept, People, between, facts_of, these
from desktop.store.many_rows import delete_rows, insert_rows, update_rows
from desktop.store.new_ids import new_ids
from desktop.store.tables import ContactRow, FollowUpRow

_AT_ONCE = 10_000  # contacts, so that their facts need little memory
_OWED = FollowUpState.OWED.value
_STATES = {state.value: state for state in FollowUpState}
_KINDS = {kind.value: kind for kind in FollowUpKind}
_WORKED_OUT = ("state", "due_on", "latest_on")  # columns
OPEN = (_OWED, FollowUpState.SNOOZED.value)
"""States in which something is still to be done."""


def recompute(session: Session, contact_ids: Iterable[int]) -> None:
    """Work out anew what is owed to these people, after anything that decides it has changed."""
    ids = sorted(set(contact_ids))
    session.flush()
    rules = customs(session)
    for start in range(0, len(ids), 500):
        _recompute(session, these(ids[start : start + 500]), rules, {})


def recompute_all(session: Session, tell: Tell = nobody_waits) -> None:
    """As `recompute`, for everybody: after a rule, or the user's country, has changed.

    Raises what `tell` raises.
    """
    session.flush()
    rules = customs(session)
    last = session.scalar(select(func.max(ContactRow.id))) or 0
    alike: _Alike = {}
    for first in range(1, last + 1, _AT_ONCE):
        tell(first, last)
        _recompute(session, between(first, first + _AT_ONCE - 1), rules, alike)


_Alike = dict[tuple[Any, ...], RowChange]
"""Changes by what was and what is: in many rows they are the same, and take memory once."""


@dataclass(slots=True)
class _ToWrite:
    """New rows, changed ones as of `ManyRows`, and rows to be taken out."""

    alike: _Alike
    added: list[dict[str, Any]] = field(default_factory=list)
    changed: "array[int]" = field(default_factory=lambda: array("q"))
    changes: list[RowChange] = field(default_factory=list)
    gone: list[Values] = field(default_factory=list)

    def change(self, row: Kept, columns: tuple[Any, ...]) -> None:
        """Where it is otherwise: have the row say what was worked out."""
        was = (row.state, row.due_on, row.latest_on)
        if was == columns:
            return
        change = self.alike.get((was, columns))
        if change is None:
            change = self.alike[was, columns] = _change(was, columns)
        self.changed.append(row.id)
        self.changes.append(change)


def _recompute(session: Session, people: People, rules: Customs, alike: _Alike) -> None:
    to_write = _ToWrite(alike)
    for contact_id, facts in facts_of(session, people).items():
        _work_out(contact_id, facts, rules, to_write)
    delete_rows(session, FollowUpRow, to_write.gone)
    update_rows(session, ManyRows(FollowUpRow.__tablename__, to_write.changed, to_write.changes))
    added = to_write.added
    for id, row in zip(new_ids(session, FollowUpRow, len(added)), added, strict=True):
        row["id"] = id
    insert_rows(session, FollowUpRow, added)


def _work_out(contact_id: int, facts: Facts, rules: Customs, to_write: _ToWrite) -> None:
    """What is owed to one contact, and how that differs from what is kept."""
    kept = {_key(row): row for row in facts.kept}
    settled = {key: _settlement(row) for key, row in kept.items() if row.state != _OWED}
    for key, new in _sent_unnoticed(contact_id, facts, kept, rules).items():
        settled[key] = Settled(FollowUpState.DONE, new["closed_on"])
        to_write.added.append(new)
    wanted = set()
    for owed in follow_ups(facts.moments, facts.touches, settled, rules):
        wanted.add(owed.key)
        columns = (owed.state.value, owed.due, owed.latest)
        row = kept.get(owed.key)
        if row is None:
            to_write.added.append(_new_row(owed.key, dict(zip(_WORKED_OUT, columns, strict=True))))
        else:
            to_write.change(row, columns)
    to_write.gone += [
        row._asdict() for key, row in kept.items() if row.state in OPEN and key not in wanted
    ]


def _sent_unnoticed(
    contact_id: int, facts: Facts, kept: Container[FollowUpKey], rules: Customs
) -> dict[FollowUpKey, dict[str, Any]]:
    """Thanks that were sent before there was anything to tick off, as in a book of long ago."""
    done = {}
    for moment in facts.moments if facts.sent else ():
        key = FollowUpKey(moment.event_id, contact_id, FollowUpKind.THANK_YOU)
        rule = rules.rules.get(moment.occasion)
        if moment.event_id not in facts.sent or key in kept or not rule:
            continue
        sent_note_id, on = facts.sent[moment.event_id]
        state = FollowUpState.DONE.value
        columns = {"state": state, "due_on": on, "latest_on": on, "closed_on": on}
        done[key] = _new_row(key, columns) | {"sent_note_id": sent_note_id}
    return done


def _settlement(row: Kept) -> Settled:
    state = _STATES[row.state]
    if state is FollowUpState.SNOOZED:
        return Settled(state, row.snoozed_on or row.due_on, row.until_on)
    return Settled(state, row.closed_on or row.due_on)


def _change(was: tuple[Any, ...], becomes: tuple[Any, ...]) -> RowChange:
    """Of what was worked out, those columns that are not as they were."""
    differ = [place for place, value in enumerate(becomes) if value != was[place]]
    before, after = ({_WORKED_OUT[n]: side[n] for n in differ} for side in (was, becomes))
    return RowChange(before, after)


def _new_row(key: FollowUpKey, columns: Values) -> dict[str, Any]:
    return {
        "event_id": key.event_id,
        "contact_id": key.contact_id,
        "kind": key.kind.value,
        "number": key.number,
        "closed_on": None,
        "snoozed_on": None,
        "until_on": None,
        "channel": "",
        "sent_note_id": None,
        "version": 1,
        **columns,
    }


def _key(row: Kept) -> FollowUpKey:
    return FollowUpKey(row.event_id, row.contact_id, _KINDS[row.kind], row.number)
