"""Fictional people come from many countries, and are the same for the same seed."""

from datetime import date

import pytest

from desktop.domain.addresses import address_lines
from desktop.store.books import open_book
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import contacts
from desktop.store.crowds import fill_with_crowd
from desktop.store.events import events_of

TODAY = date(2026, 11, 22)
PEOPLE = 300


def crowd(path, seed=1):
    book = open_book(path)
    with book.sessions.begin() as session:
        fill_with_crowd(session, range(PEOPLE), PEOPLE, seed, TODAY)
        found = contacts(session, [line.id for line in search_contacts(session)])
        events = [events_of(session, person.id) for person in found]
    book.close()
    return found, events


@pytest.fixture(scope="module")
def people(tmp_path_factory):
    return crowd(tmp_path_factory.mktemp("crowd") / "one.book")


def test_the_same_seed_makes_the_same_people(people, tmp_path):
    assert crowd(tmp_path / "again.book") == people
    assert crowd(tmp_path / "other.book", seed=2)[0] != people[0]


def test_they_are_from_many_countries_and_scripts(people):
    found, _ = people
    assert len(found) == PEOPLE
    assert len({person.address.country for person in found}) > 12
    assert len({ord(person.name[0]) // 256 for person in found}) > 4


def test_every_address_of_theirs_can_be_written_on_an_envelope(people):
    found, _ = people
    for person in found:
        if not person.address.is_empty:
            address_lines(person.address, name=person.name, sent_from="US")


def test_things_happened_with_most_of_them_and_some_are_to_come(people):
    _, events = people
    every = [event for each in events for event in each]
    assert 2 * PEOPLE < len(every) < 4 * PEOPLE
    assert {event.planned for event in every} == {False, True}
    assert all(event.planned == (event.on > TODAY) for event in every)
