"""What a note to many people asks of the book, and the outbox it ends in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop.domain.imports import FileFacts, Unreadable
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.progress import Tell
from desktop.store import contacts
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.workflows.batch_notes import BatchNote
from desktop.workflows.batch_people import Person, read_people
from desktop.workflows.book_people import people_of_book, with_those_known
from desktop.workflows.import_files import choices_for
from desktop.workflows.mark_sent import Marking, mark_sent, written


@dataclass(frozen=True)
class Source:
    """Where people come from: ids of the book, a tag, or a file with uses of its columns."""

    ids: tuple[int, ...] = ()
    tag: str = ""
    path: Path | None = None
    uses: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Gathered:
    """Whom to write to. facts: of the file, if they come from one."""

    people: tuple[Person, ...]
    unreadable: tuple[Unreadable, ...] = ()
    facts: FileFacts | None = None


@dataclass(frozen=True)
class Marked:
    """What was put into the outbox, and what was changed by that."""

    marking: Marking
    changes: Changes


def tags(store: LiveStore) -> list[str]:
    """Every tag that somebody has."""
    with store.reading() as session:
        return contacts.all_tags(session)


def gather(
    store: LiveStore, source: Source, language: NoteLanguage, today: date, tell: Tell
) -> Gathered:
    """Raises what reading the file does, NobodyToWriteTo, and what `tell` does."""
    with store.reading() as session:
        if source.path is None:
            ids = contacts.tagged(session, source.tag) if source.tag else source.ids
            return Gathered(people_of_book(session, ids, language, today))
        choices = replace(choices_for(session), uses=dict(source.uses or {}))
    read = read_people(source.path, choices, tell)
    with store.reading() as session:
        return Gathered(with_those_known(session, read.found), read.unreadable, read.facts)


def mark_as_sent(
    store: LiveStore, notes: Sequence[BatchNote], kind: str, today: date, tell: Tell
) -> Marked:
    """kind: of the event that those get who have none. Raises NoSuchContact, and what `tell` does.

    The pages are made first: the book is held for no longer than it takes to write them down.
    """
    pages = []
    for done, note in enumerate(notes):
        tell(done, len(notes))
        pages.append(written(note))
    with store.changing() as session:
        marking = mark_sent(session, pages, kind, today)
    return Marked(marking, store.newest_change)
