"""*Add a hand…*: a font in, a hand out, and nothing else on the way."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.handwriting.hand_folders import own_ids
from desktop.handwriting.hands import load_hand
from desktop.ui.hands import hand_dialog
from desktop.ui.hands.hand_dialog import HandDialog
from desktop.workflows.font_readers import FontReader
from tests import made_fonts
from tests.ui.conftest import drop
from tests.ui.test_accessibility import nameless

SLOW = 100_000  # milliseconds that reading a font may take where much else is going on

pytestmark = pytest.mark.usefixtures("own_hands")


@pytest.fixture
def font(tmp_path):
    return made_fonts.save(tmp_path / "Plain.ttf")


@pytest.fixture
def dialog(window, me, qtbot):
    window.menus.hand.trigger()
    made = window.findChild(HandDialog)
    qtbot.waitUntil(made.isVisible)
    return made


@pytest.fixture
def at_once(made_hand, monkeypatch):
    """Fonts are read already."""

    class ReadAlready(FontReader):
        def make(self, font, folder, tell):
            shutil.copytree(made_hand, folder, dirs_exist_ok=True)

    monkeypatch.setattr(hand_dialog, "FontReader", ReadAlready)


@pytest.fixture
def found(at_once, dialog, font, qtbot):
    """The dialog with a hand in it."""
    dialog.fonts.chosen.emit(font)
    qtbot.waitUntil(dialog.save.isEnabled, timeout=SLOW)
    return dialog


def test_a_font_becomes_a_hand_under_a_name(found, window, qtbot, click):
    assert found.hand.sample.page is not None
    assert found.hand.misses.text().startswith("Missing: ß")
    assert found.hand.licence.isVisible()
    assert found.hand.name.text() == "Plain Hand"
    found.hand.name.setText("Dad's hand")
    with qtbot.waitSignal(found.added) as added:
        click(found.save)
    assert load_hand(added.args[0]).name == "Dad's hand"
    assert "Your hand is there" in window.toast.words.text()


def test_a_name_that_another_hand_has_is_refused_and_can_be_mended(found, click):
    found.hand.name.setText("Quick cursive")
    click(found.save)
    assert "another name" in found.trouble.sentence
    assert found.isVisible()
    found.hand.name.setText("Quicker cursive")
    click(found.save)
    assert len(own_ids()) == 1


def test_what_is_no_font_is_refused_in_a_sentence_and_another_can_be_chosen(
    dialog, font, tmp_path, qtbot
):
    (tmp_path / "notes.ttf").write_text("Dear Ada")
    dialog.read(tmp_path / "notes.ttf")
    qtbot.waitUntil(lambda: "is not a font" in dialog.trouble.sentence)
    assert not dialog.save.isEnabled()
    assert dialog.fonts.isVisible()
    dialog.read(font)
    assert dialog.trouble.sentence == ""


def test_reading_a_font_can_be_stopped(dialog, font, qtbot, click):
    dialog.read(font)
    qtbot.waitUntil(lambda: dialog.working.bar.maximum() > 0, timeout=SLOW)
    click(dialog.working.stop)
    qtbot.waitUntil(dialog.fonts.isVisible)
    assert dialog.trouble.sentence == ""
    assert not dialog.save.isEnabled()


def test_closing_the_dialog_ends_the_reading_and_leaves_nothing(dialog, font, own_hands, qtbot):
    dialog.read(font)
    qtbot.waitUntil(lambda: dialog.working.bar.maximum() > 0, timeout=SLOW)
    reader = dialog._reader
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert reader._process._process.returncode is not None
    assert list(own_hands.iterdir()) == []


def test_a_font_can_be_dropped(dialog, font, qtbot):
    drop(dialog.fonts, font)
    assert not dialog.fonts.isVisible()
    qtbot.waitUntil(dialog.save.isEnabled, timeout=SLOW)


def test_two_files_at_once_are_not_taken(dialog, font, qtbot):
    drop(dialog.fonts, font, font)
    assert dialog.fonts.isVisible()


def test_a_font_can_be_chosen_among_the_files(dialog, font, qtbot, click):
    click(dialog.fonts.choose)
    files = dialog.findChild(QFileDialog)
    files.selectFile(str(font))
    with qtbot.waitSignal(dialog.fonts.chosen) as chosen:
        files.accept()
    assert chosen.args[0] == font


def test_another_font_can_be_tried(found, click):
    click(found.another)
    assert found.fonts.isVisible()
    assert not found.save.isEnabled()
    assert not found.another.isVisible()


def test_a_key_that_would_add_nothing_says_so(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "choose a font" in dialog.trouble.sentence


def test_a_name_that_the_hand_cannot_write_is_told_first(at_once, window, font, qtbot):
    dialog = HandDialog("Jordan Groß", window)
    dialog.open()
    dialog.read(font)
    qtbot.waitUntil(dialog.save.isEnabled, timeout=SLOW)
    assert dialog.hand.misses.text().startswith("It cannot write your name, for want of ß.")
    dialog.reject()


def test_every_control_says_what_it_is(dialog, font, qtbot, click):
    assert nameless(dialog) == []
    dialog.read(font)
    assert nameless(dialog) == []
    click(dialog.working.stop)
    qtbot.waitUntil(dialog.fonts.isVisible, timeout=SLOW)


def test_every_control_beside_a_hand_says_what_it_is(found):
    assert nameless(found) == []


def test_closing_the_window_ends_the_reading(dialog, window, font, qtbot):
    dialog.read(font)
    qtbot.waitUntil(lambda: dialog.working.bar.maximum() > 0, timeout=SLOW)
    reader = dialog._reader
    window.close()
    assert reader._process._process.returncode is not None
