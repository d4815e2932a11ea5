"""What follow-ups are worked out from, read for many people at once."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    case,
    exists,
    false,
    func,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from desktop.domain.channel_advice import Culture, Reader
from desktop.domain.follow_ups import Moment
from desktop.domain.occasions import Channel
from desktop.domain.positions import Stage
from desktop.store.tables import (
    ContactRow,
    EventRow,
    FollowUpRow,
    OrganizationRow,
    ParticipantRow,
    PositionRow,
    PositionStageRow,
    PostalAddressRow,
    SentNoteRow,
)

People = Callable[[SQLColumnExpression[int]], ColumnElement[bool]]
"""Says of a column of contacts' ids which of them are meant."""


def these(contact_ids: Sequence[int]) -> People:
    return lambda column: column.in_(contact_ids)


def between(first: int, last: int) -> People:
    return lambda column: column.between(first, last)


class Kept(NamedTuple):
    """A row of follow_ups, all of its columns but `owner`."""

    id: int
    event_id: int
    contact_id: int
    kind: str
    number: int
    state: str
    due_on: date
    latest_on: date
    closed_on: date | None
    snoozed_on: date | None
    until_on: date | None
    channel: str
    sent_note_id: int | None
    version: int


_KEPT = select(*(FollowUpRow.__table__.c[name] for name in Kept._fields))


@dataclass(slots=True)
class Facts:
    """What is known of one contact."""

    moments: list[Moment] = field(default_factory=list)
    touches: list[date] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    sent: dict[int, tuple[int, date]] = field(default_factory=dict)  # by event: the first note


def facts_of(session: Session, people: People) -> Mapping[int, Facts]:
    """Of all of these people who are in the book and may be written to."""
    facts: dict[int, Facts] = defaultdict(Facts)
    for moment in moments_of(session, people):
        known = facts[moment.contact_id]
        known.moments.append(moment)
        if moment.happened:
            known.touches.append(moment.on)
    notes = (
        select(SentNoteRow.contact_id, SentNoteRow.event_id, SentNoteRow.id, SentNoteRow.at)
        .where(people(SentNoteRow.contact_id))
        .order_by(SentNoteRow.at, SentNoteRow.id)
    )
    for contact_id, event_id, id, at in session.execute(notes):
        on = at.astimezone().date()
        facts[contact_id].touches.append(on)
        facts[contact_id].sent.setdefault(event_id, (id, on))
    for row in session.connection().execute(_KEPT.where(people(FollowUpRow.contact_id))).all():
        kept = Kept._make(row)
        facts[kept.contact_id].kept.append(kept)
    return facts


def moments_of(session: Session, people: People) -> list[Moment]:
    """What happened with these people, as far as it decides what is owed to them."""
    rows = session.connection().execute(_moments(people))  # no mapper: twice as fast
    return [_moment(row) for row in rows.all()]  # and all at once: one by one took long


def _moments(people: People) -> Select[*tuple[Any, ...]]:
    """Asked for by whom the events name, once, and not by contacts as well.

    A server that knows little of its tables would else go through all events for each contact.
    """
    taken_part = union_all(
        select(EventRow.id.label("event_id"), EventRow.contact_id).where(
            people(EventRow.contact_id)
        ),
        select(ParticipantRow.event_id, ParticipantRow.contact_id).where(
            people(ParticipantRow.contact_id)
        ),
    ).cte("taken_part")
    taken_part = taken_part.prefix_with("MATERIALIZED", dialect="postgresql")
    has_address = exists().where(
        PostalAddressRow.contact_id == ContactRow.id,
        people(PostalAddressRow.contact_id),  # or a server reads the addresses of everybody
    )
    return (
        select(
            *(EventRow.id, taken_part.c.contact_id, EventRow.occasion, EventRow.on_date),
            *(EventRow.planned, EventRow.promised_on, PositionRow.closing_on),
            *(EventRow.heard_on, EventRow.recaps, _decided_on().label("decided_on")),
            *(ContactRow.preferred_channel, OrganizationRow.culture),
            has_address.label("has_address"),
            (ContactRow.email != "").label("has_email"),
        )
        .select_from(taken_part)
        .join(EventRow, EventRow.id == taken_part.c.event_id)
        .join(ContactRow, ContactRow.id == taken_part.c.contact_id)
        .outerjoin(OrganizationRow, OrganizationRow.id == ContactRow.organization_id)
        .outerjoin(PositionRow, PositionRow.id == EventRow.position_id)
        .where(
            EventRow.deleted_at.is_(None),
            _may_be_written_to(),
        )
    )


def _may_be_written_to() -> ColumnElement[bool]:
    """That they are in the book, and did not say no: told by no index, so that none is gone by."""
    return case((ContactRow.deleted_at.is_(None), ~ContactRow.do_not_contact), else_=false())


def _decided_on() -> ColumnElement[date | None]:
    """The day on which an event's position was settled; NULL where it was not."""
    stages = [stage.value for stage in Stage if stage.is_decided]
    day = (
        select(func.max(PositionStageRow.on_date))
        .where(PositionStageRow.position_id == PositionRow.id)
        .where(PositionStageRow.stage == PositionRow.stage)
        .correlate(PositionRow)
        .scalar_subquery()
    )
    return case((PositionRow.stage.in_(stages), day), else_=None)


def _moment(row: Any) -> Moment:
    """Of a row of `_moments`, in its order: asked by name, each column took four times as long."""
    id, contact_id, occasion, on, planned, promised, closing, heard, recaps, decided, *reader = row
    return Moment(
        event_id=id,
        contact_id=contact_id,
        occasion=occasion,
        on=on,
        happened=not planned,
        promised=promised,
        closing=closing,
        heard=heard,
        decided=decided,
        reader=_reader(*reader),
        recaps=recaps,
    )


@lru_cache(maxsize=100)  # most people are written to alike
def _reader(preferred: str, culture: str | None, has_address: bool, has_email: bool) -> Reader:
    return Reader(
        Channel(preferred) if preferred else None,
        Culture(culture) if culture else Culture.UNKNOWN,
        bool(has_address),
        bool(has_email),
    )
