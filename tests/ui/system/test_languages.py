"""The language and the colours change while the window is open, and nothing is lost by it."""

import pytest

from desktop.ui.look.colours import DARK, LIGHT, shown_colours
from desktop.ui.look.theme import Theme
from tests.ui.conftest import languages_of


@pytest.fixture
def languages(qapp):
    with languages_of(qapp) as languages:
        yield languages


def test_the_window_goes_on_in_another_language_with_the_same_contact(
    maria, interview, window, languages, qtbot
):
    qtbot.waitUntil(lambda: window.contacts.contact is not None)
    window.language_chosen.connect(languages.speak)
    window.choose_language("de")
    qtbot.waitUntil(lambda: window.sidebar.buttons["contacts"].text() == "Kontakte")
    assert "&Datei" in [action.text() for action in window.menuBar().actions()]
    qtbot.waitUntil(lambda: window.contacts.contact is not None)
    assert window.contacts.contact.id == maria.id
    assert window.contacts.page.log.text() == "Ereignis eintragen"
    window.choose_language("en")
    qtbot.waitUntil(lambda: window.sidebar.buttons["contacts"].text() == "Contacts")


def test_what_was_done_before_can_be_undone_after(maria, store, window, languages, qtbot):
    qtbot.waitUntil(lambda: window.contacts.contact is not None)
    window.contacts.delete_contact()
    window.language_chosen.connect(languages.speak)
    window.choose_language("de")
    qtbot.waitUntil(lambda: window.sidebar.buttons["contacts"].text() == "Kontakte")
    window.menus.undo.trigger()
    assert store.contact(maria.id) == maria
    window.choose_language("en")
    qtbot.waitUntil(lambda: window.sidebar.buttons["contacts"].text() == "Contacts")


@pytest.fixture
def unpainted(qapp):
    """What other tests see of the application is as it was before."""
    palette, font = qapp.palette(), qapp.font()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_the_colours_change_live(window, unpainted, qtbot):
    theme = Theme(unpainted)
    for colours in (DARK, LIGHT):
        theme.paint(colours)
        assert shown_colours() is colours
        seen = window.grab().toImage().pixelColor(window.width() - 8, window.height() - 8)
        assert (seen.lightness() < 128) is colours.dark
    theme.deleteLater()
