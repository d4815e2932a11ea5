"""Help tells every key, as the menus have them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.help_dialog import HelpDialog
from desktop.ui.menus import offers
from tests.ui.test_accessibility import nameless


@pytest.fixture
def keys(window, qtbot):
    window.menus.keys.trigger()
    return window.findChild(HelpDialog)


def test_every_key_of_the_menus_is_told(keys, window):
    told = keys.page.toPlainText()
    with_keys = [offer for offer in offers(window.menuBar()) if offer.keys]
    assert len(with_keys) > 10
    assert [offer.name for offer in with_keys if offer.name not in told] == []
    assert [offer.keys for offer in with_keys if offer.keys not in told] == []


def test_a_question_mark_opens_it_unless_something_is_typed(window, qtbot):
    window.contacts.list.search.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "?")
    assert window.contacts.list.search.text() == "?"
    assert window.findChild(HelpDialog) is None
    window.contacts.list.list.setFocus()
    qtbot.keyClick(window.contacts.list.list, Qt.Key.Key_Question)
    assert window.findChild(HelpDialog).isVisible()


def test_no_key_is_given_twice(window):
    keys = [offer.keys for offer in offers(window.menuBar()) if offer.keys]
    assert sorted(set(keys)) == sorted(keys)


def test_every_control_of_it_has_a_name(keys):
    assert nameless(keys) == []
