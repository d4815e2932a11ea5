"""Fictional people in any number, from many countries, as `resources/sample_book` names them.

The same number, seed and day make the same people: each choice is a sum over what it is about.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any, TypeVar
from zlib import crc32

from sqlalchemy.orm import Session

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.names import PersonName
from desktop.domain.occasions import Occasion
from desktop.domain.ways import Way, WayKind
from desktop.paths import resources
from desktop.store.adding import add_contacts, add_events
from desktop.store.follow_ups import recompute

AT_ONCE = 2000  # people in one transaction
MOST_EVENTS = 6  # of one person; three on average
PER_FIRM = 12  # people, about

_Chosen = TypeVar("_Chosen")


@dataclass(frozen=True)
class _Chance:
    """What is so about the person of this number, and would be otherwise with another seed."""

    seed: int
    number: int

    def below(self, most: int, what: str) -> int:
        """A whole number from 0, under `most`."""
        return crc32(f"{self.seed} {self.number} {what}".encode()) % most

    def one_of(self, choices: Sequence[_Chosen], what: str) -> _Chosen:
        return choices[self.below(len(choices), what)]

    def happens(self, percent: int, what: str) -> bool:
        return self.below(100, what) < percent


def fill_with_crowd(session: Session, numbers: range, people: int, seed: int, today: date) -> None:
    """Adds those of `people` with these numbers and their events, and what is owed to them."""
    chances = [_Chance(seed, number) for number in numbers]
    ids = add_contacts(session, (_person(chance, people) for chance in chances))
    add_events(
        session,
        (
            event
            for id, chance in zip(ids, chances, strict=True)
            for event in _events(id, chance, today)
        ),
    )
    recompute(session, ids)


def _person(chance: _Chance, people: int) -> Contact:
    crowd = _crowd()
    country = chance.one_of(crowd["by_share"], "country")
    given, family = (chance.one_of(country[part], part) for part in ("given", "family"))
    first, last = (family, given) if "family_first" in country else (given, family)
    initial = "" if "family_first" in country else chance.one_of("ABCDEFGHJKLMNPRSTW", "middle")
    middle = f"{initial}." if initial and chance.happens(40, "has middle") else ""
    firm = _firm(crowd, chance, people)
    phone = _figures(country["phone"], chance, "phone")
    more = _figures(country["phone"], chance, "mobile")
    return Contact(
        name=" ".join(part for part in (first, middle, last) if part),
        parts=PersonName(given=given, middle=middle, family=family),
        organization=firm if chance.happens(90, "has firm") else "",
        job_title=chance.one_of(crowd["titles"], "title"),
        email=f"person{chance.number}@example.com" if chance.happens(85, "has email") else "",
        phone=phone if chance.happens(70, "has phone") else "",
        other_ways=(Way(WayKind.PHONE, more, "mobile"),) if chance.happens(30, "more") else (),
        address=_address(country, chance) if chance.happens(75, "has address") else PostalAddress(),
        tags=(chance.one_of(crowd["tags"], "tag"),) if chance.happens(50, "has tag") else (),
        met=chance.one_of(crowd["met"], "met") if chance.happens(40, "has met") else "",
        notes=f"Likes {chance.one_of(crowd['talked'], 'likes')}."
        if chance.happens(30, "has notes")
        else "",
    )


def _firm(crowd: dict[str, Any], chance: _Chance, people: int) -> str:
    number = chance.below(max(1, people // PER_FIRM), "firm")
    which = _Chance(chance.seed, number)
    name = f"{which.one_of(crowd['firms'], 'name')} {which.one_of(crowd['trades'], 'trade')}"
    return name if number < len(crowd["firms"]) else f"{name} {number}"


def _address(country: dict[str, Any], chance: _Chance) -> PostalAddress:
    city, area, code = chance.one_of(country["towns"], "town")
    street = country["street"].format(
        number=1 + chance.below(240, "number"), street=chance.one_of(country["streets"], "street")
    )
    return PostalAddress(
        street=street, city=city, country_area=area, postal_code=code, country=country["country"]
    )


def _figures(pattern: str, chance: _Chance, what: str) -> str:
    """The pattern with a figure for each #."""
    figures = iter(f"{chance.below(10**9, what):09}")
    return "".join(next(figures) if char == "#" else char for char in pattern)


def _events(contact_id: int, chance: _Chance, today: date) -> Iterator[Event]:
    talked = _crowd()["talked"]
    for number in range(chance.below(MOST_EVENTS + 1, "events")):
        days = chance.below(720, f"days {number}") - 20
        yield Event(
            contact_id,
            chance.one_of(list(Occasion), f"occasion {number}"),
            today - timedelta(days=days),
            talked_about=chance.one_of(talked, f"talked {number}"),
            planned=days < 0,
        )


@cache
def _crowd() -> dict[str, Any]:
    """The file's tables, and "by_share": each country as often as its share."""
    crowd = tomllib.loads((resources() / "sample_book" / "crowd.toml").read_text("utf-8"))
    by_share = [country for country in crowd["countries"] for _ in range(country["share"])]
    return crowd | {"by_share": by_share}
