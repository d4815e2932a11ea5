"""Hands and inks of one's own, chosen where the card is written."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from desktop.handwriting.hands import DEFAULT_HAND
from desktop.ui.hands.hand_dialog import HandDialog
from desktop.ui.notes.drafts import new_draft
from desktop.ui.system.remembered import MOST_INKS, own_inks, remember_ink
from desktop.ui.writing.card_choices import CardChoices
from tests import made_fonts
from tests.ui.conftest import MARIA

pytestmark = pytest.mark.usefixtures("me", "interview", "print_service", "own_hands")


@pytest.fixture
def dialog(write_card):
    return write_card()


@pytest.fixture
def choices(dialog):
    return dialog.note.choices


def colour(dialog, name):
    """Choose a colour as a user does."""
    inks = dialog.note.choices.ink
    inks.setCurrentIndex(inks.count() - 1)
    picker = dialog.findChild(QColorDialog)
    picker.setCurrentColor(QColor(name))
    return picker


def test_a_hand_can_be_added_where_a_card_is_written(dialog, choices, tmp_path, qtbot, click):
    click(choices.hands.add)
    adding = dialog.findChild(HandDialog)
    adding.read(made_fonts.save(tmp_path / "a.ttf"))
    qtbot.waitUntil(adding.save.isEnabled, timeout=100_000)
    click(adding.save)
    assert choices.hand.currentText() == "Plain Hand"
    assert dialog.draft().hand == "own-plain-hand"


def test_a_hand_of_ones_own_can_be_removed_and_brought_back(own_hand, dialog, choices, click):
    assert not choices.hands.remove.isVisible()
    choices.hands.choose("own-plain-hand")
    click(choices.hands.remove)
    assert not own_hand.exists()
    assert dialog.draft().hand == DEFAULT_HAND
    assert choices.hands.told.accessibleName() == "Removed Plain Hand."
    click(choices.hands.undo)
    assert own_hand.exists()
    assert dialog.draft().hand == "own-plain-hand"
    assert not choices.hands.undo.isVisible()


def test_a_draft_in_a_hand_that_is_gone_goes_on_in_the_first(qtbot):
    made = CardChoices(replace(new_draft("x", "US"), hand="own-gone"), MARIA)
    qtbot.addWidget(made)
    assert made.applied_to(new_draft("x", "US")).hand == DEFAULT_HAND


def test_any_dark_colour_makes_an_ink(dialog, qtbot):
    with qtbot.waitSignal(dialog.cards.card.settled):
        colour(dialog, "#00695c").accept()
    assert dialog.draft().ink == "#00695c"
    assert dialog.note.choices.ink.currentText() == "#00695C"
    assert own_inks() == ["#00695c"]


def test_a_colour_too_light_to_read_is_refused_and_the_ink_stays(dialog):
    before = dialog.draft().ink
    colour(dialog, "#ffff00").accept()
    assert "too light to read" in dialog.cards.trouble.sentence
    assert dialog.draft().ink == before
    assert own_inks() == []
    colour(dialog, "#004400").accept()
    assert dialog.draft().ink == "#004400"


def test_choosing_no_colour_changes_nothing(dialog):
    before = dialog.draft()
    colour(dialog, "#00695c").reject()
    assert dialog.draft() == before
    assert dialog.note.choices.ink.currentText() == "Blue-black"


def test_inks_of_ones_own_are_offered_again(qtbot):
    remember_ink("#00695c")
    remember_ink("#440000")
    made = CardChoices(new_draft("x", "US"), MARIA)
    qtbot.addWidget(made)
    shown = [made.ink.itemText(row) for row in range(made.ink.count())]
    assert shown[-3:] == ["#440000", "#00695C", "Custom colour…"]
    assert not any(made.ink.itemIcon(row).isNull() for row in range(made.ink.count()))


def test_a_note_in_a_colour_that_is_not_remembered_keeps_it(qtbot):
    draft = replace(new_draft("x", "US"), ink="#123456")
    made = CardChoices(draft, MARIA)
    qtbot.addWidget(made)
    assert made.applied_to(draft).ink == "#123456"


def test_only_some_inks_are_remembered_and_no_nonsense(tmp_path):
    for number in range(10):
        remember_ink(f"#0000{number}0")
    assert own_inks() == [f"#0000{number}0" for number in range(9, 9 - MOST_INKS, -1)]
    (tmp_path / "fairhand.ini").write_text("[inks]\nown=#ffffff nonsense #00695c\n")
    assert own_inks() == ["#00695c"]
