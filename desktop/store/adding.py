"""Many new contacts or events at once, as imports and sample books bring them."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.store.contact_rows import columns_of
from desktop.store.events import event_columns
from desktop.store.many_rows import insert_rows
from desktop.store.new_ids import new_ids
from desktop.store.photos import photo_row
from desktop.store.tables import (
    ContactRow,
    ContactTagRow,
    ContactWayRow,
    EventRow,
    OrganizationRow,
    ParticipantRow,
    PostalAddressRow,
    now,
)

_AT_ONCE = 500  # names asked for in one query


def add_contacts(session: Session, contacts: Iterable[Contact]) -> Sequence[int]:
    """Keeps contacts that are all new, and answers their ids in the same order.

    Raises NamelessContact, ControlCharacters, NoSuchCountry, NoSuchDay, NoSuchPhoto.
    """
    session.flush()
    tidy = [contact.tidied() for contact in contacts]
    ids = new_ids(session, ContactRow, len(tidy))
    firms = _organizations(session, {contact.organization for contact in tidy} - {""})
    photos = {contact.photo for contact in tidy if contact.photo}
    photo_ids = {photo: row.id for photo in photos if (row := photo_row(session, photo))}
    rows = [
        {
            **columns_of(contact),
            **_new(id),
            "organization_id": firms.get(contact.organization),
            "photo_id": photo_ids.get(contact.photo or ""),
        }
        for id, contact in zip(ids, tidy, strict=True)
    ]
    insert_rows(session, ContactRow, rows)
    _add_belongings(session, ids, tidy)
    return ids


def add_events(session: Session, events: Iterable[Event]) -> Sequence[int]:
    """Keeps events that are all new, with people of the book, and answers their ids.

    What is owed for them is for the caller to recompute. Raises ControlCharacters, NoSuchZone.
    """
    session.flush()
    tidy = [event.tidied() for event in events]
    ids = new_ids(session, EventRow, len(tidy))
    numbered = list(zip(ids, tidy, strict=True))
    insert_rows(session, EventRow, [event_columns(event) | _new(id) for id, event in numbered])
    participants = [
        {"event_id": id, "contact_id": other, "place": place}
        for id, event in numbered
        for place, other in enumerate(event.others)
    ]
    insert_rows(session, ParticipantRow, participants)
    return ids


def _new(id: int) -> dict[str, Any]:
    """The columns that the book gives every new row of a contact or an event."""
    at = now()
    return {"id": id, "version": 1, "created_at": at, "updated_at": at, "deleted_at": None}


def _add_belongings(session: Session, ids: Sequence[int], contacts: Sequence[Contact]) -> None:
    """The rows that belong to each contact's."""
    owned = list(zip(ids, contacts, strict=True))
    addresses = [
        {"contact_id": id, "place": place, "label": each.label, **asdict(each.address)}
        for id, contact in owned
        for place, each in enumerate(contact.addresses)
    ]
    for address_id, row in zip(
        new_ids(session, PostalAddressRow, len(addresses)), addresses, strict=True
    ):
        row["id"] = address_id
    ways = [
        {"contact_id": id, "place": place, "kind": way.kind.value, "value": way.value}
        | {"label": way.label}
        for id, contact in owned
        for place, way in enumerate(contact.other_ways)
    ]
    tags = [{"contact_id": id, "tag": tag} for id, contact in owned for tag in contact.tags]
    insert_rows(session, PostalAddressRow, addresses)
    insert_rows(session, ContactWayRow, ways)
    insert_rows(session, ContactTagRow, tags)


def _organizations(session: Session, names: set[str]) -> dict[str, int]:
    """The id of each, made where there is none of that name."""
    known: dict[str, int] = {}
    wanted = sorted(names)
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        query = select(OrganizationRow.name, OrganizationRow.id)
        found = session.execute(query.where(OrganizationRow.name.in_(some)))
        known |= {row.name: row.id for row in found}
    missing = [name for name in wanted if name not in known]
    ids = new_ids(session, OrganizationRow, len(missing))
    rows = [
        {**_new(id), "name": name, "culture": "unknown", "website": "", "notes": ""}
        for id, name in zip(ids, missing, strict=True)
    ]
    insert_rows(session, OrganizationRow, rows)
    return known | dict(zip(missing, ids, strict=True))
