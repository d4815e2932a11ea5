"""Where the parts of a row of Today stand; what paints a row and what is put on it both ask."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics

from desktop.domain.occasions import Channel
from desktop.ui.look.stylesheet import line_height
from desktop.ui.look.theme import CAPTION, HEADING, XL, XS, L, M, S, letter_sized, scaled
from desktop.ui.words.owed_words import add_words, write_words

# Pixels, beside the smallest letters.
_AVATAR = 40
_SMALL_PICTURE = 15  # of the channel
_WIDEST = 980  # of a row, beyond which eyes lose it. Source: by eye
_ICONS = 4  # buttons beside the main one
_ICON = 30  # pixels of each
_FRAME = 14  # pixels, of a button, around what the style sheet has it hold


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


class RowMeasures:
    """The fonts of the rows, and what is as large in each of them, for one font of the list.

    air: pixels above the name of a section that the first one, at the top, does without.
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.names = scaled(font, 1.0, QFont.Weight.DemiBold)
        self.section = scaled(font, HEADING, QFont.Weight.DemiBold)
        self.small = scaled(font, CAPTION)
        self.small_bold = scaled(font, CAPTION, QFont.Weight.DemiBold)
        names, small = QFontMetrics(self.names), QFontMetrics(self.small)
        self.lines = (names.height(), small.height(), small.height())
        self.avatar, self.picture = letter_sized(_AVATAR), letter_sized(_SMALL_PICTURE)
        self.height = max(sum(self.lines) + 2 * XS, self.avatar) + 2 * M
        self.air = self.height - QFontMetrics(self.section).height() - XL - S
        self._link = small.height() + XS
        self._aside = max(_ICONS * _ICON, small.horizontalAdvance("0" * 15))
        self._icon = min(letter_sized(_ICON), self._aside // _ICONS)
        writes = [names.horizontalAdvance(write_words(by)) + 2 * _FRAME for by in Channel]
        adds = [small.horizontalAdvance(add_words(by)) + XS for by in Channel]
        height = line_height(QFontMetrics(font).height()) + _FRAME
        self._button = QRect(0, 0, max(*writes, *adds), height)

    def places(self, within: QRect, *, has_link: bool, mirrored: bool) -> RowPlaces:
        """The parts of the row painted `within` a rectangle, in its middle if that is wide.

        has_link: there is a link below the main button.
        """
        beside = space_beside(within.width())
        row = within.adjusted(beside, 0, -beside, 0)
        inside = row.adjusted(L, M, -L, -M)
        side = self.avatar
        avatar = QRect(inside.left(), row.center().y() - side // 2, side, side)
        button = QRect(self._button)
        button.moveRight(inside.right())
        height = button.height() + (self._link if has_link else 0)
        button.moveTop(row.center().y() - height // 2)
        link = QRect(button.left(), button.bottom() + 1, button.width(), self._link)
        aside = QRect(0, inside.top(), self._aside, inside.height())
        aside.moveRight(button.left() - M)
        icons = QRect(0, inside.bottom() - self._icon + 1, _ICONS * self._icon, self._icon)
        icons.moveRight(aside.right())
        words = QRect(inside)
        words.setLeft(avatar.right() + L)
        words.setRight(aside.left() - M)
        places = RowPlaces(row, avatar, words, aside, icons, button, link)
        return places.mirrored() if mirrored else places

    def lines_in(self, places: RowPlaces) -> list[QRect]:
        """Three lines: who, for what, and why so."""
        place = places.words
        top = place.center().y() - (sum(self.lines) + 2 * XS) // 2
        lines = []
        for height in self.lines:
            lines.append(QRect(place.left(), top, place.width(), height))
            top += height + XS
        return lines

    def names_person(self, where: QPoint, name: str, places: RowPlaces) -> bool:
        """Whether that is a point of somebody's picture, or of their name."""
        line = self.lines_in(places)[0]
        width = QFontMetrics(self.names).horizontalAdvance(name)
        is_mirrored = places.avatar.left() > places.words.left()
        if is_mirrored:
            line.setLeft(line.right() - width)
        else:
            line.setWidth(width)
        return places.avatar.contains(where) or line.contains(where)

    def cut(self, said: Sequence[str], places: RowPlaces) -> str:
        """Those of these sentences that are wider than the row's place for words."""
        metrics = QFontMetrics(self.small)
        room = places.words.width() - self.picture - S
        return "\n".join(words for words in said if metrics.horizontalAdvance(words) > room)


def space_beside(width: int) -> int:
    """What stays free on either side of the rows where there is so much room. Both in pixels."""
    return max(XL, (width - letter_sized(_WIDEST)) // 2)


def _mirrored(place: QRect, row: QRect) -> QRect:
    moved = QRect(place)
    moved.moveLeft(row.left() + row.right() - place.right())
    return moved
