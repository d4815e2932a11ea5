"""Names that somebody types are found among the people of the book, or offered as new."""

from datetime import date

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.store.typed_lookups import people_meant


@pytest.fixture
def session(any_book):
    with any_book.sessions() as session:
        yield session


@pytest.fixture(autouse=True)
def people(session):
    for name, organization in (
        ("Maria Alvarez", "Acme Corporation"),
        ("Maria Soto", "Northwind"),
        ("Łucja Strøm", "Harbor & Pine"),
        ("Tom Okafor", "Harbor & Pine"),
    ):
        save_contact(session, Contact(name, organization=organization))


def names(meant):
    return [line.name for line in meant.found]


def test_a_name_and_its_organization_mean_one_person(session):
    (maria,) = people_meant(session, ["Maria Alvarez Acme"], "").people
    assert names(maria) == ["Maria Alvarez"]
    assert maria.is_sure


def test_the_beginnings_of_words_without_accents_or_capitals_are_enough(session):
    (lucja,) = people_meant(session, ["luc stro harb"], "").people
    assert names(lucja) == ["Łucja Strøm"]
    assert lucja.is_sure


def test_a_name_that_several_have_is_a_choice(session):
    (maria,) = people_meant(session, ["Maria"], "").people
    assert sorted(names(maria)) == ["Maria Alvarez", "Maria Soto"]
    assert not maria.is_sure


def test_the_organization_of_the_line_tells_them_apart(session):
    meant = people_meant(session, ["Maria"], "northwind")
    assert names(meant.people[0]) == ["Maria Soto"]
    assert meant.people[0].is_sure
    assert meant.organization == "Northwind"


def test_whoever_was_met_lately_comes_first(session):
    soto = people_meant(session, ["Maria Soto"], "").people[0].found[0]
    save_event(session, Event(soto.id, Occasion.NETWORKING_MEETING, date(2026, 11, 20)))
    assert names(people_meant(session, ["Maria"], "").people[0]) == ["Maria Soto", "Maria Alvarez"]


def test_just_this_name_is_meant_before_longer_ones(session):
    save_contact(session, Contact("Maria Alvarez Lopez"))
    (maria,) = people_meant(session, ["Maria Alvarez"], "").people
    assert names(maria)[0] == "Maria Alvarez"
    assert maria.is_sure


def test_somebody_new_is_offered_with_their_organization(session):
    (new,) = people_meant(session, ["Lee Wong Initech"], "").people
    assert new.found == ()
    assert not new.is_sure
    assert (new.name, new.organization) == ("Lee Wong", "Initech")


def test_somebody_new_at_an_organization_of_the_book_is_told_from_it(session):
    (new,) = people_meant(session, ["lee wong jr acme"], "").people
    assert (new.name, new.organization) == ("Lee Wong Jr", "Acme Corporation")
    (turned,) = people_meant(session, ["Harbor Lee Wong"], "").people
    assert (turned.name, turned.organization) == ("Lee Wong", "Harbor & Pine")


def test_a_known_name_elsewhere_is_offered_but_not_taken(session):
    (maria,) = people_meant(session, ["Maria Alvarez Initech"], "").people
    assert names(maria) == ["Maria Alvarez"]
    assert not maria.is_sure
    assert (maria.name, maria.organization) == ("Maria Alvarez", "Initech")


def test_an_organization_among_the_people_is_where_they_are(session):
    meant = people_meant(session, ["Northwind", "Maria"], "")
    assert meant.organization == "Northwind"
    assert [names(person) for person in meant.people] == [["Maria Soto"]]


def test_an_organization_alone_asks_who_of_its_people(session):
    meant = people_meant(session, ["Harbor"], "")
    assert meant.organization == "Harbor & Pine"
    (who,) = meant.people
    assert sorted(names(who)) == ["Tom Okafor", "Łucja Strøm"]
    assert not who.is_sure


@pytest.mark.parametrize("typed", ["Mr. Okafor", "Herr Okafor", "Dr. Tom Okafor"])
def test_how_somebody_is_addressed_is_no_part_of_their_name(session, typed):
    (tom,) = people_meant(session, [typed], "").people
    assert names(tom) == ["Tom Okafor"]
    assert tom.is_sure


def test_nothing_typed_means_nobody(session):
    assert people_meant(session, [], "").people == ()


@pytest.mark.parametrize("typed", ['"', "%", "_ _", "O'Neil*", "a" * 300, "—"])
def test_signs_mean_nothing_special(session, typed):
    (meant,) = people_meant(session, [typed], "").people
    assert meant.found == () or not meant.is_sure
