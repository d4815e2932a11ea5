"""What is owed, soonest first, and what is overdue, latest first; a page at a time."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select, true, tuple_
from sqlalchemy.orm import Session

from desktop.domain.follow_up_advice import advice
from desktop.domain.follow_ups import (
    Customs,
    FollowUp,
    FollowUpKey,
    FollowUpKind,
    FollowUpState,
    Moment,
)
from desktop.domain.occasions import Channel
from desktop.domain.owed import Owed, OwedPage, OwedPlace, OwedSection, end_of_week
from desktop.store.customs import customs
from desktop.store.follow_up_facts import moments_of, these
from desktop.store.own_rows import own_rows
from desktop.store.present_people import of_present_people, present_people
from desktop.store.tables import ContactRow, EventRow, FollowUpRow, OrganizationRow

_ORDER = (FollowUpRow.due_on, FollowUpRow.latest_on, FollowUpRow.id)
_LATEST_FIRST = (FollowUpRow.latest_on, FollowUpRow.due_on, FollowUpRow.id)


def owed_page(
    session: Session,
    today: date,
    until: date | None = None,
    after: OwedPlace | None = None,
    limit: int = 100,
) -> OwedPage:
    """What is owed by `until`, whenever that is if None, from where an earlier page ended."""
    return _page(session, _open(session, _by(until)), today, after, limit)


def owed_section(
    session: Session,
    section: OwedSection,
    today: date,
    after: OwedPlace | None = None,
    limit: int = 100,
) -> OwedPage:
    """As `owed_page`, of one section only, in the order that `place_in_section` says."""
    if section is OwedSection.OVERDUE:
        return _overdue_page(session, today, after, limit)
    return _page(session, _open(session, _in_section(session, section, today)), today, after, limit)


def owed_count(session: Session, until: date) -> int:
    """How much is owed by that day, as the tray icon shows it."""
    return _count(session, _by(until))


def overdue_count(session: Session, today: date) -> int:
    """How much is owed whose last day is over, thanks and check-ins alike."""
    return _count(session, _in_section(session, OwedSection.OVERDUE, today))


def owed_to_any(session: Session, contact_ids: Iterable[int], today: date) -> tuple[Owed, ...]:
    """All that is owed to these contacts, soonest first."""
    query = _open(session).where(FollowUpRow.contact_id.in_(contact_ids))
    # Sorted here: in the order of the index of all that is open, all of that would be read.
    rows = sorted(session.execute(query.order_by(None)), key=_place)
    return _owed(session, rows, today)


def _place(row: Row[*tuple[Any, ...]]) -> tuple[date, date, int]:
    return row.due_on, row.latest_on, row.id


def _by(until: date | None) -> ColumnElement[bool]:
    return FollowUpRow.due_on <= until if until else true()


def _in_section(session: Session, section: OwedSection, today: date) -> ColumnElement[bool]:
    """What `section_of` says, so that the index of what is open has the answer."""
    due, latest, week = FollowUpRow.due_on, FollowUpRow.latest_on, end_of_week(today)
    since = today - customs(session).longest_grace if section is OwedSection.TODAY else today
    return {
        OwedSection.OVERDUE: (due < today) & (latest < today),
        OwedSection.TODAY: due.between(since, today) & (latest >= today),
        OwedSection.THIS_WEEK: (due > today) & (due <= week),
        OwedSection.LATER: due > week,
    }[section]


def _count(session: Session, condition: ColumnElement[bool]) -> int:
    """Asked of the index of what is open: all, less what is owed to people in the bin, who are few.

    For an event in the bin nothing is open: its deletion saw to that.
    """
    query = select(func.count()).select_from(FollowUpRow).where(condition)
    closed_on, deleted = FollowUpRow.closed_on, ContactRow.deleted_at.is_not(None)
    every = query.where(own_rows(session, FollowUpRow), closed_on.is_(None))
    of_deleted = query.where(
        func.coalesce(closed_on, closed_on).is_(None),  # or SQLite goes through all that is open
        FollowUpRow.contact_id.in_(select(ContactRow.id).where(deleted)),
    )
    return (session.scalar(every) or 0) - (session.scalar(of_deleted) or 0)


def _page(
    session: Session,
    query: Select[*tuple[Any, ...]],
    today: date,
    after: OwedPlace | None,
    limit: int,
) -> OwedPage:
    if after is not None:
        query = query.where(tuple_(*_ORDER) > (after.due, after.latest, after.id))
    return _page_of(session, query, today, limit)


def _overdue_page(session: Session, today: date, after: OwedPlace | None, limit: int) -> OwedPage:
    """The latest first, without an index of that: one more would make each change slower.

    As many rows as are asked for, the soonest due of those that remain, are not late after some
    day, and so neither are the rows of the page; and those were due by it, which the index of what
    is open tells.
    """
    late = _in_section(session, OwedSection.OVERDUE, today)
    rest: ColumnElement[bool] = true()
    if after is not None:
        rest = FollowUpRow.due_on >= after.latest - customs(session).longest_grace
        rest &= tuple_(*_LATEST_FIRST) > (after.latest, after.due, after.id)
    by = _latest_of(session, late & rest, limit + 1)
    if by is None:
        return OwedPage((), None)
    first = (
        select(FollowUpRow.id)
        .where(own_rows(session, FollowUpRow), FollowUpRow.closed_on.is_(None), rest)
        .where(FollowUpRow.due_on <= by, FollowUpRow.latest_on <= by)
        .where(of_present_people(FollowUpRow.contact_id))
        .order_by(*_LATEST_FIRST)
        .limit(limit + 1)
    )
    ids = session.scalars(first).all()  # beforehand, or SQLite goes through all that is open
    query = _present(session, FollowUpRow.id.in_(ids)).order_by(*_LATEST_FIRST)
    return _page_of(session, query, today, limit)


def _latest_of(session: Session, condition: ColumnElement[bool], most: int) -> date | None:
    """The last day of so many rows, of those that are due first; None for no rows."""
    days = _open(session, condition).with_only_columns(FollowUpRow.latest_on).limit(most)
    last: date | None = session.scalar(select(func.max(days.subquery().c.latest_on)))
    return last


def _page_of(
    session: Session, query: Select[*tuple[Any, ...]], today: date, limit: int
) -> OwedPage:
    """Of the rows of a query that begins where the page does."""
    rows = session.execute(query.limit(limit + 1)).all()
    shown = rows[:limit]
    more = None
    if len(shown) < len(rows):
        more = OwedPlace(shown[-1].due_on, shown[-1].latest_on, shown[-1].id)
    return OwedPage(_owed(session, shown, today), more)


def _open(session: Session, *conditions: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    """What is open, the soonest due first."""
    is_open = FollowUpRow.closed_on.is_(None)
    return _present(session, is_open, *conditions).order_by(*_ORDER)


def _present(session: Session, *conditions: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    """What nobody put into the bin."""
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
            own_rows(session, FollowUpRow),
            *conditions,
            present_people(session),
            EventRow.deleted_at.is_(None),
        )
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
