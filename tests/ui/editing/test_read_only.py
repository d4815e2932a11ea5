"""A book that may only be read is shown, and what would change it says why it does not."""

import pytest
from PySide6.QtWidgets import QDialog

from desktop.store.books import open_to_read
from desktop.ui.live.live_store import LiveStore
from desktop.ui.window.main_window import MainWindow


@pytest.fixture
def window(book, interview, qtbot):
    shown = MainWindow(LiveStore(open_to_read(book.path)), start="contacts")
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.contacts.shown):
        shown.show()
    return shown


def test_it_is_shown_and_said(window):
    assert window.contacts.list.model.rowCount() == 1
    assert "may be read" in window.statusBar().findChildren(type(window.toast.words))[0].text()


def test_no_action_changes_it(window):
    changing = (
        window.menus.new,
        window.menus.me,
        window.menus.log,
        window.menus.print,
        window.menus.edit,
        window.menus.delete,
    )
    assert not any(action.isEnabled() for action in changing)


def test_a_button_that_would_says_why_it_does_not(window, click):
    click(window.contacts.page.log)
    assert window.findChild(QDialog) is None
    assert "copy it to a folder of your own" in window.toast.words.text()
