"""A list of contacts that is longer than a page is fetched as it is scrolled."""

import pytest

from desktop.domain.contacts import Contact
from desktop.store.adding import add_contacts
from desktop.store.contact_search import search_contacts

NAMES = [f"Person {number:03}" for number in range(450)]


@pytest.fixture
def ids(book):
    with book.sessions.begin() as session:
        add_contacts(session, [Contact(name) for name in NAMES])
        return {line.name: line.id for line in search_contacts(session)}


def shown(window):
    model = window.contacts.list.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def scroll(window, to):
    bar = window.contacts.list.list.verticalScrollBar()
    bar.setValue(bar.maximum() if to == "end" else 0)


def test_the_first_page_comes_alone_and_the_rest_as_it_is_scrolled(ids, window, qtbot):
    assert shown(window) == NAMES[:100]
    while len(shown(window)) < len(NAMES):
        before = len(shown(window))
        scroll(window, "end")
        qtbot.waitUntil(lambda before=before: len(shown(window)) > before)
    assert shown(window) == NAMES


def test_somebody_far_down_is_shown_among_their_neighbours(ids, window, qtbot):
    window.show_contact(ids["Person 300"])
    qtbot.waitUntil(lambda: "Person 300" in shown(window))
    people = window.contacts.list.list
    assert people.currentIndex().data() == "Person 300"
    assert people.viewport().rect().contains(people.visualRect(people.currentIndex()).center())
    assert window.contacts.page.name.text() == "Person 300"


def test_lines_that_come_before_move_none_that_is_seen(ids, window, qtbot):
    window.show_contact(ids["Person 300"])
    qtbot.waitUntil(lambda: "Person 300" in shown(window))
    people = window.contacts.list.list
    people.verticalScrollBar().setValue(people.height() + 40)
    seen = people.indexAt(people.viewport().rect().center()).data()
    people.verticalScrollBar().setValue(people.height() - 10)
    first = shown(window)[0]
    qtbot.waitUntil(lambda: shown(window)[0] != first)
    rows = people.indexAt(people.viewport().rect().center()).row() - shown(window).index(seen)
    assert abs(rows) <= 1
    scroll(window, "start")
    qtbot.waitUntil(lambda: shown(window)[0] == NAMES[0])


def test_after_a_change_far_down_the_list_stays_where_it_is(ids, window, store, qtbot):
    window.show_contact(ids["Person 300"])
    qtbot.waitUntil(lambda: "Person 300" in shown(window))
    people = window.contacts.list.list
    qtbot.waitUntil(lambda: window.contacts.contact.id == ids["Person 300"])
    top = people.visualRect(people.currentIndex()).top()
    with qtbot.waitSignal(window.contacts.shown):
        store.save_contact(Contact("Person 001 and a half"))
    assert people.currentIndex().data() == "Person 300"
    assert people.visualRect(people.currentIndex()).top() == top


def test_found_lines_come_a_page_at_a_time_too(ids, window, qtbot):
    with qtbot.waitSignal(window.contacts.list.model.modelReset):
        qtbot.keyClicks(window.contacts.list.search, "person")
    assert len(shown(window)) == 100
    scroll(window, "end")
    qtbot.waitUntil(lambda: len(shown(window)) == 200)
    assert shown(window) == NAMES[:200]
