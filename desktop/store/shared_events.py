"""Events seen by those who took part in them beside their contact."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.contacts import ContactLine
from desktop.store.tables import EventRow, ParticipantRow

_MOST_NAMED = 900  # ids in a query; above that it is quicker to look at all


def with_shared_events(session: Session, lines: Sequence[ContactLine]) -> tuple[ContactLine, ...]:
    """The lines, with the newest event of all that their people took part in."""
    query = (
        select(ParticipantRow.contact_id, func.max(EventRow.on_date))
        .join(EventRow, EventRow.id == ParticipantRow.event_id)
        .where(EventRow.deleted_at.is_(None))
        .group_by(ParticipantRow.contact_id)
    )
    if len(lines) <= _MOST_NAMED:
        query = query.where(ParticipantRow.contact_id.in_([line.id for line in lines]))
    latest = dict(session.execute(query).all())
    return tuple(_with_later(line, latest.get(line.id)) for line in lines)


def _with_later(line: ContactLine, on: date | None) -> ContactLine:
    if on is None or (line.latest_on and line.latest_on >= on):
        return line
    return replace(line, latest_on=on)
