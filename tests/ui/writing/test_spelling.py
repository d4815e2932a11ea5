"""What is misspelled is underlined, and put right from the menu about it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu

from desktop.domain.occasions import Channel
from desktop.ui.writing.writing_dialog import WritingDialog

pytestmark = pytest.mark.usefixtures("me", "interview")


@pytest.fixture
def write(window, interview, qtbot):
    def write(text):
        window.writing.write(interview, Channel.EMAIL)
        dialog = window.findChild(WritingDialog)
        dialog.note.editor.setPlainText(text)
        qtbot.waitUntil(lambda: dialog.spelling.is_ready)
        return dialog

    return write


def underlined(editor):
    """What the wavy lines are under, as the document draws them."""
    found = []
    block = editor.document().begin()
    while block.isValid():
        wavy = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
        found += [
            block.text()[each.start : each.start + each.length]
            for each in block.layout().formats()
            if each.format.underlineStyle() == wavy
        ]
        block = block.next()
    return found


@pytest.fixture
def menu_at(qtbot):
    """The menu that the menu key opens where the cursor is."""

    def menu_at(editor, word):
        editor.go_to(editor.toPlainText().index(word) + 1)
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(editor, QContextMenuEvent(reason, QPoint(), QPoint()))
        menu = editor.findChild(QMenu)
        qtbot.waitUntil(menu.isVisible)
        return menu

    return menu_at


def words_of(menu):
    return [action.text() for action in menu.actions()]


def test_misspelled_words_are_underlined_and_names_are_not(write, qtbot):
    dialog = write("Dear Ms. Alvarez of Northwind,\n\nThank you for the intervew.\n\nJordan Reyes")
    editor = dialog.note.editor
    qtbot.waitUntil(lambda: underlined(editor) == ["intervew"])
    editor.go_to(editor.toPlainText().index("ew."))
    qtbot.keyClicks(editor, "i")
    assert underlined(editor) == []


def test_a_suggestion_takes_the_place_of_the_word(write, menu_at, qtbot):
    dialog = write("🙂 Thank you for the intervew.")
    editor = dialog.note.editor
    menu = menu_at(editor, "intervew")
    qtbot.waitUntil(lambda: words_of(menu)[0] == "interview")
    menu.actions()[0].trigger()
    assert editor.toPlainText() == "🙂 Thank you for the interview."
    menu.close()
    editor.undo()
    assert editor.toPlainText() == "🙂 Thank you for the intervew."


def test_a_word_is_added_to_the_users_own(write, menu_at, qtbot, window, interview):
    dialog = write("We spoke of kanbanish things.")
    editor = dialog.note.editor
    menu = menu_at(editor, "kanbanish")
    learn = next(each for each in menu.actions() if each.text().startswith("Add “kanbanish”"))
    learn.trigger()
    menu.close()
    assert underlined(editor) == []
    assert dialog.spelling.misspelled == []


def test_a_word_that_is_right_has_the_usual_menu(write, menu_at):
    dialog = write("We spoke.")
    menu = menu_at(dialog.note.editor, "spoke")
    assert not any("dictionary" in words for words in words_of(menu))
    menu.close()


def test_the_language_of_the_note_decides(write, qtbot):
    dialog = write("Herzlichen Dank für das Gespräch und die Zeit.")
    editor = dialog.note.editor
    qtbot.waitUntil(lambda: "Gespräch" in underlined(editor))
    qtbot.keyClick(dialog.note.words.language, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.spelling.is_ready and underlined(editor) == [])
