"""The menus of the window, by the keyboard and in both languages."""

from collections import Counter

import pytest

from desktop.ui.system.languages import SHIPPED
from tests.ui.conftest import languages_of


def letters_of(entries):
    """Of each menu below them, by its name: the letters that are underlined."""
    shown = [entry for entry in entries if not entry.isSeparator()]
    texts = [entry.text().replace("&&", "") for entry in shown]
    found = {"": [text[text.index("&") + 1].lower() for text in texts if "&" in text]}
    for entry in shown:
        if entry.menu():
            below = letters_of(entry.menu().actions())
            found |= {f"{entry.text()}/{name}": letters for name, letters in below.items()}
    return found


@pytest.mark.parametrize("code", SHIPPED)
def test_no_two_entries_of_a_menu_are_reached_by_the_same_letter(qapp, request, code):
    with languages_of(qapp) as languages:
        languages.speak(code)
        window = request.getfixturevalue("window")
        menus = letters_of(window.menuBar().actions())
        twice = {
            menu: [letter for letter, times in Counter(letters).items() if times > 1]
            for menu, letters in menus.items()
        }
        assert {menu: letters for menu, letters in twice.items() if letters} == {}


def test_a_sign_in_a_name_stands_in_the_entry_that_takes_its_step_back(window):
    window.history.note("Added R&D.", lambda: None, lambda: None)
    assert window.menus.undo.text() == "&Undo: Added R&&D."
    window.history.undo()
    assert window.menus.redo.text() == "&Redo: Added R&&D."
