"""The sidebar goes from screen to screen, by pointer and by keys."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.widgets.screens import Place, Screen, Screens
from desktop.ui.window.sidebar import Sidebar


class Counted(Screen):
    """A screen that counts how often it read the book."""

    def __init__(self):
        super().__init__()
        self.reads = 0

    def read(self):
        self.reads += 1


@pytest.fixture
def places():
    return (
        Place("today", "Today", "today", Counted),
        Place("contacts", "Contacts", "contacts", Counted),
    )


@pytest.fixture
def screens(places, qtbot):
    made = Screens(places)
    qtbot.addWidget(made)
    made.go_to("today")
    made.show()
    return made


@pytest.fixture
def sidebar(places, qtbot):
    made = Sidebar(places)
    qtbot.addWidget(made)
    made.show_chosen("today")
    made.show()
    return made


def test_a_click_chooses_a_screen(sidebar, qtbot, click):
    with qtbot.waitSignal(sidebar.chosen) as chosen:
        click(sidebar.buttons["contacts"])
    assert chosen.args == ["contacts"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_chooses_a_screen(sidebar, qtbot, key):
    with qtbot.waitSignal(sidebar.chosen):
        qtbot.keyClick(sidebar.buttons["contacts"], key)


def test_what_waits_is_counted_and_told(sidebar):
    sidebar.count("today", 3)
    assert sidebar.buttons["today"].accessibleName() == "Today, 3 waiting"
    sidebar.count("today", 0)
    assert sidebar.buttons["today"].accessibleName() == "Today"


def test_a_screen_is_made_when_it_is_first_seen(screens):
    assert screens.count() == 1
    screens.go_to("contacts")
    assert screens.count() == 2


def test_a_hidden_screen_reads_nothing_until_it_is_seen(screens, qtbot):
    today = screens.current
    qtbot.waitUntil(lambda: today.reads == 1)
    contacts = screens.go_to("contacts")
    qtbot.waitUntil(lambda: contacts.reads == 1)
    today.refresh()
    contacts.refresh()
    qtbot.waitUntil(lambda: contacts.reads == 2)
    assert today.reads == 1
    screens.go_to("today")
    qtbot.waitUntil(lambda: today.reads == 2)


def test_many_changes_are_read_once(screens, qtbot):
    today = screens.current
    qtbot.waitUntil(lambda: today.reads == 1)
    for _ in range(5):
        today.refresh()
    qtbot.waitUntil(lambda: today.reads == 2)
    assert not today._soon.isActive()
