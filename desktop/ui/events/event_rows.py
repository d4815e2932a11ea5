"""One row of the list of events, painted: its day, who it was with, what it was, the thanks."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.events.event_listing import ListedEvent
from desktop.ui.look.colours import Colours, shown_colours
from desktop.ui.look.labels import Tone
from desktop.ui.look.row_grounds import paint_ground
from desktop.ui.look.theme import CAPTION, HEADING, XS, L, M, S, scaled
from desktop.ui.widgets.lines_model import LINE_ROLE, SECTION_ROLE
from desktop.ui.words.dates import as_qdate, time_words
from desktop.ui.words.event_words import names_words, thanks_words, what_words

_DAY = 40  # pixels, the width of the day's place; more where letters are larger
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class EventRows(QStyledItemDelegate):
    """Paints the rows and the names of their sections; nothing in them can be edited."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = QFontMetrics(option.font).height()
        small = QFontMetrics(scaled(option.font, CAPTION)).height()
        if index.data(SECTION_ROLE) is not None:
            return QSize(0, small + L + XS)
        return QSize(0, lines + small + 2 * S + XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect).adjusted(S, 1, -S, -1)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        name = index.data(SECTION_ROLE)
        if name is not None:
            painter.setLayoutDirection(option.direction)
            _paint_name(painter, row.adjusted(S, 0, -S, 0), name, option.font)
        else:
            drawing = _Drawing(painter, row, option.font, mirrored=mirrored)
            paint_ground(painter, row, option.state, drawing.colours)
            drawing.paint_day(index.data(LINE_ROLE))
            drawing.paint_words(index.data(LINE_ROLE))
        painter.restore()


def _paint_name(painter: QPainter, place: QRectF, name: str, font: QFont) -> None:
    painter.setFont(scaled(font, CAPTION, QFont.Weight.DemiBold))
    painter.setPen(QColor(shown_colours().muted))
    at_foot = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
    painter.drawText(place.adjusted(0, 0, 0, -XS), at_foot, name)


class _Drawing:
    """The parts of one row."""

    def __init__(self, painter: QPainter, row: QRectF, font: QFont, *, mirrored: bool) -> None:
        self.colours: Colours = shown_colours()
        self._painter = painter
        self._font = font
        self._start, self._end = (_END, _START) if mirrored else (_START, _END)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        width = max(_DAY, QFontMetrics(font).horizontalAdvance("Mmm."))
        self._day = QRectF(row.left() + XS, row.top(), width, row.height())
        self._words = row.adjusted(width + M, S - 1, -M, -S + 1)
        if mirrored:
            self._day.moveRight(row.right() - XS)
            self._words = row.adjusted(M, S - 1, -(width + M), -S + 1)

    def paint_day(self, listed: ListedEvent) -> None:
        """The weekday over its number; the month where no section tells it."""
        on = listed.line.event.on
        upper = QLocale().toString(as_qdate(on), "MMM" if listed.is_upcoming else "ddd")
        small, large = scaled(self._font, 0.8), scaled(self._font, HEADING, QFont.Weight.DemiBold)
        heights = QFontMetrics(small).height(), QFontMetrics(large).height()
        top = self._day.center().y() - sum(heights) / 2
        is_today = on == listed.today
        for words, font, height, colour in (
            (upper, small, heights[0], self.colours.muted),
            (str(on.day), large, heights[1], self.colours.text),
        ):
            place = QRectF(self._day.left(), top, self._day.width(), height)
            self._write(
                place,
                Qt.AlignmentFlag.AlignCenter,
                font,
                words,
                self.colours.accent_text if is_today else colour,
            )
            top += height

    def paint_words(self, listed: ListedEvent) -> None:
        """Who it was with, and the thanks; under them what it was, and the hour."""
        line, event = listed.line, listed.line.event
        name_font, small = scaled(self._font, 1.0, QFont.Weight.Medium), scaled(self._font, CAPTION)
        top, bottom = QRectF(self._words), QRectF(self._words)
        top.setHeight(QFontMetrics(name_font).height())
        bottom.setTop(bottom.bottom() - QFontMetrics(small).height())
        names, (state, tone) = names_words(line.names), thanks_words(event, listed.today)
        self._pair(top, name_font, names, state, self.colours.text, self._tone(tone))
        at = event.local_time
        hour = time_words(at.time()) if at else ""
        self._pair(bottom, small, what_words(line), hour, self.colours.muted, self.colours.muted)

    def _pair(
        self, place: QRectF, font: QFont, words: str, beside: str, colour: str, other: str
    ) -> None:
        """Words at the start, cut where they would meet the shorter ones at the end."""
        small = scaled(self._font, CAPTION)
        taken = QFontMetrics(small).horizontalAdvance(beside) + (S if beside else 0)
        self._write(place, self._end, small, beside, other)
        metrics = QFontMetrics(font)
        room = int(place.width() - taken)
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self._write(place, self._start, font, cut, colour)

    def _write(
        self, place: QRectF, side: Qt.AlignmentFlag, font: QFont, words: str, colour: str
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(place, side, words)

    def _tone(self, tone: Tone) -> str:
        return {
            Tone.DONE: self.colours.done,
            Tone.DUE: self.colours.due,
            Tone.DANGER: self.colours.danger,
        }.get(tone, self.colours.muted)
