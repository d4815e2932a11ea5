"""How quickly a large book answers, as a file or on a server, and what it takes of the memory."""

import gc
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import quantiles

from sqlalchemy.orm import Session

from desktop.domain.event_lists import EventFilter
from desktop.domain.follow_up_rules import Wait
from desktop.domain.owed import OwedSection
from desktop.store.books import open_book
from desktop.store.changes import changes_of
from desktop.store.contact_search import contact_page
from desktop.store.contacts import contact, save_contact
from desktop.store.duplicates import find_duplicates
from desktop.store.event_lists import event_page
from desktop.store.events import events_of
from desktop.store.follow_up_settings import follow_up_settings, save_follow_up_settings
from desktop.store.follow_ups import recompute_all
from desktop.store.open_books import OpenBook
from desktop.store.outbox import outbox_page
from desktop.store.owed_lists import overdue_count, owed_count, owed_page, owed_section
from desktop.store.servers import open_server
from desktop.store.undoing import apply_changes
from desktop.workflows.fill_sample_books import fill_sample_book
from tests.benchmarks.clocks import Result, seconds
from tests.benchmarks.previews import cards_on_screen
from tests.benchmarks.windows import start_with
from tests.store import postgres

TODAY = date(2026, 11, 22)
TYPED = ("mar", "maria", "alvar", "łuk", "o'br", "northw", "person12", "555", "night shifts", "山")
PEOPLE = 40  # opened, and changed

Job = Callable[[Session], object]


def a_book(people: int, *, on_server: bool = False) -> Iterator[object]:
    """The jobs of a book with so many fictional contacts, three events each."""
    with tempfile.TemporaryDirectory() as folder, _place(folder, on_server) as place:
        filling, _ = seconds(lambda: fill_sample_book(place, people, 1, today=TODAY))
        yield Result(f"{people:,} contacts: fill the book", filling, "s")
        if isinstance(place, Path):
            yield Result("its size", place.stat().st_size / 1e6, "MB")
        opening, book = seconds(lambda: open_anywhere(place))
        yield Result("open it", 1000 * opening, "ms")
        try:
            yield from answers(book, people)
            yield from great_jobs(book)
        finally:
            book.close()
        yield Result("memory of a day with it, at most", _memory(place, people), "MB")
        if isinstance(place, Path):
            yield from start_with(str(place))
            yield from cards_on_screen(place)
            from tests.benchmarks.flows import longest_stalls  # Qt, which counts as memory

            yield from longest_stalls(place, TODAY)


def open_anywhere(place: Path | str) -> OpenBook:
    """place: a file, or what names a book on a server."""
    return open_server(place) if isinstance(place, str) else open_book(place)


def answers(book: OpenBook, people: int) -> Iterator[Result]:
    """What somebody asks of it all day, one after the other."""
    numbers = range(1, people + 1, max(1, people // PEOPLE))
    keys = [word[:end] for word in TYPED for end in range(1, len(word) + 1)]
    yield _slowest(book, "first page of the list", [_first_page] * 20)
    yield _slowest(book, "a keystroke to its page of results, p95", [_search(key) for key in keys])
    yield _slowest(book, "a contact with its timeline, p95", [_timeline(n) for n in numbers])
    yield _slowest(book, "what is owed today, p95", [_owed] * 20)
    yield _slowest(book, "Today in its sections, p95", [_sections] * 20)
    yield _slowest(book, "how much is owed and overdue, p95", [_counts] * 5)
    yield _slowest(book, "a page of all events, p95", [_events("")] * 20)
    yield _slowest(book, "a keystroke to its events, p95", [_events(key) for key in keys])
    yield _slowest(book, "a page of the outbox, p95", [_outbox] * 20)
    yield _slowest(book, "one edit, saved for good, p95", [_edit(n) for n in numbers], write=True)


def great_jobs(book: OpenBook) -> Iterator[Result]:
    """What is seldom asked, and goes through the whole book."""
    gc.collect()
    gc.disable()  # as the window has it, which collects its garbage between two jobs
    finding, _ = seconds(lambda: _done(book, find_duplicates))
    yield Result("all duplicates", finding, "s")
    recomputing, _ = seconds(lambda: _done(book, recompute_all, write=True))
    yield Result("all follow-ups anew", recomputing, "s")
    changing, changes = seconds(lambda: _done(book, _change_rules, write=True))
    yield Result("other rules, which change them all", changing, "s")
    undoing, _ = seconds(lambda: _done(book, _taking_back(changes), write=True))
    yield Result("and that taken back", undoing, "s")
    gc.enable()


def _first_page(session: Session) -> object:
    return contact_page(session)


def _search(words: str) -> Job:
    return lambda session: contact_page(session, words)


def _timeline(contact_id: int) -> Job:
    return lambda session: (contact(session, contact_id), events_of(session, contact_id))


def _owed(session: Session) -> object:
    return owed_page(session, TODAY, TODAY)


def _sections(session: Session) -> object:
    return [owed_section(session, section, TODAY, limit=25) for section in OwedSection]


def _counts(session: Session) -> object:
    return owed_count(session, TODAY), overdue_count(session, TODAY)


def _events(words: str) -> Job:
    return lambda session: event_page(session, EventFilter(words))


def _outbox(session: Session) -> object:
    return outbox_page(session)


def _edit(contact_id: int) -> Job:
    def edit(session: Session) -> object:
        return save_contact(session, replace(contact(session, contact_id), job_title="Head of it"))

    return edit


def _change_rules(session: Session) -> object:
    """A day later for thanks, and four days to a question: hardly anything stays where it was."""
    kept = follow_up_settings(session)
    rules = (
        replace(
            rule,
            check_in=rule.check_in and replace(rule.check_in, after=Wait(4)),
            thank_at_most=rule.thank_at_most and rule.thank_at_most + 1,
        )
        for rule in kept.rules
    )
    save_follow_up_settings(session, replace(kept, rules=tuple(rules)))
    return changes_of(session)


def _taking_back(changes: object) -> Job:
    return lambda session: apply_changes(session, changes.reverse)  # type: ignore[attr-defined]


def _slowest(book: OpenBook, what: str, jobs: list[Job], *, write: bool = False) -> Result:
    """95 of 100 are as quick, or quicker; the first of all, which loads holidays, is not told."""
    _done(book, jobs[0], write=write)
    times = [seconds(lambda job=job: _done(book, job, write=write))[0] for job in jobs]
    return Result(what, 1000 * quantiles(times, n=20)[-1], "ms")


def _done(book: OpenBook, job: Job, *, write: bool = False) -> object:
    if write:
        with book.sessions.begin() as session:
            return job(session)
    with book.sessions() as session:
        return job(session)


def _memory(place: Path | str, people: int) -> float:
    """Of a process that does all the same once more, and nothing else."""
    command = [sys.executable, "-m", "tests.benchmarks.book_memory", str(place), str(people)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return float(done.stdout)


@contextmanager
def _place(folder: str, on_server: bool) -> Iterator[Path | str]:
    if not on_server:
        yield Path(folder) / "large.book"
        return
    with postgres.firm(is_durable=True) as name:  # as one that people trust is kept
        yield name(postgres.COACH)
