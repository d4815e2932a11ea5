"""Contacts in the book: kept, found, changed, deleted and brought back."""

from datetime import date

import pytest
from sqlalchemy import select

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact, NamelessContact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import (
    NoSuchContact,
    contact,
    delete_contact,
    restore_contact,
    save_contact,
)
from desktop.store.events import delete_event, save_event
from desktop.store.tables import OrganizationRow, PostalAddressRow

ELENA = Contact(
    "Elena Álvarez",
    organization="Harbor & Finch",
    job_title="Director",
    salutation="Dear Ms. Álvarez",
    email="elena@example.com",
    phone="(312) 555-0142",
    address=PostalAddress("1 Elm St\nApt 2", "Chicago", country_area="IL", postal_code="60607"),
    notes="Rows on the river.\n\nAsk about {x} [y] 100%.",
)


@pytest.fixture
def book(any_book):
    return any_book


def names(session, words=""):
    return [line.name for line in search_contacts(session, words)]


def test_a_contact_comes_back_as_it_was_saved(book):
    with book.sessions.begin() as session:
        saved = save_contact(session, ELENA)
    with book.sessions() as session:
        assert contact(session, saved.id) == saved
    assert saved == Contact(**{**vars(ELENA), "id": saved.id})


def test_a_contact_without_a_name_is_not_saved(session):
    with pytest.raises(NamelessContact):
        save_contact(session, Contact(" "))
    assert names(session) == []


def test_changes_to_a_contact_replace_what_was_there(session):
    saved = save_contact(session, ELENA)
    changed = save_contact(session, Contact("Elena Ruiz", id=saved.id))
    assert contact(session, saved.id) == changed == Contact("Elena Ruiz", id=saved.id)
    assert names(session, "finch") == []
    assert session.scalars(select(PostalAddressRow)).all() == []


def test_an_address_is_changed_where_it_is(session):
    saved = save_contact(session, ELENA)
    moved = PostalAddress("2 Oak St", "Bonn", postal_code="53111", country="DE")
    save_contact(session, Contact("Elena", address=moved, id=saved.id))
    assert contact(session, saved.id).address == moved
    assert len(session.scalars(select(PostalAddressRow)).all()) == 1


def test_people_of_one_organization_share_it(session):
    save_contact(session, Contact("Ann", organization="Acme"))
    save_contact(session, Contact("Bo", organization="Acme"))
    assert session.scalars(select(OrganizationRow.name)).all() == ["Acme"]


def test_an_organization_that_its_last_person_leaves_is_forgotten(session):
    ann = save_contact(session, Contact("Ann", organization="Amce"))
    save_contact(session, Contact("Ann", organization="Acme", id=ann.id))
    assert session.scalars(select(OrganizationRow.name)).all() == ["Acme"]


def test_a_contact_that_was_never_there_is_refused(session):
    for act in (contact, delete_contact, restore_contact):
        with pytest.raises(NoSuchContact):
            act(session, 7)
    with pytest.raises(NoSuchContact):
        save_contact(session, Contact("Ann", id=7))


def test_a_deleted_contact_is_gone_until_they_are_brought_back(session):
    saved = save_contact(session, ELENA)
    delete_contact(session, saved.id)
    assert names(session) == []
    with pytest.raises(NoSuchContact):
        contact(session, saved.id)
    assert restore_contact(session, saved.id) == saved
    assert names(session) == ["Elena Álvarez"]


def test_the_id_of_a_contact_is_never_anothers(session):
    first = save_contact(session, Contact("Ann"))
    session.connection().exec_driver_sql(f"DELETE FROM contacts WHERE id = {first.id}")
    assert save_contact(session, Contact("Bo")).id != first.id


def test_what_was_not_committed_is_not_kept(book):
    with book.sessions() as session:
        save_contact(session, ELENA)
    with book.sessions() as session:
        assert names(session) == []


@pytest.mark.parametrize(
    "words",
    [
        *("elena", "alvarez", "ÁLV", "alv ele", "Elena Alvarez"),
        *("finch", "harbor & finch", "director", "river", "elena@example.com", "example"),
        *("5550142", "(312) 555", "3125550142", "555-01", "100%", ""),
    ],
)
def test_a_contact_is_found_by_the_beginnings_of_their_words(session, words):
    save_contact(session, ELENA)
    save_contact(session, Contact("Bo Lee"))
    assert "Elena Álvarez" in names(session, words)


@pytest.mark.parametrize("words", ["lena", "elena bo", "chicago", "x' OR 1=1 --", "elena_"])
def test_a_contact_is_not_found_by_other_words(session, words):
    save_contact(session, Contact("Helena Bob", organization="Acme"))
    save_contact(session, ELENA)
    found = names(session, words)
    assert found in ([], ["Elena Álvarez"])
    assert found == [] or words == "elena_"


def test_a_name_in_chinese_is_found_by_any_part_of_it(session):
    save_contact(session, Contact("田中太郎"))
    assert names(session, "太郎") == ["田中太郎"]


def test_contacts_are_in_order_of_their_names_whatever_the_accents(session):
    for name in ("Zoe", "élan", "Eli", "Ábel", "ada"):
        save_contact(session, Contact(name))
    assert names(session) == ["Ábel", "ada", "élan", "Eli", "Zoe"]


def test_those_whose_name_it_is_come_before_those_whose_notes_say_it(session):
    save_contact(session, Contact("Ann", notes="Met through Zoe."))
    save_contact(session, Contact("Zoe"))
    assert names(session, "zoe") == ["Zoe", "Ann"]


def test_a_line_shows_the_newest_event_and_whether_there_is_an_address(session):
    ann = save_contact(session, ELENA)
    save_contact(session, Contact("Zoe"))
    save_event(session, Event(ann.id, Occasion.RECRUITER_CALL, date(2026, 11, 2)))
    newest = save_event(session, Event(ann.id, Occasion.PERSONAL_INTERVIEW, date(2026, 11, 9)))
    save_event(session, Event(ann.id, Occasion.RESUME_SENT, date(2026, 11, 3)))
    elena, zoe = search_contacts(session)
    assert elena.latest_on == newest.on
    assert (elena.organization, elena.job_title) == ("Harbor & Finch", "Director")
    assert elena.has_address
    assert (zoe.latest_on, zoe.has_address) == (None, False)
    delete_event(session, newest.id)
    assert search_contacts(session)[0].latest_on == date(2026, 11, 3)
