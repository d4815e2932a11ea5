"""Appointments of a calendar become events, with people of the book or new ones."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.imports import Decision
from desktop.domain.occasions import Occasion
from desktop.domain.senders import Sender
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import save_contact
from desktop.store.events import events_of
from desktop.store.senders import save_sender
from tests.exchange.test_calendar_reading import calendar
from tests.workflows.test_import_files import brought, looked_at

INTERVIEW = (
    "SUMMARY:Interview\nDTSTART;TZID=America/Chicago:20200601T093000\n"
    "ORGANIZER;CN=Ann Lee:mailto:ANN@example.com\nATTENDEE;CN=Me:mailto:me@example.com\n"
    "ATTENDEE;CN=Bo Ek:mailto:bo@example.com"
)


@pytest.fixture
def review(book, tmp_path):
    def of(*events):
        path = tmp_path / "a.ics"
        path.write_text(calendar(*events))
        return looked_at(book, path)

    with book.sessions.begin() as session:
        save_contact(session, Contact("Ann B. Lee", email="ann@example.com"))
        save_sender(session, Sender("Me", email="me@example.com"))
    return of


def events_with(book, name):
    with book.sessions() as session:
        (line,) = search_contacts(session, name)
        return events_of(session, line.id)


def test_an_interview_is_an_event_with_whoever_took_part_but_the_user(book, review):
    found = review(INTERVIEW)
    assert brought(book, found).imported == 1
    (event,) = events_with(book, "Ann B. Lee")
    assert (event.occasion, event.on) == (Occasion.PERSONAL_INTERVIEW, date(2020, 6, 1))
    assert event.at == datetime(2020, 6, 1, 14, 30, tzinfo=UTC)
    assert (event.zone, event.planned) == ("America/Chicago", False)
    assert events_with(book, "Bo Ek") == [event]
    with book.sessions() as session:
        assert len(search_contacts(session, "")) == 2


def test_the_same_calendar_twice_adds_nothing_the_second_time(book, review):
    brought(book, review(INTERVIEW))
    again = review(INTERVIEW)
    assert [(one.decision, one.reason) for one in again.events] == [
        (Decision.SKIP, "it is in the book.")
    ]
    report = brought(book, again)
    assert (report.read, report.skipped) == (1, 1)


def test_what_is_to_come_is_planned(book, review):
    brought(book, review("SUMMARY:Coffee with Ann B. Lee\nDTSTART;VALUE=DATE:21000601"))
    (event,) = events_with(book, "Ann B. Lee")
    assert (event.occasion, event.planned) == (Occasion.NETWORKING_MEETING, True)


def test_somebody_named_in_the_title_comes_into_the_book(book, review):
    brought(book, review("SUMMARY:Phone interview with Cy Okafor\nDTSTART:20200601T090000Z"))
    (event,) = events_with(book, "Cy Okafor")
    assert event.occasion is Occasion.TELEPHONE_INTERVIEW


def test_what_is_no_moment_or_with_nobody_is_skipped_with_its_reason(book, review):
    found = review(
        "SUMMARY:Dentist\nDTSTART:20200601T090000Z", "SUMMARY:Interview\nDTSTART:20200601T090000Z"
    )
    assert [one.reason for one in found.events] == [
        "the title names no interview, call or meeting that thanks are owed for.",
        "nobody is named there.",
    ]
    report = brought(book, found)
    assert (report.read, report.imported, report.skipped) == (2, 0, 2)
