"""What became of the thanks for events, as the lists of what is owed have it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.domain.event_thanks import EventThanks
from desktop.domain.follow_ups import FollowUpKind, FollowUpState
from desktop.store.present_people import of_present_people
from desktop.store.tables import FollowUpRow


def thanks_for_each(session: Session, event_ids: Iterable[int]) -> dict[int, list[EventThanks]]:
    """Those to people who are not in the bin; none for an event that is left out."""
    query: Select[*tuple[Any, ...]] = (
        select(
            *(FollowUpRow.event_id, FollowUpRow.contact_id),
            *(FollowUpRow.state, FollowUpRow.due_on, FollowUpRow.latest_on),
        )
        .where(FollowUpRow.event_id.in_(list(event_ids)))
        .where(FollowUpRow.kind == FollowUpKind.THANK_YOU.value)
        .where(of_present_people(FollowUpRow.contact_id))
        .order_by(FollowUpRow.event_id, FollowUpRow.contact_id)
    )
    found: dict[int, list[EventThanks]] = {}
    for event_id, contact_id, state, due, latest in session.execute(query):
        thanks = EventThanks(contact_id, FollowUpState(state), due, latest)
        found.setdefault(event_id, []).append(thanks)
    return found
