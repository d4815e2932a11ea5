"""Contacts to and from the rows that hold them."""

from dataclasses import fields

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import birthday_of
from desktop.domain.contacts import Contact
from desktop.domain.names import PersonName
from desktop.domain.occasions import Channel
from desktop.domain.ways import LabelledAddress, Way, WayKind
from desktop.store.addresses import address_of, set_address
from desktop.store.folding import folded, searchable
from desktop.store.tables import ContactRow, ContactTagRow, ContactWayRow, PostalAddressRow

_PARTS = [field.name for field in fields(PersonName)]
_SAME = (
    *("name", "job_title", "salutation", "email", "phone", "notes", "pronouns", "met"),
    *("email_label", "phone_label", "do_not_contact"),
)


def contact_of(row: ContactRow) -> Contact:
    """The value of a row with all that belongs to it loaded."""
    first, *others = [
        LabelledAddress(address_of(address), address.label) for address in row.addresses
    ] or [LabelledAddress(PostalAddress())]
    return Contact(
        **{field: getattr(row, field) for field in _SAME},
        organization=row.organization.name if row.organization else "",
        address=first.address,
        address_label=first.label,
        other_addresses=tuple(others),
        parts=PersonName(**{part: getattr(row, part) for part in _PARTS}),
        birthday=birthday_of(row.birthday) if row.birthday else None,
        tags=tuple(sorted((tag.tag for tag in row.tags), key=str.casefold)),
        other_ways=tuple(Way(WayKind(way.kind), way.value, way.label) for way in row.ways),
        preferred_channel=Channel(row.preferred_channel) if row.preferred_channel else None,
        photo=row.photo.hash if row.photo else None,
        id=row.id,
        version=row.version,
    )


def columns_of(contact: Contact) -> dict[str, object]:
    """What the row of a tidy contact says, but for its organisation and photo."""
    return {
        **{field: getattr(contact, field) for field in _SAME},
        **{part: getattr(contact.parts, part) for part in _PARTS},
        "birthday": str(contact.birthday or ""),
        "preferred_channel": contact.preferred_channel.value if contact.preferred_channel else "",
        "name_folded": folded(contact.name),
        "words": words_of(contact),
    }


def words_of(contact: Contact) -> str:
    """All that a search finds a contact by."""
    parts = contact.parts
    phones = [way.value for way in contact.ways if way.kind is WayKind.PHONE]
    return searchable(
        contact.name,
        *(parts.given, parts.middle, parts.family),
        contact.organization,
        contact.job_title,
        *contact.tags,
        *(way.value for way in contact.ways),
        *(phone.replace(" ", "") for phone in phones),
        contact.met,
        contact.notes,
    )


def set_belongings(row: ContactRow, contact: Contact) -> None:
    """Make the rows that belong to a contact's say what the contact does, changing the fewest."""
    _set_addresses(row, contact)
    _set_ways(row, contact)
    wanted = set(contact.tags)
    row.tags = [tag for tag in row.tags if tag.tag in wanted]
    row.tags += [ContactTagRow(tag=tag) for tag in sorted(wanted - {tag.tag for tag in row.tags})]


def _set_addresses(row: ContactRow, contact: Contact) -> None:
    wanted = contact.addresses
    del row.addresses[len(wanted) :]
    row.addresses += [PostalAddressRow() for _ in wanted[len(row.addresses) :]]
    for place, (address_row, labelled) in enumerate(zip(row.addresses, wanted, strict=True)):
        set_address(address_row, labelled.address)
        address_row.label, address_row.place = labelled.label, place


def _set_ways(row: ContactRow, contact: Contact) -> None:
    wanted = contact.other_ways
    del row.ways[len(wanted) :]
    row.ways += [ContactWayRow(place=place) for place in range(len(row.ways), len(wanted))]
    for way_row, way in zip(row.ways, wanted, strict=True):
        way_row.kind, way_row.value, way_row.label = way.kind.value, way.value, way.label
