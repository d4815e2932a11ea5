"""A book that may grow no further, page by page: the old or the new state, a sentence, a retry."""

import itertools
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store import books
from desktop.store.book_refusals import DiskFull
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import save_contact
from desktop.store.events import events_of, save_event
from desktop.store.revisions import REVISIONS
from desktop.store.sent_notes import record_sent, sent_note
from tests.store.kills import is_sound

GOLDEN = Path(__file__).parent / "golden"
PAGES = bytes(range(256)) * 100


def save_all(session):
    """A person, an event and a note."""
    zoe = save_contact(session, Contact("Zoe Ann", "New Firm", notes="Rows. " * 200)).id
    call = save_event(session, Event(zoe, Occasion.RECRUITER_CALL, date(2026, 11, 20)))
    at = datetime(2026, 11, 20, tzinfo=UTC)
    note = SentNote(call.id, "t", "h", 1, "i", "c", "e", Delivery.PRINTED, at, PAGES, PAGES)
    record_sent(session, note)


def save_within(book, pages):
    with book.sessions.begin() as session:
        session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        save_all(session)


def refusal_of(act):
    """The sentence with which it is refused for want of room; "" when it is done."""
    try:
        act()
    except DiskFull as refusal:
        return str(refusal)
    return ""


def pages_of(path):
    """A page has 4096 bytes."""
    return path.stat().st_size // 4096


def whole(book):
    """How many were saved, each with all that belongs to them."""
    with book.sessions() as session:
        found = search_contacts(session, "zoe ann")
        for line in found:
            (event,) = events_of(session, line.id)
            assert sent_note(session, event.thanked.id).card_pdf == PAGES
    return len(found)


def test_a_save_that_finds_no_room_changes_nothing_and_works_once_there_is_some(book):
    refused = 0
    for more in itertools.count(0, 2):
        pages = pages_of(book.path) + more
        if not refusal_of(lambda pages=pages: save_within(book, pages)):
            break
        assert whole(book) == 0
        refused += 1
    assert refused > 3
    assert "Make room" in refusal_of(lambda: save_within(book, pages_of(book.path)))
    save_within(book, 2**30)
    assert whole(book) == 2
    assert is_sound(book.path)


# From 0006 to 0007 there is nothing to do in a file, and so there is room for it.
@pytest.mark.parametrize("old", [each.id for each in REVISIONS if each.id < "0006"])
def test_an_old_book_without_room_to_be_renewed_stays_old_until_there_is_some(
    tmp_path, monkeypatch, old
):
    path = Path(shutil.copyfile(GOLDEN / f"{old}.book", tmp_path / "old.book"))
    before, settings = path.read_bytes(), books.SAFETY
    refused = 0
    for more in itertools.count(0, 3):
        room = f"PRAGMA max_page_count = {pages_of(path) + more}"
        monkeypatch.setattr(books, "SAFETY", (*settings, room))
        if not refusal_of(lambda: open_book(path).close()):
            break
        assert path.read_bytes() == before
        refused += 1
    assert refused > 0
    monkeypatch.setattr(books, "SAFETY", settings)
    book = open_book(path)
    with book.sessions() as session:
        assert len(search_contacts(session)) == 19
    book.close()
    assert is_sound(path)
