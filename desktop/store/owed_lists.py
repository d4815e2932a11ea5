"""What is owed, soonest first, a page at a time."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, func, select, true, tuple_
from sqlalchemy.orm import Session

from desktop.domain.follow_ups import (
    Customs,
    FollowUp,
    FollowUpKey,
    FollowUpKind,
    FollowUpState,
    Moment,
    advice,
)
from desktop.domain.occasions import Channel
from desktop.domain.owed import Owed, OwedPage, OwedPlace
from desktop.store.customs import customs
from desktop.store.follow_up_facts import moments_of, these
from desktop.store.tables import ContactRow, EventRow, FollowUpRow, OrganizationRow


def owed_page(
    session: Session,
    today: date,
    until: date | None = None,
    after: OwedPlace | None = None,
    limit: int = 100,
) -> OwedPage:
    """What is owed by `until`, whenever that is if None, from where an earlier page ended."""
    query = _open(until).limit(limit + 1)
    if after is not None:
        query = query.where(tuple_(FollowUpRow.due_on, FollowUpRow.id) > (after.due, after.id))
    rows = session.execute(query).all()
    shown = rows[:limit]
    more = OwedPlace(shown[-1].due_on, shown[-1].id) if len(shown) < len(rows) else None
    return OwedPage(_owed(session, shown, today), more)


def owed_count(session: Session, until: date) -> int:
    """How much is owed by that day, as the tray icon shows it."""
    query = select(func.count()).select_from(_open(until).subquery())
    return session.scalar(query) or 0


def owed_to(session: Session, contact_id: int, today: date) -> tuple[Owed, ...]:
    """All that is owed to one contact, soonest first."""
    query = _open(None).where(FollowUpRow.contact_id == contact_id)
    return _owed(session, session.execute(query).all(), today)


def _open(until: date | None) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *(FollowUpRow.id, FollowUpRow.event_id, FollowUpRow.contact_id, FollowUpRow.kind),
            *(FollowUpRow.number, FollowUpRow.state, FollowUpRow.due_on, FollowUpRow.latest_on),
            *(FollowUpRow.channel, EventRow.talked_about),
            ContactRow.name.label("contact_name"),
            func.coalesce(OrganizationRow.name, "").label("organization"),
        )
        .join(ContactRow, ContactRow.id == FollowUpRow.contact_id)
        .join(EventRow, EventRow.id == FollowUpRow.event_id)
        .outerjoin(OrganizationRow, OrganizationRow.id == ContactRow.organization_id)
        .where(
            FollowUpRow.closed_on.is_(None),
            FollowUpRow.due_on <= until if until else true(),
            ContactRow.deleted_at.is_(None),
            EventRow.deleted_at.is_(None),
        )
        .order_by(FollowUpRow.due_on, FollowUpRow.id)
    )


def _owed(session: Session, rows: Sequence[Row[*tuple[Any, ...]]], today: date) -> tuple[Owed, ...]:
    people = these(sorted({row.contact_id for row in rows}))
    moments = {(m.event_id, m.contact_id): m for m in moments_of(session, people)}
    rules = customs(session)
    return tuple(
        _row(row, moment, rules, today)
        for row in rows
        if (moment := moments.get((row.event_id, row.contact_id)))
    )


def _row(row: Row[*tuple[Any, ...]], moment: Moment, rules: Customs, today: date) -> Owed:
    key = FollowUpKey(row.event_id, row.contact_id, FollowUpKind(row.kind), row.number)
    follow_up = FollowUp(key, row.due_on, row.latest_on, moment, FollowUpState(row.state))
    return Owed(
        follow_up,
        advice(follow_up, rules, today),
        row.contact_name,
        row.organization,
        row.talked_about,
        Channel(row.channel) if row.channel else None,
    )
