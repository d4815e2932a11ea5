"""Forms that are higher than the screen are scrolled; what went wrong and the buttons are seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.domain.refusals import Refusal
from desktop.ui.look.labels import muted
from desktop.ui.widgets.form_dialog import FormDialog, labelled


def _refuse():
    raise Refusal("Not this.")


def _form(qtbot, fields):
    made = FormDialog(None)
    qtbot.addWidget(made)
    made.add_title("Many", "A sentence that says what all of them are for.")
    made.fields = [QLineEdit() for _ in range(fields)]
    for number, field in enumerate(made.fields):
        made.form.addLayout(labelled(f"Field {number}", field))
    made.add_buttons(_refuse, "Save")
    made.show()
    return made


@pytest.fixture
def low(qtbot):
    """A form that has room."""
    return _form(qtbot, 3)


@pytest.fixture
def high(qtbot):
    """A form that has none."""
    return _form(qtbot, 40)


def _scroll_bar(dialog):
    return dialog._area.verticalScrollBar()


def test_a_form_that_has_room_is_not_scrolled(low):
    assert _scroll_bar(low).maximum() == 0


def test_a_form_that_comes_to_be_higher_has_its_dialog_grow(low, qtbot):
    before = low.height()
    low.form.addWidget(muted("One more line."))
    qtbot.waitUntil(lambda: low.height() > before)
    assert _scroll_bar(low).maximum() == 0


def test_a_form_higher_than_the_screen_is_scrolled(high):
    assert high.height() <= high.screen().availableSize().height()
    assert _scroll_bar(high).maximum() > 0


def test_what_went_wrong_is_seen_wherever_the_form_is_scrolled(high):
    high.save.click()
    assert high.trouble.sentence == "Not this."
    assert not high._area.isAncestorOf(high.trouble)
    assert high.rect().contains(high.trouble.geometry())


def test_a_field_out_of_sight_is_scrolled_to_by_the_keyboard(high, qtbot):
    last = high.fields[-1]
    high.activateWindow()
    high.fields[0].setFocus()
    qtbot.waitUntil(high.fields[0].hasFocus)
    for _ in high.fields[1:]:
        qtbot.keyClick(high.focusWidget(), Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()
