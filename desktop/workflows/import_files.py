"""Bring other programs' files into the book: read, reviewed, and written in one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop.domain.contacts import Contact
from desktop.domain.imports import (
    Candidate,
    Decision,
    EventCandidate,
    ReadingChoices,
    Report,
    Spot,
    Unreadable,
    table_key,
)
from desktop.domain.merging import merged
from desktop.domain.phrases import Speak
from desktop.domain.progress import Tell
from desktop.store.adding import add_contacts
from desktop.store.contacts import save_contact
from desktop.store.photos import keep_photos
from desktop.store.senders import sender
from desktop.store.sessions import Session
from desktop.store.settings import save_setting, setting
from desktop.workflows.file_readers import FileReader, ReadFile, UnreadableFile
from desktop.workflows.import_events import add_appointments
from desktop.workflows.review_files import Review

_REMEMBERED = "columns of tables"
_MOST_REMEMBERED = 50  # kinds of tables
_AT_ONCE = 500  # contacts written between two times that progress is told


def choices_for(session: Session) -> ReadingChoices:
    """How files are read unless somebody says otherwise: at home where the user is."""
    return ReadingChoices(
        home=sender(session).address.country, remembered=setting(session, _REMEMBERED, {})
    )


def remember_uses(session: Session, files: Sequence[ReadFile], uses: Mapping[str, str]) -> None:
    """Read tables with the same headers like this from now on. uses: by header."""
    remembered = dict(setting(session, _REMEMBERED, {}))
    for file in files:
        headers = [column.header for column in file.facts.columns]
        said = {header: uses[header] for header in headers if header in uses}
        if said:
            key = table_key(headers)
            remembered[key] = {**remembered.pop(key, {}), **said}
    newest = dict(list(remembered.items())[-_MOST_REMEMBERED:])
    save_setting(session, _REMEMBERED, newest)


def read_files(
    paths: Sequence[Path],
    choices: ReadingChoices,
    reader: Callable[[], FileReader],
    tell: Tell,
) -> tuple[list[ReadFile], list[Unreadable]]:
    """The files that could be read, and those that could not, each with its reason.

    reader: makes one for each file; tell: as one does, of all of them together.
    Raises ReadingStopped, CannotWrite.
    """
    sizes = [_size(path) for path in paths]
    files: list[ReadFile] = []
    refused: list[Unreadable] = []
    for number, path in enumerate(paths):
        before = sum(sizes[:number])
        tell(before, sum(sizes))
        try:
            files.append(
                reader().read(path, choices, partial(_tell_of_all, tell, before, sum(sizes)))
            )
        except UnreadableFile as refusal:
            refused.append(Unreadable(Spot(path.name, 0), "", refusal.sentence))
    return files, refused


def _size(path: Path) -> int:
    """In bytes; 0 for what cannot be read."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _tell_of_all(tell: Tell, before: int, total: int, done: int, _of: int) -> None:
    """done: bytes of one file, of which there were some before."""
    tell(min(before + done, total), total)


def bring_in(
    session: Session,
    review: Review,
    candidates: Sequence[Candidate],
    tell: Tell,
    events: Sequence[EventCandidate] | None = None,
    speak: Speak = str,
) -> Report:
    """Do with each candidate of the review what was decided; one step that can be undone.

    events: those of the review, with other decisions; None for them as they are; speak: as for
    `merged`.
    Raises what `save_contact` does, and whatever `tell` raises.
    """
    plan = _Plan(candidates, speak)
    keep_photos(
        session,
        (
            photo
            for candidate in candidates
            if candidate.decision is not Decision.SKIP and candidate.contact.photo
            if (photo := review.photo(candidate.contact.photo))
        ),
    )
    total = len(plan.new) + len(plan.changed)
    for start in range(0, len(plan.new), _AT_ONCE):
        tell(start, total)
        add_contacts(session, plan.new[start : start + _AT_ONCE])
    for number, contact in enumerate(plan.changed.values(), len(plan.new)):
        if number % (_AT_ONCE // 10) == 0:
            tell(number, total)
        save_contact(session, contact)
    moments = review.events if events is None else events
    added = add_appointments(session, moments)
    tell(total, total)
    report = plan.report(review.unreadable)
    return replace(
        report, imported=report.imported + added, skipped=report.skipped + len(moments) - added
    )


class _Plan:
    """What all the decisions come to: new people, and changed ones, by id."""

    def __init__(self, candidates: Sequence[Candidate], speak: Speak) -> None:
        self._speak = speak
        self.new: list[Contact] = []
        self.changed: dict[int, Contact] = {}
        self._counts = dict.fromkeys(Decision, 0)
        self._at: dict[int, int | None] = {}  # of each candidate: where in `new` they are
        self._known: dict[int, Contact] = {}  # of each candidate: who in the book they are
        for candidate in candidates:
            self._decide(candidate)

    def report(self, unreadable: tuple[Unreadable, ...]) -> Report:
        return Report(
            self._counts[Decision.ADD],
            self._counts[Decision.MERGE],
            self._counts[Decision.SKIP],
            unreadable,
        )

    def _decide(self, candidate: Candidate) -> None:
        decision = candidate.decision
        if decision is Decision.MERGE and not self._merge(candidate):
            decision = Decision.ADD  # whom they were like is not brought in
        if decision is Decision.ADD:
            self._at[candidate.number] = len(self.new)
            self.new.append(candidate.contact)
        elif decision is Decision.SKIP:
            self._follow(candidate)
        self._counts[decision] += 1

    def _merge(self, candidate: Candidate) -> bool:
        """Whether there is somebody to merge them with."""
        self._follow(candidate)
        if (known := self._known.get(candidate.number)) is not None:
            assert known.id is not None, "they are in the book"
            so_far = self.changed.get(known.id, known)
            self.changed[known.id] = self._together(so_far, candidate)
            return True
        if (at := self._at.get(candidate.number)) is not None:
            self.new[at] = self._together(self.new[at], candidate)
            return True
        return False

    def _together(self, known: Contact, candidate: Candidate) -> Contact:
        return merged(known, candidate.contact, candidate.kept, self._speak)

    def _follow(self, candidate: Candidate) -> None:
        """Let whoever is like them be found as if it were whom they are like."""
        number, twin = candidate.number, candidate.twin
        if candidate.match is not None:
            self._known[number] = candidate.match
        elif twin is not None:
            self._at[number] = self._at.get(twin)
            if twin in self._known:
                self._known[number] = self._known[twin]
