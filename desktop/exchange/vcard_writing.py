"""Contacts as vCards 3.0 and 4.0, which this program reads again as they were.

What the standards have no property for goes into X-FAIRHAND ones, which others pass over.

Source: RFC 2426, RFC 6350, RFC 6868 (signs in parameters), RFC 8605 (CC), RFC 9554 (PRONOUNS).
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from enum import Enum

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import Birthday
from desktop.domain.contacts import Contact
from desktop.domain.countries import country_name
from desktop.domain.photos import Photo
from desktop.domain.ways import LabelledAddress, Way, WayKind
from desktop.exchange.vcard_contacts import OWN_MARK
from desktop.exchange.way_labels import types_of

LONGEST_LINE = 75  # bytes, after which a line is folded
_NO_YEAR = 1604  # how Apple and Google say in 3.0 that a year is not known
_NAMES = {WayKind.EMAIL: "EMAIL", WayKind.PHONE: "TEL", WayKind.LINK: "URL"}


class CardVersion(Enum):
    """Of vCards: most programs read 3.0, the newest ones 4.0 too."""

    V3 = "3.0"
    V4 = "4.0"


def vcard(contact: Contact, photo: Photo | None, version: CardVersion) -> bytes:
    """One card."""
    lines = [line for line in _Card(contact, photo, version).lines() if line]
    return b"".join(_folded(line) for line in lines)


class _Card:
    """One card while it is written."""

    def __init__(self, contact: Contact, photo: Photo | None, version: CardVersion) -> None:
        self._contact, self._photo, self._version = contact, photo, version
        self._groups = 0

    def lines(self) -> Iterator[str]:
        contact, parts = self._contact, self._contact.parts
        yield "BEGIN:VCARD"
        yield f"VERSION:{self._version.value}"
        yield f"PRODID:{OWN_MARK}Book//EN"
        yield f"FN:{_escaped(contact.name)}"
        names = (parts.family, parts.given, parts.middle, parts.prefix, parts.suffix)
        yield f"N:{';'.join(map(_escaped, names))}"
        yield _line("X-PHONETIC-FIRST-NAME", parts.pronunciation)
        yield _line("PRONOUNS" if self._is_newer else "X-PRONOUNS", contact.pronouns)
        yield _line("ORG", contact.organization)
        yield _line("TITLE", contact.job_title)
        for way in contact.ways:
            yield from self._way(way, preferred=way.value in (contact.email, contact.phone))
        for number, labelled in enumerate(contact.addresses):
            yield from self._address(labelled, preferred=not number)
        if contact.birthday:
            yield self._birthday(contact.birthday)
        if contact.tags:
            yield f"CATEGORIES:{','.join(map(_escaped, contact.tags))}"
        yield _line("NOTE", contact.notes)
        if self._photo:
            yield self._photo_line(self._photo)
        yield from self._own()
        yield "END:VCARD"

    @property
    def _is_newer(self) -> bool:
        return self._version is CardVersion.V4

    def _own(self) -> Iterator[str]:
        contact, channel = self._contact, self._contact.preferred_channel
        yield _line("X-FAIRHAND-MET", contact.met)
        yield _line("X-FAIRHAND-SALUTATION", contact.salutation)
        yield _line("X-FAIRHAND-CHANNEL", channel.value if channel else "")
        yield _line("X-FAIRHAND-NO-CONTACT", "1" if contact.do_not_contact else "")

    def _way(self, way: Way, *, preferred: bool) -> Iterator[str]:
        yield from self._labelled(_NAMES[way.kind], way.label, _escaped(way.value), {}, preferred)

    def _address(self, labelled: LabelledAddress, *, preferred: bool) -> Iterator[str]:
        address = labelled.address
        parts = (
            *("", "", address.street, address.city, address.country_area, address.postal_code),
            country_name(address.country),
        )
        value = ";".join(map(_escaped, parts))
        yield from self._labelled("ADR", labelled.label, value, _own_parts(address), preferred)

    def _labelled(
        self, name: str, label: str, value: str, more: Mapping[str, str], preferred: bool
    ) -> Iterator[str]:
        """With types where a label has them, else with a label in its group."""
        types = types_of(label)
        parameters = [f"TYPE={kind.upper()}" for kind in types or ()]
        if preferred:
            parameters.append("PREF=1" if self._is_newer else "TYPE=PREF")
        parameters += [f"{key}={_quoted(said)}" for key, said in more.items() if said]
        head = ";".join((name, *parameters))
        if types is not None:
            yield f"{head}:{value}"
            return
        self._groups += 1
        yield f"item{self._groups}.{head}:{value}"
        yield f"item{self._groups}.X-ABLABEL:{_escaped(label)}"

    def _birthday(self, birthday: Birthday) -> str:
        if birthday.year:
            return f"BDAY:{birthday}"
        if self._is_newer:
            return f"BDAY:--{birthday.month:02}{birthday.day:02}"
        day = f"{birthday.month:02}-{birthday.day:02}"
        return f"BDAY;X-APPLE-OMIT-YEAR={_NO_YEAR}:{_NO_YEAR}-{day}"

    def _photo_line(self, photo: Photo) -> str:
        packed = base64.b64encode(photo.content).decode("ascii")
        if self._is_newer:
            return f"PHOTO:data:{photo.media_type};base64,{packed}"
        kind = photo.media_type.partition("/")[2].upper()
        return f"PHOTO;ENCODING=b;TYPE={kind}:{packed}"


def _own_parts(address: PostalAddress) -> dict[str, str]:
    """What an address has beside the parts that vCards know."""
    return {
        "CC": address.country,
        "X-FAIRHAND-AREA": address.city_area,
        "X-FAIRHAND-SORTING": address.sorting_code,
        "X-FAIRHAND-EXACT": address.exact_lines,
    }


def _line(name: str, text: str) -> str:
    """Nothing where there is nothing to say."""
    return f"{name}:{_escaped(text)}" if text else ""


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _quoted(text: str) -> str:
    for sign, meant in (("^", "^^"), ("\n", "^n"), ('"', "^'")):
        text = text.replace(sign, meant)
    return f'"{text}"'


def _folded(line: str) -> bytes:
    """In pieces of 75 bytes, none of which divides a letter."""
    whole = line.encode()
    pieces = []
    while len(whole) > LONGEST_LINE:
        end = LONGEST_LINE
        while whole[end] & 0b1100_0000 == 0b1000_0000:  # within a letter
            end -= 1
        pieces.append(whole[:end])
        whole = b" " + whole[end:]
    return b"\r\n".join((*pieces, whole, b""))
