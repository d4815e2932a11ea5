"""Text on a page."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.look.labels import title


@pytest.mark.parametrize(
    ("direction", "side"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft),
        (Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight),
    ],
)
@pytest.mark.parametrize("name", ["Maria", "שלום"])
def test_a_name_stands_where_the_window_begins_whatever_its_letters(
    qapp, qtbot, direction, side, name
):
    qapp.setLayoutDirection(direction)
    try:
        label = title(name)
        qtbot.addWidget(label)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.alignment() & side
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
