"""How well the search is followed up: counted by the book itself, for a span of days."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from operator import add
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select
from sqlalchemy.orm import Session

from desktop.domain.follow_ups import FollowUpKind, FollowUpState
from desktop.domain.insights import (
    SentCount,
    StageCount,
    ThanksCount,
    Unthanked,
    median_days,
    months,
)
from desktop.domain.occasions import Channel
from desktop.domain.positions import Stage
from desktop.store.present_people import of_present_people, present_people
from desktop.store.tables import (
    ContactRow,
    EventRow,
    FollowUpRow,
    PositionRow,
    PositionStageRow,
    SentNoteRow,
)

_DONE = FollowUpRow.state == FollowUpState.DONE.value
_DAY = (EventRow.occasion, EventRow.on_date)
_THANKS = FollowUpRow.kind == FollowUpKind.THANK_YOU.value


def thanks_counts(session: Session, first: date, last: date, today: date) -> list[ThanksCount]:
    """By occasion and month of the event, in that order; both days included."""
    is_open = and_(FollowUpRow.closed_on.is_(None), FollowUpRow.latest_on >= today)
    query = (
        select(*_DAY, func.count(), _number_of(_DONE), _number_of(is_open))
        .select_from(FollowUpRow)
        .join(EventRow, EventRow.id == FollowUpRow.event_id)
        .where(_THANKS, *_between(first, last), of_present_people(FollowUpRow.contact_id))
        .group_by(*_DAY)
    )
    return [
        ThanksCount(occasion, month, owed, sent, open)
        for (occasion, month), (owed, sent, open) in _by_month(session, query)
    ]


def _by_month(
    session: Session, query: Select[*tuple[Any, ...]]
) -> list[tuple[tuple[str, date], tuple[int, ...]]]:
    """What a query counts by _DAY, added up: to have the book tell months takes twice as long."""
    found: dict[tuple[str, date], tuple[int, ...]] = {}
    for occasion, day, *counts in session.execute(query):
        key = (occasion, day.replace(day=1))
        earlier = found.get(key, (0,) * len(counts))
        found[key] = tuple(map(add, earlier, counts))
    return sorted(found.items())


def sent_counts(session: Session, first: date, last: date) -> list[SentCount]:
    """What went out, by month and channel; both days included, as this computer's clock has them.

    Asked month by month, since only this computer knows when its months begin.
    """
    found = []
    for month in months(first, last):
        begin = max(first, month)
        end = min(last, (month + timedelta(days=31)).replace(day=1) - timedelta(days=1))
        query = (
            select(SentNoteRow.channel, func.count())
            .where(SentNoteRow.at >= _midnight(begin))
            .where(SentNoteRow.at < _midnight(end + timedelta(days=1)))
            .group_by(SentNoteRow.channel)
            .order_by(SentNoteRow.channel)
        )
        found += [SentCount(Channel(by), month, count) for by, count in session.execute(query)]
    return found


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()


def median_days_to_thank(session: Session, first: date, last: date) -> float | None:
    """From events of these days to their thanks; None where none were sent."""
    query: Select[*tuple[Any, ...]] = (
        select(EventRow.on_date, FollowUpRow.closed_on, func.count())
        .select_from(FollowUpRow)
        .join(EventRow, EventRow.id == FollowUpRow.event_id)
        .where(_THANKS, _DONE, *_between(first, last), of_present_people(FollowUpRow.contact_id))
        .group_by(EventRow.on_date, FollowUpRow.closed_on)
    )
    days: Counter[int] = Counter()
    for on, closed, count in session.execute(query):
        days[max(0, (closed - on).days)] += count
    return median_days(days)


def never_thanked(
    session: Session, first: date, last: date, today: date, limit: int = 200
) -> list[Unthanked]:
    """Who should have been thanked for an event of these days, and was not; newest first."""
    late = and_(FollowUpRow.closed_on.is_(None), FollowUpRow.latest_on < today)
    skipped = FollowUpRow.state == FollowUpState.SKIPPED.value
    query: Select[*tuple[Any, ...]] = (
        select(
            *(EventRow.id, ContactRow.id, ContactRow.name),
            *(EventRow.occasion, EventRow.on_date, FollowUpRow.latest_on),
        )
        .select_from(FollowUpRow)
        .join(EventRow, EventRow.id == FollowUpRow.event_id)
        .join(ContactRow, ContactRow.id == FollowUpRow.contact_id)
        .where(_THANKS, late | skipped, *_between(first, last), present_people(session))
        .order_by(EventRow.on_date.desc(), EventRow.id.desc(), ContactRow.id)
        .limit(limit)
    )
    return [Unthanked(*row) for row in session.execute(query)]


def earliest_day(session: Session, today: date) -> date:
    """Of the first event; `today` where there was none before."""
    query = (
        select(EventRow.on_date)
        .where(EventRow.deleted_at.is_(None), of_present_people(EventRow.contact_id))
        .order_by(EventRow.on_date, EventRow.id)
        .limit(1)
    )
    return min(session.scalar(query) or today, today)


def stage_funnel(session: Session) -> list[StageCount]:
    """Every stage in its order, also those that no application reached."""
    reached = _by_stage(
        session,
        select(PositionStageRow.stage, func.count(PositionStageRow.position_id.distinct()))
        .join(PositionRow, PositionRow.id == PositionStageRow.position_id)
        .where(PositionRow.deleted_at.is_(None))
        .group_by(PositionStageRow.stage),
    )
    now = _by_stage(
        session,
        select(PositionRow.stage, func.count())
        .where(PositionRow.deleted_at.is_(None))
        .group_by(PositionRow.stage),
    )
    return [
        StageCount(stage, reached.get(stage.value, 0), now.get(stage.value, 0)) for stage in Stage
    ]


def _by_stage(session: Session, query: Select[*tuple[Any, ...]]) -> dict[str, int]:
    return {row[0]: row[1] for row in session.execute(query)}


def _number_of(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


def _between(first: date, last: date) -> Sequence[ColumnElement[bool]]:
    return (EventRow.on_date.between(first, last), EventRow.deleted_at.is_(None))
