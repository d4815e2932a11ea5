"""Where the parts of a row of Today stand; what paints a row and what is put on it both ask."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from desktop.domain.occasions import Channel
from desktop.ui.owed_words import add_words, write_words
from desktop.ui.theme import CAPTION, XL, XS, L, M, scaled

AVATAR = 40  # pixels
WIDEST = 980  # pixels of a row, beyond which eyes lose it. Source: by eye
_PICTURE = 22  # pixels of an icon in a button, with its gap
_ICONS = 4  # buttons beside the main one
_ICON = 30  # pixels of each
_LINE, _FRAME = 20, 14  # pixels: the style sheet's least height of a button, and what is around it


@dataclass(frozen=True)
class RowPlaces:
    """Parts of one row, in pixels. aside: when it is due, above the small buttons."""

    row: QRect
    avatar: QRect
    words: QRect
    aside: QRect
    icons: QRect
    button: QRect
    link: QRect

    def mirrored(self) -> "RowPlaces":
        """The same for a language that is read from the right."""
        return RowPlaces(*(_mirrored(place, self.row) for place in vars(self).values()))


def row_height(font: QFont) -> int:
    """Three lines, with air around them."""
    lines = QFontMetrics(font).height() + 2 * _small(font).height() + 2 * XS
    return max(lines, AVATAR) + 2 * M


def space_beside(width: int) -> int:
    """What stays free on either side of the rows where there is so much room. Both in pixels."""
    return max(XL, (width - WIDEST) // 2)


def row_places(
    within: QRect, font: QFont, *, has_link: bool = False, mirrored: bool = False
) -> RowPlaces:
    """The parts of the row that is painted `within` a rectangle, in its middle if that is wide.

    has_link: there is a link below the main button.
    """
    beside = space_beside(within.width())
    row = within.adjusted(beside, 0, -beside, 0)
    inside = row.adjusted(L, M, -L, -M)
    avatar = QRect(inside.left(), 0, AVATAR, AVATAR)
    avatar.moveTop(row.center().y() - AVATAR // 2)
    button = QRect(0, 0, _button_width(font), max(QFontMetrics(font).height(), _LINE) + _FRAME)
    button.moveRight(inside.right())
    link = QRect(button.left(), 0, button.width(), _small(font).height() + XS)
    height = button.height() + (link.height() if has_link else 0)
    button.moveTop(row.center().y() - height // 2)
    link.moveTop(button.bottom() + 1)
    aside = QRect(0, inside.top(), _aside_width(font), inside.height())
    aside.moveRight(button.left() - L)
    icons = QRect(0, 0, _ICONS * _ICON, _ICON)
    icons.moveRight(aside.right())
    icons.moveBottom(inside.bottom())
    words = QRect(inside)
    words.setLeft(avatar.right() + L)
    words.setRight(aside.left() - M)
    places = RowPlaces(row, avatar, words, aside, icons, button, link)
    return places.mirrored() if mirrored else places


def _button_width(font: QFont) -> int:
    """The same for every row: the widest of what the buttons and links say."""
    bold = QFontMetrics(scaled(font, 1.0, QFont.Weight.DemiBold))
    said = [bold.horizontalAdvance(write_words(channel)) + _PICTURE for channel in Channel]
    links = [_small(font).horizontalAdvance(add_words(channel)) for channel in Channel]
    return max(*said, *links) + 2 * 14


def _aside_width(font: QFont) -> int:
    return max(_ICONS * _ICON, _small(font).horizontalAdvance("0" * 17))


def _small(font: QFont) -> QFontMetrics:
    return QFontMetrics(scaled(font, CAPTION))


def _mirrored(place: QRect, row: QRect) -> QRect:
    moved = QRect(place)
    moved.moveLeft(row.left() + row.right() - place.right())
    return moved
