"""The window follows the system's light and dark."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from desktop.ui.look.colours import DARK, LIGHT, shown_colours
from desktop.ui.look.stylesheet import style_sheet
from desktop.ui.look.theme import SMALLEST_SYSTEM_FONT, TITLE, Theme, scaled, sided


@pytest.fixture
def theme(qapp):
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    made = Theme(qapp)
    yield made
    made.deleteLater()
    qapp.setPalette(before[0])
    qapp.setStyleSheet("")
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


@pytest.mark.parametrize(
    ("scheme", "colours"),
    [
        (Qt.ColorScheme.Dark, DARK),
        (Qt.ColorScheme.Light, LIGHT),
        (Qt.ColorScheme.Unknown, LIGHT),
    ],
)
def test_the_theme_is_the_systems(theme, scheme, colours):
    theme.follow(scheme)
    assert shown_colours() is colours


def test_everything_is_painted_again_when_the_system_changes(theme, interview, window):
    theme.follow(Qt.ColorScheme.Light)
    light = window.grab().toImage()
    theme.follow(Qt.ColorScheme.Dark)
    dark = window.grab().toImage()
    corner = dark.width() - 4, dark.height() - 4
    assert light.pixelColor(*corner).lightness() > 200
    assert dark.pixelColor(*corner).lightness() < 60
    assert not window.contacts.page.edit.icon().isNull()


def test_the_font_is_large_enough_to_read(theme, qapp):
    assert qapp.font().pointSizeF() >= SMALLEST_SYSTEM_FONT


def test_sizes_are_multiples_of_the_systems_font(qapp):
    font = QFont()
    font.setPointSizeF(20)
    assert scaled(font, TITLE).pointSizeF() == pytest.approx(34)


def test_pictures_of_the_style_are_found_in_a_folder_with_a_space_in_its_name():
    sheet = style_sheet(LIGHT, 16)
    assert sheet.count('url("') == sheet.count("url(") > 0


@pytest.mark.parametrize(
    ("direction", "sides"),
    [(Qt.LayoutDirection.LeftToRight, (4, 8)), (Qt.LayoutDirection.RightToLeft, (8, 4))],
)
def test_margins_begin_where_lines_do(qapp, direction, sides):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    margins = sided(4, 1, 8, 2)
    qapp.setLayoutDirection(before)
    assert (margins.left(), margins.right()) == sides


def test_the_style_is_mirrored_with_the_window(theme, qapp):
    theme.follow(Qt.ColorScheme.Light)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored, letters = qapp.styleSheet(), QFontMetrics(qapp.font()).height()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored == style_sheet(LIGHT, letters, mirrored=True)
    assert qapp.styleSheet() == style_sheet(LIGHT, letters)
