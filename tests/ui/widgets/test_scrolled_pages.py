"""What is scrolled keeps to its edges, whether there is a scroll bar or not."""

import pytest
from PySide6.QtCore import QMargins, QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.look.theme import letter_sized
from desktop.ui.widgets.scrolled_pages import (
    beside_bar,
    page_column,
    reading_column,
    scroll_down,
)


def edges(widget):
    """Where it begins and ends, in its window."""
    left = widget.mapTo(widget.window(), QPoint(0, 0)).x()
    return left, left + widget.width()


SIDES = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


@pytest.fixture(params=SIDES)
def direction(request, qapp):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(before)


def test_fields_that_are_scrolled_end_where_the_field_above_does(direction, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 24, 24, 24)
    above, field, page, area = QLineEdit(), QLineEdit(), QWidget(), QScrollArea()
    inside = QVBoxLayout(page)
    inside.addWidget(field)
    inside.addStretch()
    scroll_down(area, page)
    column.addWidget(above)
    column.addLayout(beside_bar(area, inside))
    window.resize(400, 300)
    window.show()
    assert edges(field) == edges(above)
    page.setMinimumHeight(900)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: edges(field) == edges(above))


def test_a_page_stays_in_place_when_it_comes_to_be_scrolled(qtbot):
    area, field = QScrollArea(), QLineEdit()
    qtbot.addWidget(area)
    reading_column(area, 900).addWidget(field)
    area.resize(500, 300)
    area.show()
    before = edges(field)
    field.setMinimumHeight(900)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: edges(field) == before)


def test_a_centred_column_is_no_wider_than_it_may_be(qtbot):
    area, field = QScrollArea(), QLineEdit()
    qtbot.addWidget(area)
    page_column(area, 300, QMargins(48, 0, 48, 0), is_centred=True).addWidget(field)
    area.resize(800, 300)
    area.show()
    left, right = edges(field)
    assert right - left == letter_sized(300)
    assert left == 800 - right
