"""Contacts as a table, with the headers of Google's that others read too, and some of our own.

UTF-8 with a byte order mark, by which Excel knows it; formulas are defused. Photos are left out.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from desktop.domain.contacts import Contact
from desktop.domain.countries import country_name
from desktop.domain.ways import Way, WayKind
from desktop.exchange.formula_cells import defused

BETWEEN_TAGS = " ::: "
_NUMBERED = {WayKind.EMAIL: "E-mail", WayKind.PHONE: "Phone", WayKind.LINK: "Website"}
_ADDRESS = {
    "Street": "street",
    "City": "city",
    "District": "city_area",
    "Region": "country_area",
    "Postal Code": "postal_code",
    "Sorting Code": "sorting_code",
    "Exact Lines": "exact_lines",
}


def table_file(contacts: Sequence[Contact]) -> bytes:
    """All of them, with as many columns as the one of whom most is known needs."""
    records = [dict(_record(contact)) for contact in contacts]
    found = dict.fromkeys(header for record in records for header in record)
    single = [header for header, _ in _record(Contact(""))]
    headers = [*single, *sorted(found.keys() - set(single), key=_place)]
    file = StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(headers)
    for record in records:
        writer.writerow([defused(record.get(header, "")) for header in headers])
    return file.getvalue().encode("utf-8-sig")


def _record(contact: Contact) -> Iterator[tuple[str, str]]:
    """Headers and cells; what there can be several of is numbered."""
    parts, channel = contact.parts, contact.preferred_channel
    yield "Name", contact.name
    yield "Name Prefix", parts.prefix
    yield "First Name", parts.given
    yield "Middle Name", parts.middle
    yield "Last Name", parts.family
    yield "Name Suffix", parts.suffix
    yield "Phonetic First Name", parts.pronunciation
    yield "Pronouns", contact.pronouns
    yield "Organization Name", contact.organization
    yield "Organization Title", contact.job_title
    yield "Salutation Line", contact.salutation
    yield "Birthday", str(contact.birthday or "")
    yield "Labels", BETWEEN_TAGS.join(contact.tags)
    yield "How You Met", contact.met
    yield "Preferred Channel", channel.value if channel else ""
    yield "Do Not Contact", "yes" if contact.do_not_contact else ""
    yield "Notes", contact.notes
    for kind, header in _NUMBERED.items():
        yield from _ways([way for way in contact.ways if way.kind is kind], header)
    for number, labelled in enumerate(contact.addresses, 1):
        address = labelled.address
        yield f"Address {number} - Label", labelled.label
        for header, field in _ADDRESS.items():
            yield f"Address {number} - {header}", getattr(address, field)
        yield f"Address {number} - Country", country_name(address.country)


def _place(header: str) -> tuple[int, int, int]:
    """Where a numbered column stands: by what it is of, its number, and the part it is."""
    thing, number, part = header.replace(" - ", " ").split(" ", 2)
    things = [*_NUMBERED.values(), "Address"]
    parts = ["Label", "Value", *_ADDRESS, "Country"]
    return things.index(thing), int(number), parts.index(part)


def _ways(ways: Sequence[Way], header: str) -> Iterator[tuple[str, str]]:
    for number, way in enumerate(ways, 1):
        yield f"{header} {number} - Label", way.label
        yield f"{header} {number} - Value", way.value
