"""Gaps in a note are seen, and stops for the Tab key."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.widgets.note_editor import NoteEditor

NOTE = "Dear Ada,\n\nI liked [what you liked]. 🙂 Let us talk about [a plan].\n\nBea"


@pytest.fixture
def form(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.editor = NoteEditor(NOTE)
    made.next = QLineEdit()
    column.addWidget(made.editor)
    column.addWidget(made.next)
    with qtbot.waitActive(made):
        made.show()
    made.editor.setFocus()
    return made


@pytest.fixture
def editor(form):
    return form.editor


def selected(editor):
    return editor.textCursor().selectedText()


def test_tab_goes_from_gap_to_gap_and_then_on(form, editor, qtbot):
    seen = []
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
        seen.append(selected(editor))
    assert seen == ["[what you liked]", "[a plan]"]
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert form.focusWidget() is form.next


def test_shift_tab_goes_back(editor, qtbot):
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert selected(editor) == "[what you liked]"


def test_typing_at_a_stop_fills_the_gap(editor, qtbot):
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "your tools")
    assert "I liked your tools. 🙂" in editor.toPlainText()


def test_gaps_are_marked_where_they_are_even_after_an_emoji(editor):
    marked = [mark.cursor.selectedText() for mark in editor.extraSelections()]
    assert marked == ["[what you liked]", "[a plan]"]


def test_a_filled_gap_is_no_longer_marked(editor, qtbot):
    editor.select_first_gap()
    qtbot.keyClicks(editor, "it")
    assert [mark.cursor.selectedText() for mark in editor.extraSelections()] == ["[a plan]"]


@pytest.fixture
def clipboard(qapp):
    """Emptied in time: what Qt frees after Python's end, if Python made it, crashes the process."""
    made = QGuiApplication.clipboard()
    yield made
    made.clear()


def test_only_words_are_pasted(editor, clipboard):
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold")
    clipboard.setMimeData(rich)
    editor.clear()
    editor.paste()
    assert editor.toPlainText() == "bold"
    assert not editor.document().firstBlock().begin().fragment().charFormat().fontWeight() > 400


def pasted(editor, qtbot, **kinds):
    """Paste as Ctrl+V does, whatever the clipboard holds."""
    data = QMimeData()
    for kind, value in kinds.items():
        getattr(data, f"set{kind.capitalize()}")(value)
    editor.setPlainText("")
    editor.insertFromMimeData(data)
    return editor.toPlainText()


def test_rich_text_is_pasted_as_its_words(editor, qtbot):
    html = "<h1>Dear <b>Ada</b>,</h1><p>thank&nbsp;you.</p><script>x</script>"
    assert pasted(editor, qtbot, html=html) == "Dear Ada,\nthank you."
    assert pasted(editor, qtbot, html=html, text="Dear Ada,\r\n\r\nthank\u00a0you.") == (
        "Dear Ada,\n\nthank you."
    )


def test_what_nobody_sees_is_left_out_and_emoji_stay_whole(editor, qtbot):
    assert pasted(editor, qtbot, text="won\u00adder\u200bful\ufeff") == "wonderful"
    assert pasted(editor, qtbot, text="👩‍👧 ❤️\x07") == "👩‍👧 ❤️"
    assert pasted(editor, qtbot, text="a\n\n\n\n\nb") == "a\n\nb"


def test_a_megabyte_is_refused_at_once_and_changes_nothing(editor, qtbot):
    editor.setPlainText("Dear Ada")
    data = QMimeData()
    data.setText("word " * 200_000)
    with qtbot.waitSignal(editor.refused) as refused:
        editor.insertFromMimeData(data)
    assert "50,000" in refused.args[0]
    assert editor.toPlainText() == "Dear Ada"


def test_a_picture_is_refused_with_where_it_could_go(editor, qtbot):
    data = QMimeData()
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    assert editor.canInsertFromMimeData(data)
    with qtbot.waitSignal(editor.refused) as refused:
        editor.insertFromMimeData(data)
    assert "front of a card" in refused.args[0]
