"""A word on the page and the same word in the text lead to each other."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.occasions import Channel
from desktop.ui.writing.writing_dialog import WritingDialog

pytestmark = pytest.mark.usefixtures("me", "interview")


@pytest.fixture
def write(window, interview, qtbot):
    def write(channel):
        window.writing.write(interview, channel)
        dialog = window.findChild(WritingDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        view = dialog.letters.view if channel is Channel.LETTER else dialog.cards.views.card
        qtbot.waitUntil(lambda: len(view.words) > 0)
        return dialog, view

    return write


def number_of(view, word):
    return [each.text for each in view.words].index(word)


def click_word(view, word, qtbot):
    place = view.place_of(number_of(view, word)).center().toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("channel", [Channel.CARD, Channel.LETTER])
def test_clicking_a_word_puts_the_cursor_there_in_the_text(channel, write, qtbot):
    dialog, view = write(channel)
    click_word(view, "releases.", qtbot)
    text, cursor = dialog.draft().text, dialog.note.editor.textCursor()
    assert cursor.position() == text.index("releases.")
    assert dialog.note.editor.hasFocus()
    assert view.marked == ["releases."]


def test_the_word_that_the_cursor_is_in_is_marked_and_only_that(write, qtbot):
    dialog, view = write(Channel.CARD)
    editor = dialog.note.editor
    editor.go_to(dialog.draft().text.index("Alvarez") + 3)
    assert view.marked == ["Alvarez,"]
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert view.marked == ["Dear"]


def test_a_click_beside_all_words_changes_nothing(write, qtbot):
    dialog, view = write(Channel.CARD)
    before = dialog.note.editor.textCursor().position()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().topLeft())
    assert dialog.note.editor.textCursor().position() == before


def test_what_the_letter_says_by_itself_leads_nowhere(write, qtbot):
    dialog, view = write(Channel.LETTER)
    before = dialog.note.editor.textCursor().position()
    click_word(view, "Portland,", qtbot)
    assert dialog.note.editor.textCursor().position() == before


def test_an_emoji_before_a_word_does_not_shift_it(write, qtbot):
    dialog, _ = write(Channel.LETTER)
    with qtbot.waitSignal(dialog.letters.letter.settled):
        dialog.note.editor.setPlainText("Dear 🙂 Ada,\n\nThank you.")
    editor = dialog.note.editor
    editor.go_to(editor.toPlainText().index("Thank"))
    qtbot.keyClicks(editor, "X")
    assert editor.toPlainText().endswith("XThank you.")


def test_editing_keeps_the_page_that_is_seen(write, qtbot, click):
    dialog, _ = write(Channel.LETTER)
    with qtbot.waitSignal(dialog.letters.letter.drawn):
        dialog.note.editor.setPlainText("\n\n".join(["A paragraph of the letter."] * 60))
    with qtbot.waitSignal(dialog.letters.letter.drawn):
        click(dialog.letters.pager.next)
    with qtbot.waitSignal(dialog.letters.letter.drawn):
        qtbot.keyClicks(dialog.note.editor, "PS. ")
    assert dialog.letters.pager.page == 1
    assert dialog.letters.show_letter.isChecked()


def test_all_words_that_are_selected_are_marked(write, qtbot):
    dialog, view = write(Channel.CARD)
    qtbot.keyClick(dialog.note.editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(dialog.note.editor, Qt.Key.Key_End, shift)
    assert view.marked == ["Dear", "Ms.", "Alvarez,"]
    (mark,) = view.marks
    assert all(mark.contains(view.place_of(number)) for number in range(3))
