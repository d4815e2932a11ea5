"""Events seen by those who took part in them beside their contact."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.contacts import ContactLine
from desktop.store.occasions import occasion_of
from desktop.store.tables import EventRow, ParticipantRow

_MOST_NAMED = 900  # ids in a query; above that it is quicker to look at all


def with_shared_events(session: Session, lines: Sequence[ContactLine]) -> tuple[ContactLine, ...]:
    """The lines, with the newest event of all that their people took part in."""
    query = (
        select(ParticipantRow.contact_id, EventRow.occasion, EventRow.on_date)
        .join(EventRow, EventRow.id == ParticipantRow.event_id)
        .where(EventRow.deleted_at.is_(None))
        .order_by(EventRow.on_date, EventRow.id)
    )
    if len(lines) <= _MOST_NAMED:
        query = query.where(ParticipantRow.contact_id.in_([line.id for line in lines]))
    latest = {id: (occasion, on) for id, occasion, on in session.execute(query)}
    return tuple(_with_later(session, line, *latest.get(line.id, (None, None))) for line in lines)


def _with_later(
    session: Session, line: ContactLine, occasion: str | None, on: date | None
) -> ContactLine:
    if occasion is None or on is None or (line.latest_on and line.latest_on >= on):
        return line
    return replace(line, latest_occasion=occasion_of(session, occasion), latest_on=on)
