"""People who may stand in the book twice: looked for, made one, or said to be two."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.contacts import Contact
from desktop.domain.duplicates import DuplicateLine
from desktop.domain.progress import Tell
from desktop.store import contacts, duplicates, events
from desktop.store.books import Book
from desktop.ui.live.live_store import LiveStore
from desktop.workflows.back_up_books import back_up_before_merging

_STEPS = 1000  # that the work is told in


@dataclass(frozen=True)
class Twin:
    """One of two who may be one. events: how many there are."""

    contact: Contact
    events: int


def find_pairs(store: LiveStore, tell: Tell) -> list[DuplicateLine]:
    """All pairs, the surest first. tell: told how much is done, and may raise to stop it."""

    def watch(share: float) -> None:
        tell(round(share * _STEPS), _STEPS)

    with store.reading() as session:
        return duplicates.duplicate_lines(session, duplicates.find_duplicates(session, watch))


def twins(store: LiveStore, line: DuplicateLine) -> tuple[Twin, Twin]:
    """Both of a pair as they are now. Raises NoSuchContact."""
    with store.reading() as session:
        first, second = (
            Twin(contacts.contact(session, id), len(events.events_of(session, id)))
            for id in (line.pair.first, line.pair.second)
        )
    return first, second


def back_up(store: LiveStore, tell: Tell) -> None:
    """Back the book up, where it is a file. Raises as `back_up_before_merging`."""
    if isinstance(store.book, Book):
        back_up_before_merging(store.book.path, tell)


def merge(store: LiveStore, merged: Contact, gone: Contact) -> Contact:
    """Make one person of two; the other is in the bin. Raises what `merge_contacts` raises."""
    assert gone.id is not None, "both are in the book"
    with store.changing() as session:
        return duplicates.merge_contacts(session, merged, gone.id)


def keep_apart(store: LiveStore, line: DuplicateLine) -> None:
    """Say that these are two people, who are not shown as a pair again."""
    with store.changing() as session:
        duplicates.keep_apart(session, line.pair.first, line.pair.second)
