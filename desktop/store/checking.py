"""Looks a book over, and mends what can be worked out anew from the rest."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from desktop.domain.progress import Tell, nobody_waits, stretch
from desktop.store.backup_files import holds_together, watched
from desktop.store.book_refusals import DamagedBook
from desktop.store.books import Book
from desktop.store.changes import changes_of
from desktop.store.contact_rows import contact_of, words_of
from desktop.store.folding import folded, searchable
from desktop.store.follow_ups import recompute_all
from desktop.store.left_files import left_files
from desktop.store.loading import WHOLE_CONTACT
from desktop.store.photos import forget_unused_photos
from desktop.store.tables import ContactRow, EventRow
from desktop.store.word_index import index_is_sound, rebuild_index

_AT_ONCE = 500
_PROVED = 0.2  # of the time that looking a book over takes


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. mended: what was wrong with it, "" for nothing."""

    what: str
    mended: str = ""


def check_book(book: Book, tell: Tell = nobody_waits) -> list[Finding]:
    """What was looked at, in one transaction.

    Raises DamagedBook where nothing of ours can mend, and what `tell` raises: then nothing was
    mended.
    """
    checks: tuple[tuple[str, float, Callable[[Session, Tell], str]], ...] = (
        ("words that contacts are found by", 0.6, _mend_words),
        ("words that events are found by", 0.66, _mend_event_words),
        ("search index", 0.7, _mend_index),
        ("follow-ups", 0.99, _mend_follow_ups),
        ("photos", 1, _mend_photos),
    )  # with how far all of it is then, on a book of 100,000 contacts
    with book.sessions.begin() as session:
        _refuse_damaged(session, book, stretch(tell, 0, _PROVED))
        found = [Finding("pages and references of the file")]
        done = _PROVED
        for what, then, check in checks:
            found.append(Finding(what, check(session, stretch(tell, done, then))))
            done = then
    return [*found, Finding("files of its backups", _clear_away(book))]


def _refuse_damaged(session: Session, book: Book, tell: Tell) -> None:
    connection = session.connection().connection.driver_connection
    assert isinstance(connection, sqlite3.Connection), "a book that is a file"
    with watched(connection, tell):
        is_whole = holds_together(connection)
    if not is_whole:
        raise DamagedBook(book.path)


def _mend_words(session: Session, tell: Tell) -> str:
    """The index is made anew afterwards, since it may not know what the words were."""
    query = select(ContactRow).options(*WHOLE_CONTACT).execution_options(yield_per=_AT_ONCE)
    wrong = []
    last = session.scalar(select(func.max(ContactRow.id))) or 0
    for number, row in enumerate(session.scalars(query)):
        if number % _AT_ONCE == 0:
            tell(min(number, last), last)
        contact = contact_of(row)
        right = {"name_folded": folded(contact.name), "words": words_of(contact)}
        if any(getattr(row, name) != value for name, value in right.items()):
            wrong.append((row.id, right))
        session.expunge(row)
    for id, right in wrong:
        table = ContactRow.__table__
        session.connection().execute(
            table.update().where(table.c.id == id).values(**right)  # type: ignore[attr-defined]
        )
    if wrong:
        rebuild_index(session)
    return f"{len(wrong)} contacts had others" if wrong else ""


def _mend_event_words(session: Session, tell: Tell) -> str:
    tell(0, 1)
    columns = (EventRow.id, EventRow.words, EventRow.talked_about, EventRow.position)
    found = session.execute(select(*columns, EventRow.outcome))
    wrong = [
        {"row_id": id, "words": right}
        for id, words, *texts in found
        if words != (right := searchable(*texts))
    ]
    if wrong:
        table = EventRow.__table__
        mend = table.update().where(table.c.id == bindparam("row_id"))  # type: ignore[attr-defined]
        session.connection().execute(mend, wrong)
        rebuild_index(session)
    return f"{len(wrong)} events had others" if wrong else ""


def _mend_index(session: Session, tell: Tell) -> str:
    tell(0, 1)
    if index_is_sound(session):
        return ""
    rebuild_index(session)
    return "it did not fit the book"


def _mend_follow_ups(session: Session, tell: Tell) -> str:
    before = len(changes_of(session))
    recompute_all(session, tell)
    changed = len(changes_of(session)) - before
    return f"{changed} were not as the rules have them" if changed else ""


def _mend_photos(session: Session, tell: Tell) -> str:
    tell(0, 1)
    gone = forget_unused_photos(session)
    return f"{gone} were nobody's" if gone else ""


def _clear_away(book: Book) -> str:
    left = left_files(book.path, datetime.now(UTC))
    for path in left:
        path.unlink(missing_ok=True)
    return f"{len(left)} were left half made" if left else ""
