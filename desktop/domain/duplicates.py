"""People who stand in the book twice, as far as their names and addresses tell.

Only contacts that share a key are compared: an e-mail address, a telephone number, or the beginning
of one name with the initial of the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

# How alike two names are, 0 to 100, by eye on names of real people.
SAME_NAME = 90  # Jon and John Smith, Anna M. and Anna Berg
ONE_PERSON = 60  # J. Smith and John Smith, where an address says the same
SURE_BY_EMAIL, SURE_BY_PHONE, SURE_BY_FIRM, SURE_BY_NAME = 100, 95, 90, 80

FEWEST_DIGITS, DIGITS = (
    7,
    8,
)  # of a telephone number, from its end: country codes are often left out
NAMESAKES = 4  # people of one name, among whom the name alone says nothing; by eye
LARGEST_BLOCK = 1500  # contacts with one key; beyond that it says nothing about them
_TELL_EVERY = 0.005  # of the work
FEW = 12  # contacts that are compared faster one by one than as arrays; measured


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a contact is recognised by. name, organization: folded, as they are searched for."""

    id: int
    name: str
    organization: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


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

    since: only those in which one has this id or a higher one.
    """
    watch(0)
    known = [_Known(contact, _sorted_words(contact.name), *_keys(contact)) for contact in contacts]
    common = {name for name, n in Counter(each.name for each in known).items() if n > NAMESAKES}
    likely: dict[tuple[int, int], Duplicate] = {}  # of all that are compared, very few
    for block, least in _watched(list(_blocks(known)), watch):
        if since is not None and all(known[one].contact.id < since for one in block):
            continue
        for one, other in _alike(known, block, least):
            if since is not None and known[one].contact.id < since > known[other].contact.id:
                continue
            if found := _judged(known[one], known[other], common):
                likely[one, other] = found
    watch(1)
    return sorted(likely.values(), key=lambda pair: (-pair.sureness, pair.first, pair.second))


class _Known(NamedTuple):
    """A contact with its keys. name: its words by the alphabet, so that Berg Anna is Anna Berg."""

    contact: Likeness
    name: str
    emails: frozenset[str]
    phones: frozenset[str]


def _sorted_words(name: str) -> str:
    return " ".join(sorted(name.split()))


def _keys(contact: Likeness) -> tuple[frozenset[str], frozenset[str]]:
    emails = frozenset(email.strip().casefold() for email in contact.emails if "@" in email)
    digits = ("".join(filter(str.isdigit, phone)) for phone in contact.phones)
    return emails, frozenset(number[-DIGITS:] for number in digits if len(number) >= FEWEST_DIGITS)


_Block = tuple[list[int], int]
"""The numbers of contacts that share a key, and how alike their names must at least be."""


def _blocks(known: Sequence[_Known]) -> Iterator[_Block]:
    by_address: dict[str, list[int]] = defaultdict(list)
    by_name: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(known):
        for key in each.emails | each.phones:
            by_address[key].append(number)
        for key in _name_keys(each.contact):
            by_name[key].append(number)
    for blocks, least in ((by_address, ONE_PERSON), (by_name, SAME_NAME)):
        yield from ((block, least) for block in blocks.values() if 1 < len(block) <= LARGEST_BLOCK)


def _watched(blocks: Sequence[_Block], watch: Watch) -> Iterator[_Block]:
    """The blocks, with word of how much is done: each takes as long as it has pairs."""
    work = sum(len(block) ** 2 for block, _ in blocks) or 1
    done = told = 0.0
    for each in blocks:
        if done - told >= _TELL_EVERY:
            told = done
            watch(done)
        yield each
        done += len(each[0]) ** 2 / work


def _name_keys(contact: Likeness) -> set[str]:
    first, *others = contact.name.split() or [""]
    if not others:
        return {f"{first} {contact.organization}"}
    return {f"{first[:4]} {others[-1][:1]}", f"{others[-1][:4]} {first[:1]}"}


def _alike(known: Sequence[_Known], block: Sequence[int], least: int) -> Iterator[tuple[int, int]]:
    """Pairs of a block whose names are at least so much alike."""
    from rapidfuzz import fuzz, process  # only a search for duplicates needs it

    names = [known[number].name for number in block]
    if len(block) <= FEW:
        for (one, this), (other, that) in combinations(zip(block, names, strict=True), 2):
            if fuzz.ratio(this, that) >= least:
                yield (min(one, other), max(one, other))
        return
    ones, others = process.cdist(names, names, scorer=fuzz.ratio, score_cutoff=least).nonzero()
    for one, other in zip(ones.tolist(), others.tolist(), strict=True):
        if block[one] < block[other]:
            yield (block[one], block[other])


def _judged(one: _Known, other: _Known, common: Container[str]) -> Duplicate | None:
    """The two as a pair, or None when nothing but a common name joins them."""
    emails, phones = one.emails & other.emails, one.phones & other.phones
    by_firm = _by_firm(one, other)
    if by_firm == SURE_BY_NAME and one.name in common:
        by_firm = 0
    sureness = max(SURE_BY_EMAIL if emails else 0, SURE_BY_PHONE if phones else 0, by_firm)
    if not sureness:
        return None
    firm = one.contact.organization if by_firm == SURE_BY_FIRM else ""
    shared = (*sorted(emails), *sorted(phones), *([firm] if firm else []))
    first, second = sorted((one.contact.id, other.contact.id))
    return Duplicate(first, second, sureness, shared)


def _by_firm(one: _Known, other: _Known) -> int:
    """How sure two like names are one person's, by where they work."""
    from rapidfuzz import fuzz  # as above

    here, there = one.contact.organization, other.contact.organization
    is_same = one.name == other.name
    if not is_same and fuzz.ratio(one.name, other.name) < SAME_NAME:
        return 0
    if here and there:
        alike = here == there or fuzz.token_set_ratio(here, there, score_cutoff=SAME_NAME)
        return SURE_BY_FIRM if alike else 0
    return SURE_BY_NAME if is_same else 0
