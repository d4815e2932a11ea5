"""What is owed in its sections, in a file as on a server."""

from datetime import date, timedelta

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKey, FollowUpKind, FollowUpState, Settled
from desktop.domain.occasions import Occasion
from desktop.domain.owed import OwedSection, section_of
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.store.owed_lists import (
    owed_page,
    owed_section,
    owed_to_any,
)
from desktop.store.settling import settle

TODAY = date(2026, 11, 25)  # a Wednesday


@pytest.fixture
def session(any_book):
    with any_book.sessions() as session:
        yield session


@pytest.fixture
def met(session):
    """The thanks owed to somebody new, met so many days ago, due that day and late the next."""

    def met(name, days=0):
        person = save_contact(session, Contact(name, email="a@example.com"))
        on = TODAY - timedelta(days=days)
        event = save_event(session, Event(person.id, Occasion.TELEPHONE_INTERVIEW, on))
        return FollowUpKey(event.id, person.id, FollowUpKind.THANK_YOU)

    return met


def thanks(page):
    return [row.contact_name for row in page.rows if row.follow_up.key.number == 1]


def test_every_follow_up_is_in_the_section_that_its_days_say(session, met):
    for number, days in enumerate((0, 1, 2, 9, 40)):
        met(f"Person {number}", days)
    found = {section: owed_section(session, section, TODAY).rows for section in OwedSection}
    assert all(found[section] for section in (OwedSection.OVERDUE, OwedSection.TODAY))
    for section, rows in found.items():
        for row in rows:
            assert section_of(row.follow_up.due, row.follow_up.latest, TODAY) is section
    every = owed_page(session, TODAY).rows
    assert sum(map(len, found.values())) == len(every)


def test_what_is_snoozed_waits_in_a_later_section(session, met):
    key = met("Ada")
    for until, section in (
        (TODAY + timedelta(days=2), OwedSection.THIS_WEEK),
        (TODAY + timedelta(days=20), OwedSection.LATER),
    ):
        settle(session, key, Settled(FollowUpState.SNOOZED, TODAY, until))
        keys = [row.follow_up.key for row in owed_section(session, section, TODAY).rows]
        assert key in keys


def test_sections_go_on_where_a_page_ended(session, met):
    keys = [met(f"Person {number}") for number in range(5)]
    found, place = [], None
    while True:
        page = owed_section(session, OwedSection.TODAY, TODAY, after=place, limit=2)
        found += [row.follow_up.key for row in page.rows]
        place = page.next
        if place is None:
            break
    assert found == keys


def test_what_is_overdue_is_latest_first_page_by_page(session, met):
    """A resume is asked about within weeks, thanks are owed in days: due before, late after."""
    for number, days in enumerate((30, 20, 9, 40)):
        met(f"Person {number}", days)
    asked = save_contact(session, Contact("Raymond", email="r@example.com"))
    for days in (25, 31):
        on = TODAY - timedelta(days=days)
        save_event(session, Event(asked.id, Occasion.RESUME_SENT, on))
    whole = owed_section(session, OwedSection.OVERDUE, TODAY).rows
    days = [(row.follow_up.latest, row.follow_up.due) for row in whole]
    assert days == sorted(days)
    assert sorted(days, key=lambda both: both[1]) != days
    found, place = [], None
    while not found or place:
        page = owed_section(session, OwedSection.OVERDUE, TODAY, after=place, limit=2)
        found += page.rows
        place = page.next
    assert found == list(whole)


def test_what_was_done_is_owed_again_when_somebody_says_so(session, met):
    key = met("Ada")
    before = owed_page(session, TODAY).rows
    for state in (FollowUpState.DONE, FollowUpState.SKIPPED):
        settle(session, key, Settled(state, TODAY))
        assert key not in [row.follow_up.key for row in owed_page(session, TODAY).rows]
        settle(session, key, Settled(FollowUpState.OWED, TODAY))
        assert owed_page(session, TODAY).rows == before


def test_what_is_owed_to_several_is_in_order(session, met):
    keys = [met(f"Person {number}", days) for number, days in enumerate((1, 9, 4))]
    rows = owed_to_any(session, [key.contact_id for key in keys], TODAY)
    days = [(row.follow_up.due, row.follow_up.latest) for row in rows]
    assert days == sorted(days)
    assert {row.follow_up.key for row in rows} >= set(keys)
