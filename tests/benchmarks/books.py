"""How quickly a large book answers: searching, opening, saving, and what is owed."""

import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import quantiles

from sqlalchemy.orm import Session

from desktop.store.books import Book, open_book
from desktop.store.contact_search import contact_page
from desktop.store.contacts import contact, save_contact
from desktop.store.events import events_of
from desktop.store.follow_ups import recompute_all
from desktop.store.owed_lists import owed_page
from desktop.workflows.fill_sample_books import fill_sample_book
from tests.benchmarks.clocks import Result, seconds

TODAY = date(2026, 11, 22)
TYPED = ("mar", "maria", "alvar", "łuk", "o'br", "northw", "person12", "555", "night shifts", "山")
PEOPLE = 40  # opened, and changed


def a_book(people: int) -> Iterator[object]:
    """The jobs of a book with so many fictional contacts, three events each."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.book"
        filling, _ = seconds(lambda: fill_sample_book(path, people, 1, today=TODAY))
        yield Result(f"{people:,} contacts: fill the book", filling, "s")
        yield Result("its size", path.stat().st_size / 1e6, "MB")
        opening, book = seconds(lambda: open_book(path))
        yield Result("open it", 1000 * opening, "ms")
        try:
            yield from _answers(book, people)
        finally:
            book.close()
        yield Result("memory at most, filling included", _peak(), "MB")


def _answers(book: Book, people: int) -> Iterator[object]:
    numbers = range(1, people + 1, max(1, people // PEOPLE))
    keys = [word[:end] for word in TYPED for end in range(1, len(word) + 1)]
    first_page: Callable[[Session], object] = contact_page
    yield _slowest(book, "first page of the list", [first_page] * 20)
    searches = [_search(words) for words in keys]
    yield _slowest(book, "a keystroke to its page of results, p95", searches)
    yield _slowest(book, "a contact with its timeline, p95", [_timeline(n) for n in numbers])
    yield _slowest(book, "what is owed today, p95", [_owed] * 20)
    yield _slowest(book, "one edit, saved for good, p95", [_edit(n) for n in numbers], write=True)
    recomputing, _ = seconds(lambda: _in_transaction(book, recompute_all))
    yield Result("all follow-ups anew", recomputing, "s")


def _search(words: str) -> Callable[[Session], object]:
    return lambda session: contact_page(session, words)


def _timeline(contact_id: int) -> Callable[[Session], object]:
    return lambda session: (contact(session, contact_id), events_of(session, contact_id))


def _owed(session: Session) -> object:
    return owed_page(session, TODAY, TODAY)


def _edit(contact_id: int) -> Callable[[Session], object]:
    def edit(session: Session) -> object:
        return save_contact(session, replace(contact(session, contact_id), job_title="Head of it"))

    return edit


def _slowest(
    book: Book, what: str, jobs: list[Callable[[Session], object]], *, write: bool = False
) -> Result:
    """95 of 100 are as quick as this, or quicker."""
    times = [seconds(lambda job=job: _done(book, job, write))[0] for job in jobs]
    return Result(what, 1000 * quantiles(times, n=20)[-1], "ms")


def _done(book: Book, job: Callable[[Session], object], write: bool) -> object:
    if write:
        return _in_transaction(book, job)
    with book.sessions() as session:
        return job(session)


def _in_transaction(book: Book, job: Callable[[Session], object]) -> object:
    with book.sessions.begin() as session:
        return job(session)


def _peak() -> float:
    """Megabytes; macOS counts in bytes, Linux in KiB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most * 1024 / 1e6
