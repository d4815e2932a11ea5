"""Contacts in order, a page at a time, from any place in the list."""

import pytest

from desktop.domain.contacts import Contact
from desktop.store.adding import add_contacts
from desktop.store.contact_search import contact_page, contacts_around, contacts_before
from desktop.store.contacts import delete_contact

NAMES = [f"Person {number:03}" for number in range(30)]


@pytest.fixture
def book(any_book):
    return any_book


@pytest.fixture
def ids(session):
    add_contacts(session, [Contact(name) for name in NAMES])
    return {line.name: line.id for line in contact_page(session, limit=None).lines}


def names(page):
    return [line.name for line in page.lines]


def test_around_somebody_stand_those_before_and_after(session, ids):
    page = contacts_around(session, ids["Person 015"], limit=4)
    assert names(page) == NAMES[11:19]


def test_pages_go_on_in_both_directions_until_the_ends(session, ids):
    around = contacts_around(session, ids["Person 015"], limit=4)
    seen, before, after = names(around), around.previous, around.next
    while before:
        page = contacts_before(session, before, limit=4)
        seen, before = names(page) + seen, page.previous
    while after:
        page = contact_page(session, "", after, limit=4)
        seen, after = seen + names(page), page.next
    assert seen == NAMES


def test_around_the_first_nothing_comes_before(session, ids):
    page = contacts_around(session, ids["Person 000"], limit=4)
    assert page.previous is None
    assert names(page) == NAMES[:4]


def test_around_somebody_deleted_stand_their_neighbours(session, ids):
    delete_contact(session, ids["Person 015"])
    page = contacts_around(session, ids["Person 015"], limit=2)
    assert names(page) == [*NAMES[13:15], *NAMES[16:18]]


def test_around_nobody_is_no_page(session, ids):
    assert contacts_around(session, 10**6) is None


def test_people_of_one_name_each_stand_once(session):
    add_contacts(session, [Contact("Ada")] * 9)
    [_, second, *_] = ids = [line.id for line in contact_page(session, limit=None).lines]
    page = contacts_around(session, second, limit=100)
    assert [line.id for line in page.lines] == ids
