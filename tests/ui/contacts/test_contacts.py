"""The screen of contacts: found, added, changed, deleted and brought back."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.contacts import Contact
from desktop.ui.forms.contact_dialog import ContactDialog


def names(window):
    model = window.contacts.list.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def search(window, qtbot, words):
    with qtbot.waitSignal(window.contacts.list.model.modelReset):
        qtbot.keyClicks(window.contacts.list.search, words)


@pytest.fixture
def people(store):
    return [
        store.save_contact(Contact(name, organization=organization))
        for name, organization in (
            ("Émile Dupont", "Atelier Dupont"),
            ("Ines Ferrer", "Harbor & Pine"),
            ("Tom Okafor", "Harbor & Pine"),
        )
    ]


def test_an_empty_book_says_what_to_do(window, qtbot, click):
    qtbot.waitUntil(window.contacts.nothing.isVisible)
    assert window.contacts.nothing.act.hasFocus()
    click(window.contacts.nothing.act)
    assert window.findChild(ContactDialog).isVisible()


def test_adding_a_contact_shows_it(maria, window, qtbot, click):
    click(window.contacts.list.top.new)
    dialog = window.findChild(ContactDialog)
    qtbot.keyClicks(dialog.name, "Ada Byron")
    with qtbot.waitSignal(window.contacts.page.shown):
        click(dialog.save)
    assert names(window) == ["Ada Byron", "Maria Alvarez"]
    assert window.contacts.page.name.text() == "Ada Byron"


def test_adding_a_contact_is_told_on_whichever_screen(maria, window, qtbot, click):
    window.go_to("today")
    window.menus.new.trigger()
    dialog = window.findChild(ContactDialog)
    qtbot.keyClicks(dialog.name, "Ada Byron")
    click(dialog.save)
    assert window.toast.words.text() == "Added Ada Byron."
    click(window.toast.undo)
    window.go_to("contacts")
    qtbot.waitUntil(lambda: names(window) == ["Maria Alvarez"])


def test_a_refused_contact_keeps_its_typing(maria, window, qtbot, click):
    click(window.contacts.list.top.new)
    dialog = window.findChild(ContactDialog)
    qtbot.keyClicks(dialog.organization, "Northwind")
    click(dialog.save)
    assert "needs a name" in dialog.trouble.sentence
    assert dialog.isVisible()
    assert dialog.organization.text() == "Northwind"


def test_editing_a_contact_changes_the_page_and_can_be_undone(maria, window, qtbot, click):
    click(window.contacts.page.edit)
    dialog = window.findChild(ContactDialog)
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Maria Soto")
    with qtbot.waitSignal(window.contacts.page.shown):
        click(dialog.save)
    assert names(window) == ["Maria Soto"]
    with qtbot.waitSignal(window.contacts.page.shown):
        window.menus.undo.trigger()
    assert names(window) == ["Maria Alvarez"]
    with qtbot.waitSignal(window.contacts.page.shown):
        window.menus.redo.trigger()
    assert names(window) == ["Maria Soto"]


def test_deleting_a_contact_is_told_with_a_way_back(maria, window, qtbot, click):
    with qtbot.waitSignal(window.contacts.list.model.modelReset):
        click(window.contacts.page.delete)
    assert names(window) == []
    assert window.toast.words.text() == "Deleted Maria Alvarez."
    with qtbot.waitSignal(window.contacts.list.model.modelReset):
        click(window.toast.undo)
    assert names(window) == ["Maria Alvarez"]
    assert not window.toast.isVisible()


def test_deleting_can_be_undone_by_key(people, window, qtbot):
    with qtbot.waitSignal(window.contacts.list.model.modelReset):
        qtbot.keyClick(window.contacts.list.list, Qt.Key.Key_Delete)
    assert names(window) == ["Ines Ferrer", "Tom Okafor"]
    with qtbot.waitSignal(window.contacts.list.model.modelReset):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(window) == ["Émile Dupont", "Ines Ferrer", "Tom Okafor"]
    assert window.contacts.page.name.text() == "Émile Dupont"


def test_the_search_field_leaves_undo_to_the_window(people, window, qtbot):
    with qtbot.waitSignal(window.contacts.list.model.modelReset):
        qtbot.keyClick(window.contacts.list.list, Qt.Key.Key_Delete)
    window.menus.search.trigger()
    with qtbot.waitSignal(window.contacts.list.model.modelReset):
        qtbot.keyClick(
            window.contacts.list.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
        )
    assert len(names(window)) == 3


def test_whoever_comes_next_is_shown_when_one_is_deleted(people, window, qtbot, click):
    window.contacts.choose(people[1].id)
    qtbot.waitUntil(lambda: window.contacts.page.name.text() == "Ines Ferrer")
    with qtbot.waitSignal(window.contacts.list.model.modelReset):
        click(window.contacts.page.delete)
    assert window.contacts.page.name.text() == "Tom Okafor"


def test_searching_narrows_the_list_while_typing(people, window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.contacts.list.search
    search(window, qtbot, "emile")
    assert names(window) == ["Émile Dupont"]
    assert window.contacts.page.name.text() == "Émile Dupont"


def test_typing_fast_asks_once(people, window, qtbot):
    asked = []
    window.contacts.list.changed.connect(lambda: asked.append(window.contacts.list.top.words))
    search(window, qtbot, "harbor")
    assert asked == ["harbor"]
    assert names(window) == ["Ines Ferrer", "Tom Okafor"]


def test_down_leads_from_the_search_into_the_list(people, window, qtbot):
    window.menus.search.trigger()
    qtbot.keyClick(window.contacts.list.search, Qt.Key.Key_Down)
    assert window.focusWidget() is window.contacts.list.list
    qtbot.keyClick(window.contacts.list.list, Qt.Key.Key_Down)
    assert window.contacts.page.name.text() == "Ines Ferrer"


def test_nobody_found_offers_to_add_who_was_looked_for(people, window, qtbot, click):
    search(window, qtbot, "Zoe")
    assert window.contacts.list.no_match.words.text() == "Nobody matches “Zoe”."
    click(window.contacts.list.no_match.act)
    dialog = window.findChild(ContactDialog)
    assert dialog.name.text() == "Zoe"
    with qtbot.waitSignal(window.contacts.page.shown):
        click(dialog.save)
    assert window.contacts.list.top.words == ""
    assert "Zoe" in names(window)
    assert window.contacts.page.name.text() == "Zoe"


def test_actions_on_a_contact_are_off_while_there_is_none(window):
    for action in (
        window.menus.print,
        window.menus.edit,
        window.menus.delete,
        window.menus.undo,
        window.menus.redo,
    ):
        assert not action.isEnabled()
    for action in (window.menus.new, window.menus.log):
        assert action.isEnabled()


def test_every_action_has_a_shortcut_of_its_own(window):
    actions = [action for menu in window.menuBar().actions() for action in menu.menu().actions()]
    doing = [each for each in actions if not each.isSeparator() and not each.menu()]
    keys = [action.shortcut().toString() for action in doing]
    assert all(keys)
    assert len(set(keys)) == len(keys)
