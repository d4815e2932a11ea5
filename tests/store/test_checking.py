"""A check finds what does not fit, mends what can be worked out, and refuses the rest."""

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.contacts import Contact
from desktop.domain.event_lists import EventFilter
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.photos import Photo
from desktop.store.backups import Reason, back_up, backups_folder
from desktop.store.book_refusals import DamagedBook
from desktop.store.checking import check_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import save_contact
from desktop.store.event_lists import event_page
from desktop.store.events import save_event
from desktop.store.owed_lists import owed_count
from desktop.store.photos import save_photo

TODAY = date(2026, 11, 22)


@pytest.fixture
def ann(book):
    with book.sessions.begin() as session:
        saved = save_contact(session, Contact("Ann Lee", "Acme"))
        save_event(session, Event(saved.id, Occasion.RECRUITER_CALL, date(2026, 11, 2)))
    return saved


class EnoughError(Exception):
    """Somebody does not want to wait."""


def execute(book, *statements):
    with book.sessions.begin() as session:
        for statement in statements:
            session.execute(text(statement))


def mended(book):
    return [finding.what for finding in check_book(book) if finding.mended]


def test_a_book_in_order_is_left_as_it_is(book, ann):
    before = book.path.read_bytes()
    assert mended(book) == []
    assert len(check_book(book)) == 7
    assert len(book.path.read_bytes()) == len(before)


def test_an_index_that_does_not_fit_is_made_anew(book, ann):
    execute(book, "INSERT INTO contact_index(contact_index) VALUES ('delete-all')")
    assert mended(book) == ["search index"]
    with book.sessions() as session:
        assert [line.name for line in search_contacts(session, "ann")] == ["Ann Lee"]


def test_words_that_are_not_the_contacts_are_folded_again(book, ann):
    execute(book, "UPDATE contacts SET words = 'bob', name_folded = 'bob'")
    assert "words that contacts are found by" in mended(book)
    assert mended(book) == []
    with book.sessions() as session:
        assert [line.name for line in search_contacts(session, "acme")] == ["Ann Lee"]
        assert search_contacts(session, "bob") == []


def test_words_that_are_not_the_events_are_folded_again(book, ann):
    execute(book, "UPDATE events SET words = 'bob', talked_about = 'The dock'")
    assert "words that events are found by" in mended(book)
    assert mended(book) == []
    with book.sessions() as session:
        assert len(event_page(session, EventFilter("dock")).lines) == 1
        assert event_page(session, EventFilter("bob")).lines == ()


def test_follow_ups_that_are_missing_are_worked_out(book, ann):
    execute(book, "DELETE FROM follow_ups")
    assert mended(book) == ["follow-ups"]
    with book.sessions() as session:
        assert owed_count(session, TODAY) == 2


def test_a_photo_of_nobody_is_thrown_away(book, ann):
    with book.sessions.begin() as session:
        save_photo(session, Photo(b"\xff\xd8\xffAnn"))
    assert mended(book) == ["photos"]


def test_what_a_killed_backup_left_is_cleared_away_once_it_is_old(book, ann):
    kept = back_up(book.path, Reason.ASKED, datetime.now(UTC)).path
    folder = backups_folder(book.path)
    lost = [folder / ".part-abc", folder / ".part-abc-journal", folder / "2 daily.book.sha256"]
    for path in lost:
        path.write_bytes(b"half")
        os.utime(path, (0, 0))
    young = folder / ".part-now"
    young.write_bytes(b"half")
    assert mended(book) == ["files of its backups"]
    assert sorted(folder.iterdir()) == sorted([young, kept, Path(f"{kept}.sha256")])


def test_whoever_waits_is_told_how_far_it_is_and_ends_it_with_nothing_mended(book, ann):
    execute(book, "UPDATE contacts SET words = 'other'")
    told = []

    def stop(done, of):
        told.append(done / of)
        if done / of > 0.9:
            raise EnoughError

    with pytest.raises(EnoughError):
        check_book(book, stop)
    assert told == sorted(told)
    assert mended(book) == ["words that contacts are found by"]


def test_a_reference_to_nobody_is_damage(book, ann):
    connection = book._engine.raw_connection()
    connection.cursor().execute("PRAGMA foreign_keys = OFF")
    connection.cursor().execute("INSERT INTO contact_tags VALUES (99, 'lost', '')")
    connection.commit()
    connection.cursor().execute("PRAGMA foreign_keys = ON")
    connection.close()
    with pytest.raises(DamagedBook):
        check_book(book)
