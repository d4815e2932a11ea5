"""Events in the book."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.store.contacts import NoSuchContact, delete_contact, restore_contact, save_contact
from desktop.store.events import (
    NoSuchEvent,
    delete_event,
    event,
    events_of,
    restore_event,
    save_event,
)

FRIDAY = date(2026, 11, 20)


@pytest.fixture
def book(any_book):
    return any_book


@pytest.fixture
def ann(session):
    return save_contact(session, Contact("Ann")).id


@pytest.mark.parametrize("occasion", Occasion)
def test_an_event_of_every_occasion_comes_back_as_it_was_saved(session, ann, occasion):
    saved = save_event(session, Event(ann, occasion, FRIDAY, "her plan {x} [y]", "Analyst"))
    session.expire_all()
    assert event(session, saved.id) == saved
    assert replace(saved, thanks=()) == Event(
        ann, occasion, FRIDAY, "her plan {x} [y]", "Analyst", id=saved.id
    )


def test_events_are_newest_first_and_those_of_one_day_the_last_logged_first(session, ann):
    days = [date(2026, 11, 3), date(2026, 11, 9), date(2026, 11, 3)]
    saved = [save_event(session, Event(ann, Occasion.RECRUITER_CALL, day)) for day in days]
    assert events_of(session, ann) == [saved[1], saved[2], saved[0]]


def test_changes_to_an_event_replace_what_was_there(session, ann):
    saved = save_event(session, Event(ann, Occasion.RECRUITER_CALL, FRIDAY, "pay", "Analyst"))
    changed = Event(ann, Occasion.NETWORKING_MEETING, date(2026, 11, 2), id=saved.id)
    kept = save_event(session, changed)
    assert replace(kept, thanks=()) == changed
    assert events_of(session, ann) == [kept]


def test_an_event_needs_a_contact_who_is_there(session, ann):
    with pytest.raises(NoSuchContact):
        save_event(session, Event(99, Occasion.RECRUITER_CALL, FRIDAY))
    delete_contact(session, ann)
    with pytest.raises(NoSuchContact):
        save_event(session, Event(ann, Occasion.RECRUITER_CALL, FRIDAY))


def test_a_deleted_event_is_gone_until_it_is_brought_back(session, ann):
    saved = save_event(session, Event(ann, Occasion.RECRUITER_CALL, FRIDAY))
    delete_event(session, saved.id)
    assert events_of(session, ann) == []
    with pytest.raises(NoSuchEvent):
        event(session, saved.id)
    with pytest.raises(NoSuchEvent):
        save_event(session, saved)
    assert restore_event(session, saved.id) == saved
    assert events_of(session, ann) == [saved]


def test_a_contact_who_is_brought_back_has_their_events_but_not_those_deleted_before(session, ann):
    kept = save_event(session, Event(ann, Occasion.RECRUITER_CALL, FRIDAY))
    gone = save_event(session, Event(ann, Occasion.RESUME_SENT, FRIDAY))
    delete_event(session, gone.id)
    delete_contact(session, ann)
    restore_contact(session, ann)
    assert events_of(session, ann) == [kept]


def test_an_event_that_was_never_there_is_refused(session):
    for act in (event, delete_event, restore_event):
        with pytest.raises(NoSuchEvent):
            act(session, 7)
