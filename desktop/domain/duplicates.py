"""People who stand in the book twice, as far as their names and addresses tell.

Only contacts that share something are compared: an e-mail address, a telephone number, or the
beginning of one name with the initial of the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.domain.alike_people import (
    NAMESAKES,
    Pair,
    is_like,
    pairs_by_address,
    pairs_by_firm,
    pairs_by_name,
    work_in,
)
from desktop.domain.known_people import KnownPeople, Likeness, known_people

SURE_BY_EMAIL, SURE_BY_PHONE, SURE_BY_FIRM, SURE_BY_NAME = 100, 95, 90, 80
_TELL_EVERY = 0.005  # of the work
_TELL_AFTER = 2000  # comparisons, some milliseconds: who watches may want to stop


@dataclass(frozen=True)
class Duplicate:
    """Two contacts that may be one, the older first. sureness: 0 to 100; shared: what tells so."""

    first: int
    second: int
    sureness: int
    shared: tuple[str, ...]


@dataclass(frozen=True)
class DuplicateLine:
    """A pair as a list shows it: the names of both, and the organizations, "" for none."""

    pair: Duplicate
    names: tuple[str, str]
    organizations: tuple[str, str]


Watch = Callable[[float], None]
"""Told how much of the work is done, from 0 to 1; what it raises stops the work."""


def unwatched(share: float) -> None:
    """For whoever does not care how long it takes."""


def duplicates(
    contacts: Iterable[Likeness], watch: Watch = unwatched, since: int | None = None
) -> list[Duplicate]:
    """All pairs that may be one person, the surest first.

    since: only those in which one has this id or a higher one. Of very many who are all alike, each
    is told with the first of them.
    """
    watch(0)
    people = known_people(contacts)
    tell = _Progress(watch, work_in(people)).add
    newest = -1 if since is None else since
    shared: dict[Pair, set[str]] = {}
    for pair, address in pairs_by_address(people, newest, tell):
        shared.setdefault(pair, set()).add(address)
    for pairs in (pairs_by_firm(people, newest, tell), pairs_by_name(people, newest)):
        for pair in pairs:
            shared.setdefault(pair, set())
    watch(1)
    found = [_judged(people, pair, addresses) for pair, addresses in shared.items()]
    return sorted(found, key=lambda pair: (-pair.sureness, pair.first, pair.second))


class _Progress:
    """Tells how much of the work is done, now and then: each thing done may be the last one."""

    def __init__(self, watch: Watch, work: int) -> None:
        self._watch, self._work = watch, work or 1
        self._done = self._told = self._untold = 0

    def add(self, work: int) -> None:
        self._done += work
        self._untold += 1
        if self._untold >= _TELL_AFTER or self._done - self._told >= _TELL_EVERY * self._work:
            self._told, self._untold = self._done, 0
            self._watch(self._done / self._work)


def _judged(people: KnownPeople, pair: Pair, addresses: set[str]) -> Duplicate:
    """How sure the two are one: they share an address, or their names and firms say so."""
    emails = sorted(address for address in addresses if "@" in address)
    phones = sorted(address for address in addresses if "@" not in address)
    by_firm = _by_firm(people, *pair)
    sureness = max(SURE_BY_EMAIL if emails else 0, SURE_BY_PHONE if phones else 0, by_firm)
    firms = [people.firms[people.firm_of[pair[0]]]] if by_firm == SURE_BY_FIRM else []
    first, second = sorted(people.ids[number] for number in pair)
    return Duplicate(first, second, sureness, (*emails, *phones, *filter(None, firms)))


def _by_firm(people: KnownPeople, one: int, other: int) -> int:
    """How sure two are one by their names and firms; 0 for not at all."""
    name, other_name = people.name_of[one], people.name_of[other]
    if not is_like(people.names[name], people.names[other_name]):
        return 0
    here, there = (people.firms[people.firm_of[number]] for number in (one, other))
    if here and there:
        return SURE_BY_FIRM if is_like(here, there, by_words=True) else 0
    return SURE_BY_NAME if name == other_name and people.count_of(name) <= NAMESAKES else 0
