"""A vCard's properties made a contact: those of its versions, and what programs add to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from desktop.domain.contacts import Contact
from desktop.domain.occasions import Channel
from desktop.exchange.content_lines import ContentLine, divided, unescaped
from desktop.exchange.found_people import AddressParts, FoundPerson
from desktop.exchange.way_labels import label_of, plain_label
from desktop.exchange.written_dates import written_birthday

OWN_MARK = "-//Fairhand//"  # in the PRODID of cards that this program wrote


@dataclass(frozen=True)
class CardContact:
    """A card, read. contact: None where it names nobody; photo: its line, if it has one.

    is_group: whether it only lists other cards.
    """

    contact: Contact | None
    photo: ContentLine | None = None
    is_group: bool = False


def card_contact(lines: Iterable[ContentLine], home: str) -> CardContact:
    """home: the country of addresses that name none."""
    reader = _CardReader(list(lines), home)
    return reader.read()


class _CardReader:
    """One card while it is read."""

    def __init__(self, lines: list[ContentLine], home: str) -> None:
        self._lines = lines
        self._home = home
        self._photos: list[ContentLine] = []
        self._labels = {
            line.group: line.text for line in lines if line.name == "X-ABLABEL" and line.group
        }
        self._countries = {
            line.group: line.text for line in lines if line.name == "X-ABADR" and line.group
        }
        marks = (line.text for line in lines if line.name == "PRODID")
        self._is_ours = any(mark.startswith(OWN_MARK) for mark in marks)
        self._person = FoundPerson(exactly=self._is_ours)
        self._has_addresses = any(line.name == "ADR" for line in lines)

    def read(self) -> CardContact:
        for line in self._lines:
            if (take := _TAKERS.get(line.name)) is not None:
                take(self, line)
            elif line.name in _REMARKS:
                self._person.remark(_REMARKS[line.name], line.text)
        photo = next((line for line in self._photos if line.data), None)
        return CardContact(self._person.contact(), photo, self._is_group())

    def _is_group(self) -> bool:
        kinds = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
        return any(line.name in kinds and line.text.lower() == "group" for line in self._lines)

    def _label(self, line: ContentLine) -> str:
        said = self._labels.get(line.group, "")
        return said if self._is_ours and said else label_of(line.types, said)

    def name(self, line: ContentLine) -> None:
        self._person.name = self._person.name or line.text

    def parts(self, line: ContentLine) -> None:
        *names, last = _padded(line.parts, 5)
        family, given, middle, prefix = map(_listed, names)
        if not self._person.parts.written:
            self._person.parts = replace(
                self._person.parts,
                family=family,
                given=given,
                middle=middle,
                prefix=prefix,
                suffix=_listed(last, ", "),
            )

    def sound(self, line: ContentLine) -> None:
        """Of a given or a family name: both are kept as they are said, one after the other."""
        family = line.name == "X-PHONETIC-LAST-NAME"
        known = self._person.parts.pronunciation
        said = (known, line.text) if family else (line.text, known)
        both = " ".join(part for part in said if part)
        self._person.parts = replace(self._person.parts, pronunciation=both)

    def organization(self, line: ContentLine) -> None:
        firm, *units = (unescaped(part).strip() for part in line.parts)
        if self._person.organization:
            self._person.remark("Organization", ", ".join(filter(None, (firm, *units))))
            return
        self._person.organization = firm
        self._person.remark("Department", ", ".join(filter(None, units)))

    def title(self, line: ContentLine) -> None:
        if self._person.job_title and self._person.job_title != line.text:
            self._person.remark("Title" if line.name == "TITLE" else "Profession", line.text)
        else:
            self._person.job_title = line.text

    def role(self, line: ContentLine) -> None:
        """What takes the place of a title only where there is none."""
        if any(other.name == "TITLE" for other in self._lines):
            self._person.remark("Profession", line.text)
        else:
            self.title(line)

    def email(self, line: ContentLine) -> None:
        self._person.add_email(line.text, self._label(line), preferred=line.is_preferred)

    def phone(self, line: ContentLine) -> None:
        self._person.add_phone(line.text, self._label(line), preferred=line.is_preferred)

    def link(self, line: ContentLine) -> None:
        self._person.add_link(line.text, self._label(line))

    def profile(self, line: ContentLine) -> None:
        service = sorted(line.types - {"pref"})
        self._person.add_link(
            line.text, plain_label(self._labels.get(line.group, next(iter(service), "")))
        )

    def address(self, line: ContentLine) -> None:
        values = [_listed(part, ", ") for part in line.parts]
        box, extended, street, city, region, code, country = _padded(values, 7)
        own = {
            name: next(iter(line.parameters.get(f"X-FAIRHAND-{key}", ())), "")
            for name, key in (("area", "AREA"), ("sorting", "SORTING"), ("exact", "EXACT"))
        }
        stated = next(iter(line.parameters.get("CC", ())), "")
        if not country and len(self._countries.get(line.group, "")) == 2:
            stated = stated or self._countries[line.group]
        parts = AddressParts(street, extended, box, city, region, code, stated or country, **own)
        self._person.add_address(parts, self._label(line), self._home, preferred=line.is_preferred)

    def address_label(self, line: ContentLine) -> None:
        """An address as it would be printed: for cards that have no other."""
        if not self._has_addresses:
            self._person.add_address(AddressParts(line.text), self._label(line), self._home)

    def birthday(self, line: ContentLine) -> None:
        known = next(iter(line.parameters.get("X-APPLE-OMIT-YEAR", ())), "1604")
        no_year = int(known) if known.isdecimal() else 1604
        found = written_birthday(line.text, no_year=no_year)
        if found is None:
            if self._person.birthday is None and line.text.strip():
                self._person.remark("Birthday", line.text)
        else:
            self._person.birthday = self._person.birthday or found

    def note(self, line: ContentLine) -> None:
        self._person.add_note(line.text)

    def categories(self, line: ContentLine) -> None:
        words = [unescaped(word) for word in divided(line.raw_text, ",")]
        if not self._is_ours:  # some escape the commas between them
            words = [part for word in words for part in word.split(",")]
        self._person.add_tags(words)

    def photo(self, line: ContentLine) -> None:
        if line.encoding == "B" or line.raw[:5].lower() == b"data:" or not _is_address(line):
            self._photos.append(line)
        else:
            self._person.add_link(_web(line.text), "photo")

    def labelled(self, line: ContentLine) -> None:
        """A date or a relation of Apple's and Google's, named by the label in its group."""
        fallback = "Date" if line.name == "X-ABDATE" else "Related to"
        said = plain_label(self._labels.get(line.group, "")) or _first_type(line) or fallback
        self._person.remark(said[:1].upper() + said[1:], line.text)

    def related(self, line: ContentLine) -> None:
        if not line.text.lower().startswith("urn:"):
            self.labelled(line)

    def nickname(self, line: ContentLine) -> None:
        self._person.nickname = self._person.nickname or _listed(line.raw_text, ", ")

    def android(self, line: ContentLine) -> None:
        """What Android has no property for: a kind, then values."""
        kind, *values = line.parts
        if kind.endswith("/nickname") and values:
            self._person.nickname = self._person.nickname or unescaped(values[0])
        elif kind.endswith("/relation") and values:
            self._person.remark("Related to", unescaped(values[0]))

    def pronouns(self, line: ContentLine) -> None:
        self._person.pronouns = self._person.pronouns or line.text

    def met(self, line: ContentLine) -> None:
        self._person.met = line.text

    def salutation(self, line: ContentLine) -> None:
        self._person.salutation = line.text

    def channel(self, line: ContentLine) -> None:
        known = {channel.value: channel for channel in Channel}
        self._person.preferred_channel = known.get(line.text)

    def no_contact(self, line: ContentLine) -> None:
        self._person.do_not_contact = line.text == "1"


def _padded(values: Iterable[str], count: int) -> list[str]:
    return [*values, *[""] * count][:count]


def _listed(part: str, between: str = " ") -> str:
    """A part that may hold several values."""
    return between.join(filter(None, (unescaped(word).strip() for word in divided(part, ","))))


def _is_address(line: ContentLine) -> bool:
    """Whether the value says where a picture is, instead of being one."""
    return "://" in line.text[:20] or line.parameters.get("VALUE", ("",))[0].lower() in (
        "uri",
        "url",
    )


def _web(text: str) -> str:
    return text if text.lower().startswith(("https://", "http://")) else ""


def _first_type(line: ContentLine) -> str:
    return next(iter(sorted(line.types - {"pref", "date"})), "")


_TAKERS: dict[str, Callable[[_CardReader, ContentLine], None]] = {
    "FN": _CardReader.name,
    "N": _CardReader.parts,
    "X-PHONETIC-FIRST-NAME": _CardReader.sound,
    "X-PHONETIC-LAST-NAME": _CardReader.sound,
    "NICKNAME": _CardReader.nickname,
    "ORG": _CardReader.organization,
    "TITLE": _CardReader.title,
    "ROLE": _CardReader.role,
    "EMAIL": _CardReader.email,
    "TEL": _CardReader.phone,
    "URL": _CardReader.link,
    "X-SOCIALPROFILE": _CardReader.profile,
    "SOCIALPROFILE": _CardReader.profile,
    "ADR": _CardReader.address,
    "LABEL": _CardReader.address_label,
    "BDAY": _CardReader.birthday,
    "NOTE": _CardReader.note,
    "CATEGORIES": _CardReader.categories,
    "PHOTO": _CardReader.photo,
    "X-ABDATE": _CardReader.labelled,
    "X-ABRELATEDNAMES": _CardReader.labelled,
    "RELATED": _CardReader.related,
    "X-ANDROID-CUSTOM": _CardReader.android,
    "PRONOUNS": _CardReader.pronouns,
    "X-PRONOUNS": _CardReader.pronouns,
    "X-FAIRHAND-MET": _CardReader.met,
    "X-FAIRHAND-SALUTATION": _CardReader.salutation,
    "X-FAIRHAND-CHANNEL": _CardReader.channel,
    "X-FAIRHAND-NO-CONTACT": _CardReader.no_contact,
}

# What has no field of its own, by what it is called in the notes.
_REMARKS = {
    **dict.fromkeys(
        ("ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-MS-ANNIVERSARY"),
        "Anniversary",
    ),
    **dict.fromkeys(("X-SPOUSE", "X-EVOLUTION-SPOUSE", "X-MS-SPOUSE"), "Spouse"),
    **dict.fromkeys(("X-MANAGER", "X-EVOLUTION-MANAGER", "X-MS-MANAGER"), "Manager"),
    **dict.fromkeys(("X-ASSISTANT", "X-EVOLUTION-ASSISTANT", "X-MS-ASSISTANT"), "Assistant"),
    **dict.fromkeys(("IMPP", "X-MS-IMADDRESS"), "Chat"),
    **dict.fromkeys(("X-SKYPE", "X-SKYPE-USERNAME"), "Skype"),
    **dict.fromkeys(("X-JABBER", "X-GTALK", "X-GOOGLE-TALK"), "Jabber"),
    "X-TWITTER": "Twitter",
    **{f"X-CUSTOM{number}": f"Custom {number}" for number in range(1, 5)},  # Thunderbird's
}
