"""A process killed while it writes, a disk that fills up: nothing lost, nothing half there.

Many more kills in one go: `python -m tests.soak_kills --times 300`.
"""

import os
from datetime import UTC, date, datetime

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store.book_refusals import DiskFull
from desktop.store.books import open_book
from desktop.store.contacts import contact, save_contact
from desktop.store.events import events_of, save_event
from desktop.store.sent_notes import record_sent
from tests.store.kills import PAGES, is_sound, kill_making, kill_renewing, kill_writing

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and limits are as on Unix")


@pytest.mark.parametrize("kill", [0, 1, 4, 8, 16])
def test_all_that_was_acknowledged_is_there_after_a_kill_and_nothing_by_halves(tmp_path, kill):
    kill_writing(tmp_path, kill)


@pytest.mark.parametrize("kill", range(3))
def test_a_new_book_is_there_whole_or_not_at_all_after_a_kill(tmp_path, kill):
    kill_making(tmp_path, kill)


@pytest.mark.parametrize("kill", range(3))
def test_an_old_book_is_of_the_old_or_the_new_revision_after_a_kill(tmp_path, kill):
    kill_renewing(tmp_path, kill)


def test_a_full_disk_is_refused_leaves_the_book_as_it_was_and_the_next_try_works(tmp_path):
    import resource  # not there on every system

    book = open_book(tmp_path / "test.book")
    with book.sessions.begin() as session:
        ann = save_contact(session, Contact("Ann"))
        event = save_event(session, Event(ann.id, Occasion.RECRUITER_CALL, date(2026, 11, 20)))
    pages = SentNote(
        *(event.id, "t", "h", 1, "i", "c", "e", Delivery.PRINTED),
        at=datetime(2026, 11, 20, tzinfo=UTC),
        card_pdf=bytes(10 * PAGES),
        envelope_pdf=b"",
    )
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = book.path.read_bytes()
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 4096, hard))
    try:
        with pytest.raises(DiskFull, match="Make room"), book.sessions.begin() as session:
            record_sent(session, pages)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with book.sessions() as session:
        assert contact(session, ann.id) == ann
        assert events_of(session, ann.id) == [event]
    with book.sessions.begin() as session:
        assert len(record_sent(session, pages).card_pdf) == 10 * PAGES
    book.close()
    assert is_sound(book.path)
