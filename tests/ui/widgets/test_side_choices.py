"""Two values beside each other."""

from PySide6.QtGui import QColor

from desktop.ui.look.colours import LIGHT
from desktop.ui.look.stylesheet import style_sheet
from desktop.ui.widgets.side_choices import SideChoices, SideRow


def test_the_whole_frame_of_the_value_with_the_focus_is_seen_and_nothing_moves(qtbot):
    made = SideChoices([SideRow("title", "Job title", "Analyst", "Head")], "Book", "File")
    made.setStyleSheet(style_sheet(LIGHT, 16))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    first, second = made.pair("title")
    second.radio.setFocus()
    qtbot.waitUntil(second.radio.hasFocus)
    before = first.radio.geometry()
    first.radio.setFocus()
    qtbot.waitUntil(first.radio.hasFocus)
    seen = first.grab().toImage()
    middle, ring = seen.height() // 2, QColor(LIGHT.accent_text)
    far = seen.width() - 1
    assert [seen.pixelColor(x, middle) for x in (0, 1, far - 1, far)] == 4 * [ring]
    assert first.radio.geometry() == before
