"""Hold other programs' files against the book: who is new, known, or much like somebody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any

from desktop.domain.contacts import Contact
from desktop.domain.duplicates import Duplicate, duplicates
from desktop.domain.imports import (
    SURE,
    Candidate,
    Decision,
    EventCandidate,
    FileFacts,
    FoundContact,
    FoundEvent,
    Unreadable,
    Verdict,
)
from desktop.domain.known_people import Likeness
from desktop.domain.merging import says_nothing_new
from desktop.domain.photos import Photo
from desktop.store.contacts import contacts
from desktop.store.duplicates import likeness_of, likenesses
from desktop.store.sessions import Session
from desktop.workflows.file_readers import ReadFile
from desktop.workflows.import_events import event_candidates

Reading = Callable[[], AbstractContextManager[Session]]
"""Opens the book to be read."""

_AT_ONCE = 500  # contacts read from the book in one query
_SKIPPED: dict[str, Any] = {"verdict": Verdict.SAME, "decision": Decision.SKIP}
_MOST_NAMESAKES = 20  # who are looked at for one who is the same in everything


@dataclass(frozen=True, eq=False)
class Review:
    """All that some files hold, each person with what is to become of them."""

    files: tuple[ReadFile, ...]
    candidates: tuple[Candidate, ...]
    events: tuple[EventCandidate, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()

    @property
    def facts(self) -> list[FileFacts]:
        return [file.facts for file in self.files]

    def photo(self, hash: str) -> Photo | None:
        """One that a candidate names and that the book may not have yet."""
        return next(filter(None, (file.photo(hash) for file in self.files)), None)


def review_files(
    reading: Reading, files: Sequence[ReadFile], refused: Iterable[Unreadable] = ()
) -> Review:
    """The book is not held while it thinks. refused: files that could not be read at all."""
    people: list[FoundContact] = []
    events: list[FoundEvent] = []
    unreadable = list(refused)
    for file in files:
        for finding in file.findings:
            match finding:
                case FoundContact():
                    people.append(finding)
                case FoundEvent():
                    events.append(finding)
                case Unreadable():
                    unreadable.append(finding)
    candidates = tuple(_candidates(reading, people))
    with reading() as session:
        moments = tuple(event_candidates(session, events))
    return Review(tuple(files), candidates, moments, tuple(unreadable))


def _candidates(reading: Reading, people: Sequence[FoundContact]) -> Iterator[Candidate]:
    with reading() as session:
        known = list(likenesses(session))
    since = 1 + max((likeness.id for likeness in known), default=0)
    found = [likeness_of(one.contact, since + number) for number, one in enumerate(people)]
    same = _known_at_once(reading, known, found, people)
    others = [likeness for number, likeness in enumerate(found) if number not in same]
    pairs = _surest(duplicates([*known, *others], since=since), since)
    namesakes = _namesakes(known, others)
    wanted = {id for ids in namesakes.values() for id in ids}
    wanted |= {pair.first for pair in pairs.values() if pair.first < since}
    with reading() as session:
        matches = _from_book(session, sorted(wanted))
    first: dict[Contact, int] = {}  # of those who are the same to the last sign
    for number, one in enumerate(people):
        if number in same:
            yield replace(Candidate(number, one), **_SKIPPED, match=same[number], sureness=SURE)
            continue
        twin = first.setdefault(one.contact, number)
        if twin != number and since + number not in pairs:
            pairs[since + number] = Duplicate(since + twin, since + number, SURE, ())
        alike = [matches[id] for id in namesakes.get(found[number].name, ()) if id in matches]
        pair = pairs.get(since + number)
        if pair is None:
            yield _same_as_one(Candidate(number, one), alike)
        elif pair.first < since:
            match = matches[pair.first]
            yield _same_as_one(_like(number, one, pair, match=match), [match, *alike])
        else:
            twin = pair.first - since
            candidate = _same_as_one(_like(number, one, pair, twin=twin), alike)
            yield _same_as_twin(candidate, people[twin].contact)


def _known_at_once(
    reading: Reading,
    known: Iterable[Likeness],
    found: Sequence[Likeness],
    people: Sequence[FoundContact],
) -> dict[int, Contact]:
    """Who in the book is the same, for those who need no closer look: most when a file comes again.

    The keys are numbers of people.
    """
    ids = {replace(likeness, id=0): likeness.id for likeness in known}
    alike = {number: ids.get(replace(likeness, id=0)) for number, likeness in enumerate(found)}
    wanted = {id for id in alike.values() if id is not None}
    with reading() as session:
        matches = _from_book(session, sorted(wanted))
    return {
        number: matches[id]
        for number, id in alike.items()
        if id in matches and says_nothing_new(matches[id], people[number].contact)
    }


def _like(
    number: int,
    one: FoundContact,
    pair: Duplicate,
    match: Contact | None = None,
    twin: int | None = None,
) -> Candidate:
    """Much like somebody in the book, or before them in the files."""
    decision = Decision.MERGE if pair.sureness >= SURE else Decision.ADD
    return Candidate(
        number, one, Verdict.SIMILAR, match, twin, pair.sureness, pair.shared, decision
    )


def _same_as_one(candidate: Candidate, alike: Iterable[Contact]) -> Candidate:
    for known in alike:
        if says_nothing_new(known, candidate.contact):
            return replace(candidate, **_SKIPPED, match=known, twin=None)
    return candidate


def _same_as_twin(candidate: Candidate, twin: Contact) -> Candidate:
    if candidate.twin is not None and says_nothing_new(twin, candidate.contact):
        return replace(candidate, **_SKIPPED)
    return candidate


def _surest(pairs: Iterable[Duplicate], since: int) -> dict[int, Duplicate]:
    """For each who was found, whom they are most like: of equals somebody in the book."""
    best: dict[int, Duplicate] = {}
    for pair in pairs:
        known = best.get(pair.second)
        if known is None or (pair.sureness == known.sureness and pair.first < since <= known.first):
            best[pair.second] = pair
    return best


def _namesakes(known: Iterable[Likeness], found: Iterable[Likeness]) -> dict[str, list[int]]:
    """Who in the book has the very name of somebody found."""
    names = {likeness.name for likeness in found}
    ids: dict[str, list[int]] = defaultdict(list)
    for likeness in known:
        if likeness.name in names and len(ids[likeness.name]) < _MOST_NAMESAKES:
            ids[likeness.name].append(likeness.id)
    return ids


def _from_book(session: Session, ids: Sequence[int]) -> dict[int, Contact]:
    found: dict[int, Contact] = {}
    for start in range(0, len(ids), _AT_ONCE):
        for contact in contacts(session, ids[start : start + _AT_ONCE]):
            assert contact.id is not None, "it is in the book"
            found[contact.id] = contact
    return found
