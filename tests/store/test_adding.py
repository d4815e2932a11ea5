"""Contacts and events that come many at once are as if each had been saved alone."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact, NamelessContact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.ways import LabelledAddress, Way, WayKind
from desktop.store.adding import add_contacts, add_events
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import contact, contacts, save_contact
from desktop.store.events import events_of, save_event
from desktop.store.follow_ups import recompute
from desktop.store.word_index import index_is_sound

ADA = Contact(
    "Ada Byron",
    organization="Analytical",
    email="ada@example.com",
    tags=("mentor",),
    address=PostalAddress("1 Elm Street", "Salem", "", "OR", "97301"),
    other_ways=(Way(WayKind.LINK, "https://example.com", "blog"),),
    other_addresses=(LabelledAddress(PostalAddress("2 Oak Road", "Salem"), "home"),),
)
GRACE = Contact("Grace Hopper", organization="Analytical")


def unnumbered(value):
    return replace(value, id=None)


def test_many_contacts_are_as_if_each_had_been_saved(session):
    alone = [save_contact(session, person) for person in (ADA, GRACE)]
    ids = add_contacts(session, [ADA, GRACE])
    assert list(map(unnumbered, contacts(session, ids))) == list(map(unnumbered, alone))


def test_they_are_found_and_can_be_changed(session):
    (ada, _) = add_contacts(session, [ADA, GRACE])
    assert [line.id for line in search_contacts(session, "mentor")] == [ada]
    save_contact(session, replace(contact(session, ada), name="Ada King"))
    assert [line.name for line in search_contacts(session, "king")] == ["Ada King"]
    assert index_is_sound(session)


def test_one_organization_stands_for_all_its_people(session):
    save_contact(session, Contact("Charles Babbage", organization="Analytical"))
    add_contacts(session, [ADA, GRACE])
    assert len(search_contacts(session, "analytical")) == 3


def test_a_nameless_contact_keeps_all_out(session):
    with pytest.raises(NamelessContact):
        add_contacts(session, [ADA, Contact(" ")])
    assert search_contacts(session) == []


def test_many_events_are_as_if_each_had_been_saved(session):
    ada, grace = add_contacts(session, [ADA, GRACE])
    met = Event(ada, Occasion.PERSONAL_INTERVIEW, date(2026, 11, 20), "the weekly releases")
    both = replace(met, others=(grace,))
    alone = [save_event(session, event) for event in (met, both)]
    add_events(session, [met, both])
    recompute(session, [ada, grace])
    found = [unnumbered(event) for event in events_of(session, ada)]
    assert sorted(found, key=repr) == sorted([*map(unnumbered, alone)] * 2, key=repr)
    assert len(events_of(session, grace)) == 2


def test_nothing_at_all_is_nothing(session):
    assert list(add_contacts(session, [])) == list(add_events(session, [])) == []
