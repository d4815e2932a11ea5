"""Somebody in another program's file, put together from what its fields say of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from desktop.domain.addresses import PostalAddress
from desktop.domain.birthdays import Birthday
from desktop.domain.contacts import Contact
from desktop.domain.country_words import country_of
from desktop.domain.email_addresses import is_email_address
from desktop.domain.names import PersonName
from desktop.domain.occasions import Channel
from desktop.domain.texts import visible_line, visible_text
from desktop.domain.ways import LabelledAddress, Way, WayKind

LONGEST_LINE = 1_000  # characters of a name, an address, a link; by eye: no real one has more
LONGEST_TEXT = 100_000  # of the notes
MOST_WAYS = 200  # telephones, e-mail addresses and links of one person; by eye
_LONGEST_TAG = 100

_PREFIXED = re.compile(r"(?i)^(?:mailto|tel|sms|callto):(?://)?")
_BRACKETED = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>")
_NO_TAGS = frozenset(
    {"mycontacts", "* mycontacts", "my contacts", "* my contacts", "* starred", "* friends"}
)


@dataclass
class AddressParts:
    """A postal address as other programs divide it. country: its name or its code."""

    street: str = ""
    extended: str = ""
    box: str = ""
    city: str = ""
    region: str = ""
    code: str = ""
    country: str = ""
    area: str = ""  # these are our own
    sorting: str = ""
    exact: str = ""
    house: str = ""  # its number, where that is told apart from the street

    @property
    def is_empty(self) -> bool:
        own = (self.street, self.extended, self.box, self.city, self.region, self.code, self.area)
        return not any(part.strip() for part in (*own, self.sorting, self.exact))


@dataclass
class FoundPerson:
    """What is known so far; `contact` is asked when all is said.

    exactly: whether all is taken as it stands, this program having written it.
    """

    exactly: bool = False
    name: str = ""
    parts: PersonName = PersonName()
    organization: str = ""
    job_title: str = ""
    birthday: Birthday | None = None
    pronouns: str = ""
    met: str = ""
    salutation: str = ""
    nickname: str = ""
    preferred_channel: Channel | None = None
    do_not_contact: bool = False
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    _ways: list[tuple[bool, Way]] = field(default_factory=list)  # preferred or not, as found
    _addresses: list[tuple[bool, LabelledAddress]] = field(default_factory=list)

    def add_email(self, text: str, label: str = "", *, preferred: bool = False) -> None:
        """text: an address, also one in brackets behind a name, or after mailto:."""
        if self.exactly:
            self._add_way(WayKind.EMAIL, _line(text), label, preferred)
            return
        found = _BRACKETED.search(text)
        value = _line(found[1] if found else _PREFIXED.sub("", text.strip()))
        if not value.lower().startswith("/o="):  # the inner name of a server's mailbox
            self._add_way(WayKind.EMAIL, value, label, preferred)

    def add_phone(self, text: str, label: str = "", *, preferred: bool = False) -> None:
        number = text
        if not self.exactly:
            number = _PREFIXED.sub("", text.strip())
            number = re.sub(r"(?i);ext=", " ext. ", number).partition(";")[0]
        self._add_way(WayKind.PHONE, _line(number), label, preferred)

    def add_link(self, text: str, label: str = "") -> None:
        self._add_way(WayKind.LINK, _line(text), label, False)

    def add_address(
        self, parts: AddressParts, label: str, home: str, *, preferred: bool = False
    ) -> None:
        """home: the country of addresses that name none."""
        if parts.is_empty:
            return
        country = country_of(parts.country)
        if parts.country.strip() and country is None:
            self.remark("Country of the address", parts.country)
        lines = [
            *_lines(f"{parts.street} {parts.house}"),
            *_lines(parts.extended),
            *_lines(_box(parts.box)),
        ]
        address = PostalAddress(
            street="\n".join(lines if self.exactly else dict.fromkeys(lines)),
            city=_line(parts.city),
            city_area=_line(parts.area),
            country_area=_line(parts.region),
            postal_code=_line(parts.code),
            sorting_code=_line(parts.sorting),
            country=country or home,
            exact_lines="\n".join(_lines(parts.exact)),
        )
        self._addresses.append((preferred, LabelledAddress(address, _line(label))))

    def add_tags(self, texts: Iterable[str]) -> None:
        if self.exactly:
            self.tags += map(visible_line, texts)
            return
        tags = (visible_line(text)[:_LONGEST_TAG] for text in texts)
        self.tags += [tag for tag in tags if tag and tag.casefold() not in _NO_TAGS]

    def add_note(self, text: str) -> None:
        self.notes.append(visible_text(_cut(text)))

    def remark(self, what: str, text: str) -> None:
        """Keep what has no field of its own, or no room in it, as a line of the notes."""
        said = visible_line(_cut(text))
        if said:
            self.remarks.append(f"{visible_line(what)}: {said}")

    def contact(self) -> Contact | None:
        """None where nobody is named, and nothing is told by which they could be reached."""
        name = self._called()
        if not any(char.isalnum() for char in name):
            return None
        if self.nickname and self.nickname != name:
            self.remark("Nickname", self.nickname)
        self._keep_what_is_too_long()
        ways = self._in_order()
        addresses = [each for _, each in sorted(self._addresses, key=lambda pair: not pair[0])]
        first = addresses[0] if addresses else LabelledAddress(PostalAddress())
        remarks = "\n".join(dict.fromkeys(self.remarks))
        notes = dict.fromkeys(note for note in (*self.notes, remarks) if note)
        found = Contact(
            name=name,
            parts=_visible_parts(self.parts),
            organization=_line(self.organization),
            job_title=_line(self.job_title),
            birthday=self.birthday,
            pronouns=_line(self.pronouns),
            met=visible_text(self.met),
            salutation=_line(self.salutation),
            tags=tuple(dict.fromkeys(self.tags)),
            notes=_cut("\n\n".join(notes)),
            address=first.address,
            address_label=first.label,
            other_addresses=tuple(addresses[1:]),
            other_ways=tuple(ways),
            preferred_channel=self.preferred_channel,
            do_not_contact=self.do_not_contact,
        )
        return found.tidied()

    def _keep_what_is_too_long(self) -> None:
        """Whole, since its own field takes only how it begins."""
        for what, text in (
            ("Name", self.name),
            ("Organization", self.organization),
            ("Title", self.job_title),
            ("Greeting", self.salutation),
        ):
            if len(text) > LONGEST_LINE:
                self.remark(what, text)

    def _called(self) -> str:
        """What to call them: their name, else whatever else tells who it is."""
        written = _visible_parts(self.parts).written
        values = (way.value for _, way in self._ways)
        names = (self.name, written, self.organization, self.nickname, *values)
        return next((_line(name) for name in names if any(map(str.isalnum, name))), "")

    def _add_way(self, kind: WayKind, value: str, label: str, preferred: bool) -> None:
        if value and len(self._ways) < MOST_WAYS:
            self._ways.append((preferred, Way(kind, value, _line(label))))

    def _in_order(self) -> list[Way]:
        """The preferred ones first; before all others those by which a person is reached."""
        if self.exactly:
            return [way for _, way in self._ways]
        ordered = sorted(self._ways, key=lambda pair: (_is_doubtful(pair[1]), not pair[0]))
        return [way for _, way in ordered]


def _is_doubtful(way: Way) -> bool:
    if way.kind is WayKind.EMAIL:
        return not is_email_address(way.value)
    return way.kind is WayKind.PHONE and bool(
        {"fax", "pager", "assistant"} & set(way.label.lower().split())
    )


def _visible_parts(parts: PersonName) -> PersonName:
    return replace(parts, **{name: _line(getattr(parts, name)) for name in parts.__match_args__})


def _line(text: str) -> str:
    return visible_line(text[: 2 * LONGEST_LINE])[:LONGEST_LINE].strip()


def _cut(text: str) -> str:
    """As much as notes have room for, with a sign where that is not all."""
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"


def _lines(text: str) -> list[str]:
    cut = visible_text(text[: 2 * LONGEST_LINE])[:LONGEST_LINE]
    return [line for line in map(visible_line, cut.split("\n")) if line]


def _box(text: str) -> str:
    """A bare number said to be a post office box."""
    bare = text.strip()
    return f"PO Box {bare}" if bare and bare.replace(" ", "").isdigit() else bare
