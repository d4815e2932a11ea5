"""A day is written as the language does, wherever its lines begin."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.ui.widgets.day_field import DayField
from desktop.ui.words.dates import day_words

DAY = date(2026, 11, 22)


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_from_right_to_left_the_day_is_not_turned_around(qtbot):
    field = DayField(DAY)
    qtbot.addWidget(field)
    assert field.isRightToLeft()
    assert field.text() == day_words(DAY)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() != DAY
