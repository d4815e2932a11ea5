"""The window follows the system's light and dark."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QDialogButtonBox, QStyle

from desktop.ui.look.colours import DARK, LIGHT, shown_colours
from desktop.ui.look.stylesheet import style_sheet
from desktop.ui.look.theme import (
    SMALLEST_SYSTEM_FONT,
    TITLE,
    Theme,
    letter_sized,
    on_screen,
    roomy,
    scaled,
    sided,
)


@pytest.fixture
def theme(qapp):
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    made = Theme(qapp)
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)  # or it paints once more
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


@pytest.fixture
def large_letters(theme, qapp):
    """Twice as large as the smallest ones; the theme puts them back."""
    font = QFont(qapp.font())
    font.setPointSizeF(2 * SMALLEST_SYSTEM_FONT)
    qapp.setFont(font)


def test_lengths_are_as_they_were_made_beside_the_smallest_letters(theme, qapp):
    font = QFont(qapp.font())
    font.setPointSizeF(SMALLEST_SYSTEM_FONT)
    qapp.setFont(font)
    assert (letter_sized(40), roomy(40)) == (40, 40)


@pytest.mark.usefixtures("large_letters")
def test_lengths_grow_with_the_letters_or_by_a_share_of_that():
    assert (letter_sized(40), letter_sized(40, 0.5)) == (80, 60)


@pytest.mark.usefixtures("large_letters")
def test_no_dialog_is_made_wider_or_higher_than_the_screen(qapp):
    screen = qapp.primaryScreen().availableSize()
    seen = on_screen(QSize(100_000, 100_000))
    assert seen.height() < screen.height()
    assert roomy(100_000) == seen.width()


def test_small_parts_of_the_style_grow_with_the_letters():
    sheets = [style_sheet(LIGHT, letters) for letters in (16, 33)]
    knobs = [sheet.partition("QSlider::handle:horizontal {")[2].split()[1] for sheet in sheets]
    assert knobs == ["14px;", "32px;"]


def test_the_buttons_of_qts_own_dialogs_have_no_icons_of_its_own(theme, qtbot):
    theme.follow(Qt.ColorScheme.Light)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    box.ensurePolished()
    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    assert not box.style().styleHint(hint, None, box)
