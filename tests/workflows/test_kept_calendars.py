"""Calendar files that are kept up to date."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.whole_files import CannotWrite
from desktop.workflows.kept_calendars import (
    has_calendars,
    keep_calendar,
    leave_calendar,
    refresh_calendars,
)

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
BOOK = "my.book"


def met(session, name):
    contact = save_contact(session, Contact(name))
    save_event(session, Event(contact.id, Occasion.NETWORKING_MEETING, date(2026, 11, 25)))


def test_a_calendar_is_written_anew_with_what_happened_since(book, tmp_path):
    path = tmp_path / "a.ics"
    with book.sessions.begin() as session:
        met(session, "Ann Lee")
        keep_calendar(session, BOOK, path, NOW)
        met(session, "Bo Ek")
        assert b"Bo Ek" not in path.read_bytes()
        assert refresh_calendars(session, BOOK, NOW) == ()
    assert b"Bo Ek" in path.read_bytes()


def test_that_of_another_book_is_left_alone(book, tmp_path):
    path = tmp_path / "a.ics"
    with book.sessions.begin() as session:
        keep_calendar(session, "other.book", path, NOW)
        met(session, "Ann Lee")
        refresh_calendars(session, BOOK, NOW)
    assert not has_calendars(BOOK)
    assert b"Ann" not in path.read_bytes()


def test_one_that_is_kept_no_more_stays_as_it_is(book, tmp_path):
    path = tmp_path / "a.ics"
    with book.sessions.begin() as session:
        keep_calendar(session, BOOK, path, NOW)
        leave_calendar(BOOK, path)
        met(session, "Ann Lee")
        refresh_calendars(session, BOOK, NOW)
    assert b"Ann" not in path.read_bytes()


def test_one_whose_folder_is_gone_is_told_and_no_matter_to_the_next(book, tmp_path):
    (tmp_path / "gone").mkdir()
    with book.sessions.begin() as session:
        for path in (tmp_path / "gone" / "a.ics", tmp_path / "b.ics"):
            keep_calendar(session, BOOK, path, NOW)
        (tmp_path / "gone" / "a.ics").unlink()
        (tmp_path / "gone").rmdir()
        met(session, "Ann Lee")
        (refusal,) = refresh_calendars(session, BOOK, NOW)
    assert isinstance(refusal, CannotWrite)
    assert b"Ann" in (tmp_path / "b.ics").read_bytes()


@pytest.mark.parametrize("content", ["", "[]", "{", '{"my.book": 7}'])
def test_a_damaged_list_of_them_is_none(book, tmp_path, content):
    (tmp_path / "calendars.json").write_text(content)
    assert not has_calendars(BOOK)
    with book.sessions() as session:
        keep_calendar(session, BOOK, tmp_path / "a.ics", NOW)
    assert has_calendars(BOOK)
