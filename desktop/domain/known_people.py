"""Everybody by what they are recognised by, in little memory: a book may know 100,000 people."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

FEWEST_DIGITS, DIGITS = (
    7,
    8,
)  # of a telephone number, from its end: country codes are often left out


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a contact is recognised by. name, organization: folded, as they are searched for."""

    id: int
    name: str
    organization: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass(frozen=True)
class KnownPeople:
    """People by their numbers, from 0, as they came; and so their names and firms, each once.

    ids, name_of, firm_of: by the number of a person; names: their words by the alphabet, so that
    Berg Anna is Anna Berg; firms: the first is "", of whoever has none; by_address: who shares an
    address; by_key: names that begin alike. in_order: all people, by their names' numbers.
    """

    ids: Sequence[int]
    name_of: Sequence[int]
    firm_of: Sequence[int]
    names: Sequence[str]
    firms: Sequence[str]
    by_address: Mapping[str, Sequence[int]]
    by_key: Mapping[str, Sequence[int]]
    in_order: Sequence[int]
    starts: Sequence[int]

    def people_of(self, name: int) -> Sequence[int]:
        """Who has the name of that number, by their own."""
        return self.in_order[self.starts[name] : self.starts[name + 1]]

    def count_of(self, name: int) -> int:
        return self.starts[name + 1] - self.starts[name]


def known_people(contacts: Iterable[Likeness]) -> KnownPeople:
    """All of them; each is looked at once, and let go."""
    ids, name_of, firm_of = array("q"), array("i"), array("i")
    names, firms = _Numbers(), _Numbers()
    addresses, keys = _Shared(), _NameKeys()
    firms.number("")
    for number, contact in enumerate(contacts):
        name = names.number(_sorted_words(contact.name))
        ids.append(contact.id)
        name_of.append(name)
        firm_of.append(firms.number(contact.organization))
        keys.add(contact.name, name)
        for address in _addresses(contact):
            addresses.add(address, number)
    in_order, starts = _by_name(name_of, len(names))
    known, known_firms = list(names), list(firms)
    shared, alike = addresses.shared, keys.names
    return KnownPeople(ids, name_of, firm_of, known, known_firms, shared, alike, in_order, starts)


class _Numbers(dict[str, int]):
    """Numbers texts, from 0, as they come."""

    def number(self, text: str) -> int:
        return self.setdefault(text, len(self))


class _Shared:
    """Who has an address that somebody else has."""

    def __init__(self) -> None:
        self.shared: dict[str, list[int]] = {}
        self._first: dict[str, int] = {}

    def add(self, address: str, number: int) -> None:
        first = self._first.setdefault(address, number)
        if first != number:
            self.shared.setdefault(address, [first]).append(number)


class _NameKeys:
    """The numbers of names by how they begin: the start of one, and the initial of the other."""

    def __init__(self) -> None:
        self.names: dict[str, list[int]] = defaultdict(list)
        self._seen: set[str] = set()

    def add(self, name: str, number: int) -> None:
        """name: its words as they are written. One of a single word begins like no other."""
        first, *others = name.split() or [""]
        if not others or name in self._seen:
            return
        self._seen.add(name)
        for key in {f"{first[:4]} {others[-1][:1]}", f"{others[-1][:4]} {first[:1]}"}:
            self.names[key].append(number)


def _sorted_words(name: str) -> str:
    return " ".join(sorted(name.split()))


def _addresses(contact: Likeness) -> set[str]:
    emails = {email.strip().casefold() for email in contact.emails if "@" in email}
    digits = ("".join(filter(str.isdigit, phone)) for phone in contact.phones)
    return emails | {number[-DIGITS:] for number in digits if len(number) >= FEWEST_DIGITS}


def _by_name(name_of: Sequence[int], names: int) -> tuple[Sequence[int], Sequence[int]]:
    """The numbers of people by those of their names, and where each name's begin."""
    counts = array("i", bytes(4 * (names + 1)))
    for name in name_of:
        counts[name + 1] += 1
    in_order = sorted(range(len(name_of)), key=name_of.__getitem__)
    return array("i", in_order), array("i", accumulate(counts))
