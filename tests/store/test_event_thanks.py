"""An event knows what became of the thanks for it, as the list of what is owed does."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.event_lists import EventFilter
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKey, FollowUpKind, FollowUpState, Settled
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store.contacts import delete_contact, restore_contact, save_contact
from desktop.store.event_lists import event_page
from desktop.store.events import delete_event, event, events_of, restore_event, save_event
from desktop.store.owed_lists import owed_to_any
from desktop.store.sent_notes import record_sent
from desktop.store.settling import settle

FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 22)
WEDNESDAY, THANKSGIVING = date(2026, 11, 25), date(2026, 11, 26)


@pytest.fixture
def session(any_book):
    with any_book.sessions() as session:
        yield session


@pytest.fixture
def tom(session):
    return save_contact(session, Contact("Tom Whitfield")).id


@pytest.fixture
def interview(session, tom):
    return save_event(session, Event(tom, Occasion.PERSONAL_INTERVIEW, FRIDAY))


def thanks_key(event, contact_id):
    return FollowUpKey(event.id, contact_id, FollowUpKind.THANK_YOU)


def days_of(thanks):
    return thanks.due, thanks.latest


def in_today(session, event, contact_id):
    """The days by which Today has the thanks for it."""
    rows = (row.follow_up for row in owed_to_any(session, [contact_id], SUNDAY))
    (found,) = (row for row in rows if row.key == thanks_key(event, contact_id))
    return found.due, found.latest


def test_thanks_are_due_on_the_days_with_post_that_today_tells(session, tom, interview):
    (known,) = interview.thanks
    assert days_of(known) == in_today(session, interview, tom) == (SATURDAY, SATURDAY)
    before_a_holiday = save_event(session, replace(interview, id=None, on=WEDNESDAY, version=None))
    (known,) = before_a_holiday.thanks
    assert days_of(known) == in_today(session, before_a_holiday, tom)
    assert THANKSGIVING not in days_of(known)


def test_it_is_told_wherever_an_event_is_read(session, tom, interview):
    assert event(session, interview.id) == interview
    assert events_of(session, tom) == [interview]
    (line,) = event_page(session, EventFilter()).lines
    assert line.event == interview
    delete_event(session, interview.id)
    assert restore_event(session, interview.id) == interview


def test_snoozed_thanks_are_due_when_today_shows_them_again(session, tom, interview):
    snoozed = Settled(FollowUpState.SNOOZED, SUNDAY, THANKSGIVING)
    settle(session, thanks_key(interview, tom), snoozed)
    (known,) = event(session, interview.id).thanks
    assert known.is_owed
    assert days_of(known) == in_today(session, interview, tom)
    assert known.due > THANKSGIVING


@pytest.mark.parametrize("state", [FollowUpState.DONE, FollowUpState.SKIPPED])
def test_settled_thanks_are_owed_no_more_until_that_is_taken_back(session, tom, interview, state):
    settle(session, thanks_key(interview, tom), Settled(state, SUNDAY))
    settled = event(session, interview.id)
    assert [thanks.state for thanks in settled.thanks] == [state]
    assert settled.owed_thanks is None
    settle(session, thanks_key(interview, tom), Settled(FollowUpState.OWED, SUNDAY))
    assert event(session, interview.id) == interview


def test_a_note_to_one_of_two_leaves_the_others_thanks_owed(session, tom, interview):
    bo = save_contact(session, Contact("Bo")).id
    both = save_event(session, replace(interview, others=(bo,)))
    assert [thanks.contact_id for thanks in both.thanks] == [tom, bo]
    at = datetime(2026, 11, 21, 12, tzinfo=UTC)
    files = ("c", "e", Delivery.PRINTED, at, b"%PDF", b"%PDF")
    record_sent(session, SentNote(both.id, "t", "h", 1, "i", *files, contact_id=tom))
    assert event(session, both.id).owed_thanks.contact_id == bo
    record_sent(session, SentNote(both.id, "t", "h", 1, "i", *files, contact_id=bo))
    assert event(session, both.id).owed_thanks is None


def test_nobody_is_owed_thanks_who_is_in_the_bin_or_no_longer_took_part(session, tom, interview):
    bo = save_contact(session, Contact("Bo")).id
    both = save_event(session, replace(interview, others=(bo,)))
    delete_contact(session, bo)
    assert event(session, both.id).thanks == interview.thanks
    restore_contact(session, bo)
    settle(session, thanks_key(both, bo), Settled(FollowUpState.DONE, SUNDAY))
    alone = save_event(session, replace(both, others=(), version=None))
    assert alone.thanks == interview.thanks


def test_what_asks_for_no_thanks_or_is_planned_has_none(session, tom):
    assert save_event(session, Event(tom, Occasion.RESUME_SENT, FRIDAY)).thanks == ()
    planned = Event(tom, Occasion.PERSONAL_INTERVIEW, WEDNESDAY, planned=True)
    assert save_event(session, planned).thanks == ()
