"""What is owed, kept up with what happens: worked out anew by the domain's rules."""

from collections.abc import Container, Iterable
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.follow_ups import (
    Customs,
    FollowUp,
    FollowUpKey,
    FollowUpKind,
    FollowUpState,
    Settled,
    follow_ups,
)
from desktop.store.customs import customs
from desktop.store.follow_up_facts import Facts, People, between, facts_of, these
from desktop.store.many_rows import Values, delete_rows, insert_rows, update_rows
from desktop.store.new_ids import new_ids
from desktop.store.tables import ContactRow, FollowUpRow

_AT_ONCE = 5000  # contacts, so that their facts need little memory
_OWED = FollowUpState.OWED.value
OPEN = (_OWED, FollowUpState.SNOOZED.value)
"""States in which something is still to be done."""


def recompute(session: Session, contact_ids: Iterable[int]) -> None:
    """Work out anew what is owed to these people, after anything that decides it has changed."""
    ids = sorted(set(contact_ids))
    session.flush()
    rules = customs(session)
    for start in range(0, len(ids), 500):
        _recompute(session, these(ids[start : start + 500]), rules)


def recompute_all(session: Session) -> None:
    """As `recompute`, for everybody: after a rule, or the user's country, has changed."""
    session.flush()
    rules = customs(session)
    last = session.scalar(select(func.max(ContactRow.id))) or 0
    for first in range(1, last + 1, _AT_ONCE):
        _recompute(session, between(first, first + _AT_ONCE - 1), rules)


def _recompute(session: Session, people: People, rules: Customs) -> None:
    added: list[dict[str, Any]] = []
    changed: list[tuple[int, Values, Values]] = []
    gone: list[Values] = []
    for contact_id, facts in facts_of(session, people).items():
        kept = {_key(row): row for row in facts.kept}
        done = _sent_unnoticed(contact_id, facts, kept, rules)
        added += done.values()
        closed = {key: row for key, row in kept.items() if row["state"] != _OWED}
        settled = {key: _settlement(row) for key, row in {**closed, **done}.items()}
        owed = follow_ups(facts.moments, facts.touches, settled, rules)
        wanted = {follow_up.key: _columns(follow_up) for follow_up in owed}
        for key, columns in wanted.items():
            if (row := kept.get(key)) is None:
                added.append(_new_row(key, columns))
            elif after := {name: new for name, new in columns.items() if row[name] != new}:
                changed.append((row["id"], {name: row[name] for name in after}, after))
        gone += [row for key, row in kept.items() if row["state"] in OPEN and key not in wanted]
    delete_rows(session, FollowUpRow, gone)
    update_rows(session, FollowUpRow, changed)
    for id, row in zip(new_ids(session, FollowUpRow, len(added)), added, strict=True):
        row["id"] = id
    insert_rows(session, FollowUpRow, added)


def _sent_unnoticed(
    contact_id: int, facts: Facts, kept: Container[FollowUpKey], rules: Customs
) -> dict[FollowUpKey, dict[str, Any]]:
    """Thanks that were sent before there was anything to tick off, as in a book of long ago."""
    done = {}
    for moment in facts.moments:
        key = FollowUpKey(moment.event_id, contact_id, FollowUpKind.THANK_YOU)
        rule = rules.rules.get(moment.occasion)
        if moment.event_id not in facts.sent or key in kept or not rule:
            continue
        sent_note_id, on = facts.sent[moment.event_id]
        state = FollowUpState.DONE.value
        columns = {"state": state, "due_on": on, "latest_on": on, "closed_on": on}
        done[key] = _new_row(key, columns) | {"sent_note_id": sent_note_id}
    return done


def _settlement(row: Values) -> Settled:
    if row["state"] == FollowUpState.SNOOZED.value:
        return Settled(FollowUpState.SNOOZED, row["snoozed_on"], row["until_on"])
    return Settled(FollowUpState(row["state"]), row["closed_on"] or row["due_on"])


def _columns(owed: FollowUp) -> dict[str, Any]:
    return {"state": owed.state.value, "due_on": owed.due, "latest_on": owed.latest}


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


def _key(row: Values) -> FollowUpKey:
    kind = FollowUpKind(row["kind"])
    return FollowUpKey(row["event_id"], row["contact_id"], kind, row["number"])
