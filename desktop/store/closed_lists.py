"""What was done or skipped, the last first, a page at a time."""

from typing import Any

from sqlalchemy import Row, func, select, tuple_
from sqlalchemy.orm import Session

from desktop.domain.follow_ups import FollowUpKey, FollowUpKind, FollowUpState
from desktop.domain.owed import Closed, ClosedPage, ClosedPlace
from desktop.store.occasions import occasion_of
from desktop.store.present_people import present_people
from desktop.store.tables import ContactRow, EventRow, FollowUpRow, OrganizationRow

_PLACE = (FollowUpRow.closed_on, FollowUpRow.due_on, FollowUpRow.latest_on, FollowUpRow.id)


def closed_page(
    session: Session,
    contact_id: int | None = None,
    after: ClosedPlace | None = None,
    limit: int = 100,
) -> ClosedPage:
    """What was closed for somebody, or everybody if None; `settle` opens it again."""
    query = (
        select(
            *_PLACE,
            *(FollowUpRow.event_id, FollowUpRow.contact_id, FollowUpRow.kind, FollowUpRow.number),
            *(FollowUpRow.state, FollowUpRow.sent_note_id, ContactRow.name),
            *(EventRow.occasion, EventRow.on_date),
            func.coalesce(OrganizationRow.name, "").label("organization"),
        )
        .join(ContactRow, ContactRow.id == FollowUpRow.contact_id)
        .join(EventRow, EventRow.id == FollowUpRow.event_id)
        .outerjoin(OrganizationRow, OrganizationRow.id == ContactRow.organization_id)
        .where(
            FollowUpRow.closed_on.is_not(None),
            present_people(session),
            EventRow.deleted_at.is_(None),
        )
        .order_by(*(column.desc() for column in _PLACE))
        .limit(limit + 1)
    )
    if contact_id is not None:
        query = query.where(FollowUpRow.contact_id == contact_id)
    if after is not None:
        query = query.where(tuple_(*_PLACE) < (after.closed_on, after.due, after.latest, after.id))
    rows = session.execute(query).all()
    shown = rows[:limit]
    more = None
    if len(shown) < len(rows):
        last = shown[-1]
        more = ClosedPlace(last.closed_on, last.due_on, last.latest_on, last.id)
    return ClosedPage(tuple(_closed(session, row) for row in shown), more)


def _closed(session: Session, row: Row[*tuple[Any, ...]]) -> Closed:
    return Closed(
        FollowUpKey(row.event_id, row.contact_id, FollowUpKind(row.kind), row.number),
        FollowUpState(row.state),
        row.closed_on,
        row.name,
        row.organization,
        occasion_of(session, row.occasion),
        row.on_date,
        row.sent_note_id,
    )
