"""People of a batch who are in the book, and those of a table who are in it too."""

from datetime import date

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.imports import Spot
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.occasions import Occasion
from desktop.store.contacts import save_contact, tagged
from desktop.store.events import save_event
from desktop.workflows.batch_people import Person
from desktop.workflows.book_people import people_of_book, with_those_known

TODAY = date(2026, 11, 22)
HOME = PostalAddress("1 Main St", "Austin", "", "TX", "78701")


@pytest.fixture
def ids(book):
    """Two people of one name, at different firms, and one who was met."""
    with book.sessions.begin() as session:
        made = [
            save_contact(session, Contact("Ada Byron", organization="Initech", tags=("VIP",))),
            save_contact(session, Contact("Ada Byron", organization="Hooli", address=HOME)),
            save_contact(session, Contact("Bo Chen", email="bo@example.com", tags=("VIP",))),
        ]
        about = "the garden"
        met = Event(made[2].id, Occasion.NETWORKING_MEETING, TODAY, talked_about=about)
        save_event(session, met)
        planned = Event(made[2].id, Occasion.PERSONAL_INTERVIEW, TODAY, planned=True)
        save_event(session, planned)
        return [contact.id for contact in made]


def test_they_come_in_the_order_asked_for_with_what_was_talked_about(book, ids):
    with book.sessions() as session:
        people = people_of_book(session, [ids[2], ids[0], 99], NoteLanguage.ENGLISH, TODAY)
    assert [person.contact.id for person in people] == [ids[2], ids[0]]
    assert people[0].values["talked_about"] == "the garden"
    assert people[1].values == {}


def test_a_tag_names_people_in_their_order(book, ids):
    with book.sessions() as session:
        assert tagged(session, "VIP") == [ids[0], ids[2]]
        assert tagged(session, "nobody's") == []


@pytest.mark.parametrize(
    ("stranger", "known"),
    [
        (Contact("ada byron", organization="hooli"), 1),
        (Contact("Ada Byron", address=HOME), 1),
        (Contact("Bo Chen", email="BO@example.com"), 2),
        (Contact("Bo Chen"), None),  # there are many of a name
        (Contact("Ada Byron", organization="Other"), None),
        (Contact("Cy Young", email="bo@example.com"), None),
    ],
)
def test_whoever_of_a_table_is_surely_in_the_book_is_found_there(book, ids, stranger, known):
    with book.sessions() as session:
        [person] = with_those_known(session, [Person(Spot("a.csv", 2), stranger, {})])
    assert person.contact.id == (None if known is None else ids[known])
