"""A row of a table made a contact, by what each of its columns holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.domain.birthdays import Birthday, NoSuchDay
from desktop.domain.contacts import Contact
from desktop.domain.names import PersonName
from desktop.domain.occasions import Channel
from desktop.exchange.formula_cells import restored
from desktop.exchange.found_people import AddressParts, FoundPerson
from desktop.exchange.table_headers import NOTHING
from desktop.exchange.table_writing import BETWEEN_TAGS
from desktop.exchange.way_labels import plain_label
from desktop.exchange.written_dates import written_birthday

_BETWEEN_VALUES = re.compile(r"\s*:::\s*")
_BETWEEN_TAGS = re.compile(r"\s*(?::::|;|,)\s*")
_SAY_NOTHING = frozenset({"smtp", "ex", "other", "internet", "obsolete"})

_PLAIN = ("name", "organization", "job_title", "nickname", "pronouns", "met", "salutation")
_NAME = ("prefix", "given", "middle", "family", "suffix", "pronunciation")
_ADDRESS = {
    **dict.fromkeys(("street", "street2", "street3", "formatted"), "street"),
    **{part: part for part in ("house", "extended", "box", "city", "region", "code", "country")},
    **{part: part for part in ("area", "sorting", "exact")},
}


@dataclass(frozen=True)
class TableReading:
    """How all rows are read. uses: one a column; home: a country; day_first: of dates."""

    headers: Sequence[str]
    uses: Sequence[str]
    home: str
    day_first: bool = False

    @property
    def is_ours(self) -> bool:
        """Whether this program wrote it: nobody else has all of these columns."""
        return {"met", "no_contact", "channel", "salutation"} <= set(self.uses)

    def contact(self, cells: Sequence[str]) -> Contact | None:
        """None for a row that names nobody."""
        return _RowReader(self, cells).contact()


class _RowReader:
    """One row while it is read."""

    def __init__(self, table: TableReading, cells: Sequence[str]) -> None:
        self._table = table
        self._is_ours = table.is_ours
        self._person = FoundPerson(exactly=self._is_ours)
        said = [
            (use, header, restored(cell.strip()))
            for use, header, cell in zip(table.uses, table.headers, cells, strict=False)
            if cell.strip() and use not in ("", NOTHING)
        ]
        self._said = said
        self._by_use = {use: text for use, _, text in said}
        self._addresses: dict[str, AddressParts] = {}

    def contact(self) -> Contact | None:
        for use, header, text in self._said:
            kind, _, group = use.partition(":")
            self._take(kind, group, header, text)
        for group, parts in self._addresses.items():
            self._address(group, parts)
        self._birth_numbers()
        return self._person.contact()

    def _take(self, kind: str, group: str, header: str, text: str) -> None:
        person = self._person
        if kind in _PLAIN:
            setattr(person, kind, getattr(person, kind) or text)
        elif kind in _NAME:
            person.parts = _with_part(person.parts, kind, text)
        elif kind in _ADDRESS:
            self._part(kind, group, text)
        elif kind in ("email", "phone", "link"):
            self._way(kind, group, text)
        else:
            self._take_other(kind, group, header, text)

    def _take_other(self, kind: str, group: str, header: str, text: str) -> None:
        person = self._person
        match kind:
            case "birthday":
                self._birthday(text)
            case "notes":
                person.add_note(text)
            case "labels":
                ours = text.split(BETWEEN_TAGS) if self._is_ours else None
                person.add_tags(ours or _BETWEEN_VALUES.split(text))
            case "tags":
                person.add_tags(_BETWEEN_TAGS.split(text))
            case "department":
                person.remark("Department", text)
            case "remark":
                said = self._by_use.get(f"remark-label:{group}") if group else ""
                person.remark(plain_label(said) if said else header, text)
            case "channel":
                person.preferred_channel = _CHANNELS.get(text.lower())
            case "no_contact":
                person.do_not_contact = text.lower() in ("1", "yes", "true")

    def _label(self, kind: str, group: str) -> str:
        """That of a column of its own, else what the header says it is."""
        said = self._by_use.get(f"{kind}-label:{group}")
        if said is None:
            said = "" if group.isdecimal() else re.sub(r"\s*\d+$", "", group)
        if self._is_ours:
            return said
        label = plain_label(said)
        return "" if label.lower() in _SAY_NOTHING else label

    def _way(self, kind: str, group: str, text: str) -> None:
        label = self._label(kind, group)
        if self._is_ours:
            _ADD[kind](self._person, text, label)
            return
        said = self._by_use.get(f"{kind}-label:{group}", "")
        for value in _BETWEEN_VALUES.split(text):
            if kind == "email":
                self._person.add_email(value, label, preferred=said.strip().startswith("*"))
            elif kind == "phone":
                self._person.add_phone(value, label, preferred=said.strip().startswith("*"))
            else:
                self._person.add_link(value, label)

    def _part(self, kind: str, group: str, text: str) -> None:
        """Of an address: its lines one after the other, all else as it is."""
        parts = self._addresses.setdefault(group, AddressParts())
        name = _ADDRESS[kind]
        told = (self._by_use.get(f"{part}:{group}") for part in ("street", "city", "code"))
        if kind == "formatted" and any(told):  # the same once more, in one piece
            return
        known = getattr(parts, name)
        if kind in ("street", "street2", "street3") and known:
            text = f"{known}\n{text}"
        setattr(parts, name, text if self._is_ours else text.split(" ::: ")[0])

    def _address(self, group: str, parts: AddressParts) -> None:
        said = self._by_use.get(f"address-label:{group}", "")
        preferred = said.strip().startswith("*")
        label = self._label("address", group)
        self._person.add_address(parts, label, self._table.home, preferred=preferred)

    def _birthday(self, text: str) -> None:
        found = written_birthday(text, day_first=self._table.day_first)
        if found:
            self._person.birthday = found
        elif re.search(r"[1-9]", text):  # Outlook writes 0.0.00 for none
            self._person.remark("Birthday", text)

    def _birth_numbers(self) -> None:
        """Where each has a column of its own."""
        said = [self._by_use.get(f"birth_{part}", "") for part in ("month", "day", "year")]
        if all(text.isdecimal() and len(text) < 5 for text in said[:2]):
            year = int(said[2]) if said[2].isdecimal() and len(said[2]) == 4 else None
            try:
                self._person.birthday = Birthday(int(said[0]), int(said[1]), year).checked()
            except NoSuchDay:
                self._person.remark("Birthday", ".".join(filter(None, said)))


_ADD: dict[str, Callable[[FoundPerson, str, str], None]] = {
    "email": FoundPerson.add_email,
    "phone": FoundPerson.add_phone,
    "link": FoundPerson.add_link,
}
_CHANNELS = {channel.value: channel for channel in Channel}


def _with_part(parts: PersonName, kind: str, text: str) -> PersonName:
    return parts if getattr(parts, kind) else replace(parts, **{kind: text})
