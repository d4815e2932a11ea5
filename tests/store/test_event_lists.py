"""The list of all events, in a file as on a server."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.event_lists import EventFilter
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.store.contacts import delete_contact, save_contact
from desktop.store.event_lists import event_page
from desktop.store.events import delete_event, save_event

MONDAY = date(2026, 11, 23)
INTERVIEW, CALL = Occasion.PERSONAL_INTERVIEW, Occasion.RECRUITER_CALL


@pytest.fixture
def session(any_book):
    with any_book.sessions() as session:
        yield session


@pytest.fixture
def people(session):
    """Their ids by name."""
    known = (
        Contact("Elena Álvarez", organization="Harbor & Finch", notes="Likes tea."),
        Contact("Tom Whitfield", organization="Harbor & Finch"),
        Contact("Bao Nguyen", organization="Northwind"),
    )
    return {contact.name.split()[0]: save_contact(session, contact).id for contact in known}


@pytest.fixture
def log(session, people):
    def log(name, on=MONDAY, occasion=INTERVIEW, **more):
        return save_event(session, Event(people[name], occasion, on, **more))

    return log


def listed(session, **wanted):
    return [line.event for line in event_page(session, EventFilter(**wanted)).lines]


def test_events_are_listed_newest_first_with_their_people(session, log, people):
    older = log("Bao", MONDAY - timedelta(days=3))
    newer = log("Elena", others=(people["Tom"],))
    first, second = event_page(session).lines
    assert (first.event, second.event) == (newer, older)
    assert first.names == ("Elena Álvarez", "Tom Whitfield")
    assert first.organization == "Harbor & Finch"


def test_pages_follow_each_other_in_either_order(session, log):
    logged = [log("Bao", MONDAY + timedelta(days=day)) for day in (0, 1, 1, 2, 4)]
    for soonest_first in (True, False):
        found, place = [], None
        while True:
            page = event_page(session, after=place, limit=2, soonest_first=soonest_first)
            found += [line.event for line in page.lines]
            place = page.next
            if place is None:
                break
        assert found == (logged if soonest_first else logged[::-1])


def test_events_are_narrowed_to_a_kind_and_to_days(session, log):
    call = log("Bao", occasion=CALL)
    interview = log("Bao", MONDAY - timedelta(days=30))
    assert listed(session, occasion=CALL.value) == [call]
    assert listed(session, last=MONDAY - timedelta(days=1)) == [interview]
    assert listed(session, first=MONDAY, last=MONDAY) == [call]


def test_what_is_to_come_is_told_from_what_happened(session, log):
    happened = log("Bao")
    planned = log("Elena", MONDAY + timedelta(days=2), planned=True)
    assert listed(session, planned=True) == [planned]
    assert listed(session, planned=False) == [happened]
    assert listed(session) == [planned, happened]


def test_an_organization_has_the_events_of_all_its_people(session, log, people):
    log("Bao")
    with_tom = log("Bao", MONDAY + timedelta(days=1), others=(people["Tom"],))
    with_elena = log("Elena", MONDAY + timedelta(days=2))
    assert listed(session, organization="Harbor & Finch") == [with_elena, with_tom]


def test_words_are_sought_in_what_was_said_and_about_whoever_took_part(session, log, people):
    said = log("Bao", talked_about="The loading dock, in Łódź")
    heard = log("Elena", MONDAY - timedelta(days=1), others=(people["Bao"],))
    for words in ("load dock", "bao dock", "LODZ", "northw lod"):
        assert listed(session, words=words) == [said], words
    for words in ("alvarez", "tea", "elena northwind"):
        assert listed(session, words=words) == [heard], words
    assert listed(session, words="bao") == [said, heard]
    assert listed(session, words="oad") == []
    assert listed(session, words="&") == [said, heard]


def test_what_an_event_says_is_sought_as_it_now_is(session, log):
    event = log("Bao", talked_about="apples", position="Gardener")
    assert listed(session, words="apple garden")
    save_event(session, replace(event, talked_about="pears", outcome="an offer"))
    assert listed(session, words="apples") == []
    assert listed(session, words="pears offer")


def test_nothing_that_was_deleted_is_listed(session, log, people):
    delete_event(session, log("Bao").id)
    log("Elena")
    delete_contact(session, people["Elena"])
    assert listed(session) == []
