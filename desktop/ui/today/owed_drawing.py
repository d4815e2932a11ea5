"""The parts of one row of Today, each painted in its place."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.domain.owed import Owed
from desktop.ui.look.avatars import paint_avatar
from desktop.ui.look.colours import Colours, shown_colours
from desktop.ui.look.hairlines import paint_hairline
from desktop.ui.look.icons import pixmap
from desktop.ui.look.theme import XS, S
from desktop.ui.today.owed_model import OWED_ROLE, OwedModel
from desktop.ui.today.owed_places import RowMeasures, RowPlaces
from desktop.ui.words.advice_words import reason_words
from desktop.ui.words.owed_words import (
    add_words,
    due_day,
    due_words,
    happened_words,
    lacks_address,
    write_words,
)

_ROUND = 10  # pixels
_BUTTON_ROUND = 7
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowDrawing:
    """The parts of one row."""

    def __init__(
        self,
        painter: QPainter,
        measures: RowMeasures,
        places: RowPlaces,
        owed: Owed,
        option: QStyleOptionViewItem,
        model: OwedModel,
    ) -> None:
        self._painter = painter
        self._places = places
        self._owed = owed
        self._measures = measures
        self._is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._model = model
        self._colours: Colours = shown_colours()
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._start, self._end = (_END, _START) if mirrored else (_START, _END)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._mirrored = mirrored
        self.is_pointed = False

    @property
    def has_buttons(self) -> bool:
        """Whether the real ones stand there."""
        return self._is_chosen or self.is_pointed

    def paint_ground(self, row: int) -> None:
        """A part of its section's card, with the card's corners where it begins and ends."""
        is_first = not isinstance(self._model.index(row - 1, 0).data(OWED_ROLE), Owed)
        is_last = self._model.is_last_of_section(row)
        place = QRectF(self._places.row).adjusted(0.5, 0, -0.5, 0)
        beyond = 2 * _ROUND
        card = place.adjusted(0, 0.5 if is_first else -beyond, 0, -0.5 if is_last else beyond)
        colours = self._colours
        self._painter.setPen(QPen(QColor(colours.line), 1))
        self._painter.setBrush(QColor(self._ground()))
        self._painter.save()
        self._painter.setClipRect(place.adjusted(-1, 0, 1, 0))
        self._painter.drawRoundedRect(card, _ROUND, _ROUND)
        if not is_last:
            foot = place.bottomLeft() - QPointF(0, 1)
            paint_hairline(self._painter, foot, place.width(), colours.line)
        self._painter.restore()
        if self._has_focus:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(QColor(colours.accent_text), 2))
            self._painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 8, 8)

    def paint_words(self) -> None:
        colours, owed = self._colours, self._owed
        paint_avatar(
            self._painter,
            QRectF(self._places.avatar),
            owed.contact_name,
            self._measures.font,
            colours,
        )
        names, small = self._measures.names, self._measures.small
        lines = self._measures.lines_in(self._places)
        used = self._say(lines[0], owed.contact_name, names, colours.text)
        self._say(self._after(lines[0], used + S), owed.organization, small, colours.muted)
        said = happened_words(owed, self._model.kinds, self._model.today)
        self._say(lines[1], said, small, colours.text)
        self._paint_picture(lines[2])
        reason = self._after(lines[2], self._measures.picture + S)
        self._say(reason, reason_words(owed), small, colours.muted)

    def paint_due(self) -> None:
        """By when, and the day itself below, unless small buttons stand there."""
        colours, follow_up = self._colours, self._owed.follow_up
        place, today = self._places.aside, self._model.today
        late, now = follow_up.latest < today, follow_up.due <= today
        ink = colours.danger if late else colours.due if now else colours.muted
        bold, small = self._measures.small_bold, self._measures.small
        height = QFontMetrics(bold).height()
        above = QRect(place.left(), 0, place.width(), height)
        if self.has_buttons:
            above.moveTop(place.top())
        else:
            above.moveTop(place.center().y() - height - XS // 2)
            below = above.translated(0, height + XS)
            self._say(below, due_day(follow_up, today), small, colours.muted, at_end=True)
        self._say(above, due_words(follow_up, today), bold, ink, at_end=True)

    def paint_button(self) -> None:
        """What will be a button where the pointer comes to it."""
        colours, place, owed = self._colours, self._places.button, self._owed
        self._painter.setPen(QPen(QColor(colours.field_line), 1))
        self._painter.setBrush(QColor(colours.surface))
        frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        self._painter.drawRoundedRect(frame, _BUTTON_ROUND, _BUTTON_ROUND)
        self._painter.setFont(self._measures.font)
        self._painter.setPen(QColor(colours.text))
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, write_words(owed.by))
        if lacks_address(owed):
            self._painter.setFont(self._measures.small)
            self._painter.setPen(QColor(colours.due))
            centre = Qt.AlignmentFlag.AlignCenter
            self._painter.drawText(self._places.link, centre, add_words(owed.by))

    def _ground(self) -> str:
        if self._is_chosen:
            return self._colours.tint
        return self._colours.raised if self.is_pointed else self._colours.surface

    def _paint_picture(self, line: QRect) -> None:
        ratio = self._painter.device().devicePixelRatioF()
        side = self._measures.picture
        drawn = pixmap(self._owed.by.value, self._colours.muted, side, ratio)
        left = line.right() - side if self._mirrored else line.left()
        self._painter.drawPixmap(left, line.center().y() - side // 2, drawn)

    def _after(self, line: QRect, used: int) -> QRect:
        return line.adjusted(0, 0, -used, 0) if self._mirrored else line.adjusted(used, 0, 0, 0)

    def _say(self, place: QRect, words: str, font: QFont, ink: str, *, at_end: bool = False) -> int:
        """Write one line, cut where its place ends; answers how wide it is."""
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(words)
        shown = words
        if width > place.width():
            width = max(place.width(), 0)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        self._painter.drawText(place, self._end if at_end else self._start, shown)
        return width
