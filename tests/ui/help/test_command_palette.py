"""The palette of commands finds what to do, and whom to see, by a few letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.contacts import Contact
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.help.command_palette import CommandPalette
from desktop.ui.help.palette_model import FOUND_ROLE, PaletteModel, matching
from tests.ui.test_accessibility import nameless


@pytest.fixture
def palette(maria, window, qtbot):
    window.menus.commands.trigger()
    return window.findChild(CommandPalette)


def rows(palette):
    model = palette.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_without_words_it_offers_all_that_can_be_done_now(palette, window):
    assert "New contact" in rows(palette)
    assert "Undo" not in rows(palette)  # there is nothing to undo


def test_a_few_letters_and_enter_do_it(palette, window, qtbot):
    qtbot.keyClicks(palette.field, "new c")
    assert rows(palette)[0] == "New contact"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.findChild(ContactDialog).isVisible()


def test_people_are_found_beside_what_can_be_done(store, palette, window, qtbot):
    tom = store.save_contact(Contact("Tom Okafor"))
    qtbot.keyClicks(palette.field, "okaf")
    qtbot.waitUntil(lambda: rows(palette) == ["Tom Okafor"])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.contacts.contact is not None)
    qtbot.waitUntil(lambda: window.contacts.contact.id == tom.id)


def test_arrow_keys_choose_while_the_words_stay_in_the_field(palette, qtbot):
    first, second = rows(palette)[:2]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().data() == second
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().data() == first
    assert palette.field.hasFocus()


def test_nothing_found_is_said_and_enter_does_nothing(palette, qtbot):
    qtbot.keyClicks(palette.field, "zzz")
    qtbot.waitUntil(lambda: not rows(palette))
    assert palette.nothing.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_every_control_of_it_has_a_name(palette):
    assert nameless(palette) == []


def test_the_model_keeps_to_the_rules_of_models(palette, qapp):
    model = PaletteModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_found(palette._offers, [])
    assert model.index(0, 0).data(FOUND_ROLE).action is not None
    del tester


def test_what_the_first_word_begins_comes_first(palette):
    found = [offer.name for offer in matching(palette._offers, "c")]
    assert found[0].casefold().startswith("c")
