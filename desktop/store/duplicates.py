"""People who may stand in the book twice: found, made one, or said to be two."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, selectinload

from desktop.domain.contacts import Contact
from desktop.domain.duplicates import (
    Duplicate,
    DuplicateLine,
    Watch,
    duplicates,
    unwatched,
)
from desktop.domain.known_people import Likeness
from desktop.domain.ways import WayKind
from desktop.store.contacts import delete_contact, save_contact
from desktop.store.folding import folded
from desktop.store.follow_ups import OPEN, recompute
from desktop.store.tables import (
    ContactRow,
    ContactWayRow,
    DistinctPairRow,
    EventRow,
    FollowUpRow,
    OrganizationRow,
    ParticipantRow,
    SentNoteRow,
)

_AT_ONCE = 500  # ids in one query
_PEOPLE_AT_ONCE = 5000  # read, to be let go again
_SETTLED = (
    "state",
    "due_on",
    "latest_on",
    "closed_on",
    "snoozed_on",
    "until_on",
    "channel",
    "sent_note_id",
)


def find_duplicates(session: Session, watch: Watch = unwatched) -> list[Duplicate]:
    """Pairs that may be one person, the surest first, but for those that were said to be two.

    watch: as of `duplicates`.
    """
    distinct = {
        (first, second)
        for first, second in session.execute(
            select(DistinctPairRow.first_id, DistinctPairRow.second_id)
        )
    }
    found = duplicates(likenesses(session), watch)
    return [pair for pair in found if (pair.first, pair.second) not in distinct]


def duplicate_lines(session: Session, pairs: Sequence[Duplicate]) -> list[DuplicateLine]:
    """The pairs with the names of both; without those of whom one is no longer in the book."""
    people: dict[int, tuple[str, str]] = {}
    ids = sorted({id for pair in pairs for id in (pair.first, pair.second)})
    for start in range(0, len(ids), _AT_ONCE):
        query = (
            select(ContactRow.id, ContactRow.name, func.coalesce(OrganizationRow.name, ""))
            .outerjoin(OrganizationRow, OrganizationRow.id == ContactRow.organization_id)
            .where(ContactRow.id.in_(ids[start : start + _AT_ONCE]))
            .where(ContactRow.deleted_at.is_(None))
        )
        people |= {id: (name, firm) for id, name, firm in session.execute(query)}
    return [
        DuplicateLine(pair, (one[0], other[0]), (one[1], other[1]))
        for pair in pairs
        if (one := people.get(pair.first)) and (other := people.get(pair.second))
    ]


def keep_apart(session: Session, first_id: int, second_id: int) -> None:
    """Say that these are two people, so that they are not shown again."""
    first, second = sorted((first_id, second_id))
    if session.get(DistinctPairRow, (first, second)) is None:
        session.add(DistinctPairRow(first_id=first, second_id=second))
        session.flush()


def merge_contacts(session: Session, merged: Contact, gone_id: int) -> Contact:
    """Make one person of two: `merged` is saved, and has all that happened with the other.

    The other goes into the bin. Raises what `save_contact` raises, and NoSuchContact.
    """
    saved = save_contact(session, merged)
    assert saved.id is not None
    _move_events(session, gone_id, saved.id)
    for note in session.scalars(select(SentNoteRow).where(SentNoteRow.contact_id == gone_id)):
        note.contact_id = saved.id
    session.flush()
    _move_follow_ups(session, gone_id, saved.id)
    delete_contact(session, gone_id)
    recompute(session, [saved.id])
    return saved


def likeness_of(contact: Contact, id: int) -> Likeness:
    """What somebody is recognised by who is not in the book."""
    emails = tuple(way.value for way in contact.ways if way.kind is WayKind.EMAIL)
    phones = tuple(way.value for way in contact.ways if way.kind is WayKind.PHONE)
    return Likeness(id, folded(contact.name), folded(contact.organization), emails, phones)


def likenesses(session: Session) -> Iterator[Likeness]:
    """What everybody in the book is recognised by, by id; some are read at a time."""
    last = 0
    while some := session.execute(_people_after(last)).all():
        ways = _ways_between(session, some[0].id, some[-1].id)
        for id, name, organization, email, phone in some:
            yield Likeness(
                id,
                name,
                folded(organization or ""),
                tuple(filter(None, (email, *ways.get((id, WayKind.EMAIL.value), ())))),
                tuple(filter(None, (phone, *ways.get((id, WayKind.PHONE.value), ())))),
            )
        last = some[-1].id


def _people_after(last: int) -> Select[int, str, str, str, str]:
    return (
        select(
            *(ContactRow.id, ContactRow.name_folded, OrganizationRow.name),
            *(ContactRow.email, ContactRow.phone),
        )
        .outerjoin(OrganizationRow, OrganizationRow.id == ContactRow.organization_id)
        .where(ContactRow.deleted_at.is_(None), ContactRow.id > last)
        .order_by(ContactRow.id)
        .limit(_PEOPLE_AT_ONCE)
    )


def _ways_between(session: Session, first: int, last: int) -> dict[tuple[int, str], list[str]]:
    """All but the usual ways to reach people with these ids or any between, by id and kind."""
    ways: dict[tuple[int, str], list[str]] = defaultdict(list)
    query = select(ContactWayRow.contact_id, ContactWayRow.kind, ContactWayRow.value)
    for id, kind, value in session.execute(
        query.where(ContactWayRow.contact_id.between(first, last))
    ):
        ways[id, kind].append(value)
    return ways


def _move_events(session: Session, gone_id: int, kept_id: int) -> None:
    """Deleted ones too: they are to come back to whoever is there."""
    taken_part = select(ParticipantRow.event_id).where(ParticipantRow.contact_id == gone_id)
    query = (
        select(EventRow)
        .where(or_(EventRow.contact_id == gone_id, EventRow.id.in_(taken_part)))
        .options(selectinload(EventRow.others))
    )
    for row in session.scalars(query):
        contact_id, *others = dict.fromkeys(
            kept_id if id == gone_id else id
            for id in (row.contact_id, *(other.contact_id for other in row.others))
        )
        row.contact_id = contact_id
        known = {other.contact_id: other for other in row.others}
        row.others = [known.get(id) or ParticipantRow(contact_id=id) for id in others]
        for place, other in enumerate(row.others):
            other.place = place
    session.flush()


def _move_follow_ups(session: Session, gone_id: int, kept_id: int) -> None:
    """Of two for the same, the one that was settled stays."""

    def rows_of(contact_id: int) -> dict[tuple[int, str, int], FollowUpRow]:
        query = select(FollowUpRow).where(FollowUpRow.contact_id == contact_id)
        return {(row.event_id, row.kind, row.number): row for row in session.scalars(query)}

    kept = rows_of(kept_id)
    for key, row in rows_of(gone_id).items():
        twin = kept.get(key)
        if twin is None:
            row.contact_id = kept_id
            continue
        if twin.state in OPEN:
            for column in _SETTLED:
                setattr(twin, column, getattr(row, column))
        session.delete(row)
    session.flush()
