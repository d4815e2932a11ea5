"""What a footer says stands in it, on either side."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import ElidedLabel
from desktop.ui.widgets.footers import footer


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_a_status_has_the_room_that_buttons_leave(qtbot, direction):
    status, button = ElidedLabel("Add 3, merge 1"), Button("Import")
    foot = footer(button, status=status)
    qtbot.addWidget(foot)
    foot.setLayoutDirection(direction)
    foot.resize(600, 60)
    foot.show()
    assert foot.rect().contains(status.geometry())
    assert not status.geometry().intersects(button.geometry())
    assert status.text() == "Add 3, merge 1"
