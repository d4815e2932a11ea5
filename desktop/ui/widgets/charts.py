"""Charts, painted: bars with their names beside them, and columns over months."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.hairlines import paint_hairline
from desktop.ui.look.isolated_words import isolated
from desktop.ui.look.theme import CAPTION, XS, L, M, S, scaled
from desktop.ui.words.rates import percent

_THICK = 12  # pixels, of a bar
_NAMES = 0.5  # of the width, at most
_APART = 1.5  # of a row's height, that rows come to stand apart at most where there is room
_TALL = 200  # pixels, of columns
_WIDE = 34  # pixels, of a column at most
_ROUND = 4  # pixels, of corners


@dataclass(frozen=True)
class Figure:
    """One value. share: 0 to 1 of the chart's whole, None where there is nothing to tell yet."""

    name: str
    share: float | None
    told: str


class Chart(QWidget):
    """Shows figures; whoever cannot see it is told them in words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.figures: Sequence[Figure] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these instead."""
        self.figures = figures
        told = "; ".join(f"{figure.name}: {figure.told}" for figure in figures)
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()


class BarChart(Chart):
    """A bar for each, as long as its share, with its name before and its words after it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def sizeHint(self) -> QSize:
        return QSize(320, max(len(self.figures), 1) * self._row())

    def show_figures(self, figures: Sequence[Figure]) -> None:
        super().show_figures(figures)
        self.setMaximumHeight(round(_APART * self.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, small = QFontMetrics(self.font()), QFontMetrics(scaled(self.font(), CAPTION))
        names = max((metrics.horizontalAdvance(one.name) for one in self.figures), default=0) + 2
        names = min(names, round(self.width() * _NAMES))
        told = max((small.horizontalAdvance(one.told) for one in self.figures), default=0)
        high = min(self.height() / max(len(self.figures), 1), _APART * self._row())
        for number, figure in enumerate(self.figures):
            row = QRectF(0, number * high, self.width(), high)
            self._paint_row(painter, row, figure, names, told)
        painter.end()

    def _row(self) -> int:
        return QFontMetrics(self.font()).height() + M

    def _paint_row(
        self, painter: QPainter, row: QRectF, figure: Figure, names: int, told: int
    ) -> None:
        colours = shown_colours()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name = QRectF(0, row.top(), names, row.height())
        words = QRectF(row.right() - told, row.top(), told, row.height())
        room = QRectF(names + M, row.center().y() - _THICK / 2, 0, _THICK)
        room.setRight(words.left() - M)
        if mirrored:
            for part in (name, words, room):
                part.moveRight(row.width() - part.left())
        painter.setFont(self.font())
        painter.setPen(QColor(colours.text))
        elided = QFontMetrics(self.font()).elidedText(
            figure.name, Qt.TextElideMode.ElideRight, names
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        called = isolated(elided, self.layoutDirection())
        painter.drawText(name, Qt.AlignmentFlag.AlignLeading | middle, called)
        painter.setFont(scaled(self.font(), CAPTION))
        painter.setPen(QColor(colours.muted))
        said = isolated(figure.told, self.layoutDirection())
        painter.drawText(words, Qt.AlignmentFlag.AlignTrailing | middle, said)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(room, _ROUND, _ROUND)
        if figure.share:
            bar = QRectF(room)
            bar.setWidth(max(room.width() * figure.share, 2 * _ROUND))
            if mirrored:
                bar.moveRight(room.right())
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(bar, _ROUND, _ROUND)


class ColumnChart(Chart):
    """A column for each, as high as its share, over its name; where there are many, over some."""

    def sizeHint(self) -> QSize:
        return QSize(320, _TALL + 2 * QFontMetrics(self.font()).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled(self.font(), CAPTION))
        line = painter.fontMetrics().height()
        scale = painter.fontMetrics().horizontalAdvance(percent(1.0)) + S
        room = QRectF(scale, line, self.width() - scale, self.height() - 2 * line - S)
        if self.isRightToLeft():  # where time goes to the left, too
            room.moveLeft(0)
        self._paint_scale(painter, room)
        if self.figures:
            self._paint_columns(painter, room)
        painter.end()

    def _paint_scale(self, painter: QPainter, room: QRectF) -> None:
        colours = shown_colours()
        for share in (0.0, 0.5, 1.0):
            y = room.bottom() - share * room.height()
            paint_hairline(painter, QPointF(room.left(), y), room.width(), colours.line)
            painter.setPen(QColor(colours.muted))
            place = QRectF(0, y - L, self.width() - room.width() - S, 2 * L)
            if self.isRightToLeft():
                place.moveLeft(room.right() + S)
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, end, isolated(percent(share), self.layoutDirection()))

    def _paint_columns(self, painter: QPainter, room: QRectF) -> None:
        colours = shown_colours()
        step = room.width() / len(self.figures)
        width = min(_WIDE, step * 0.6)
        metrics = painter.fontMetrics()
        widest = max(metrics.horizontalAdvance(figure.name) for figure in self.figures) + S
        every = max(1, -(-widest // max(1, int(step))))
        middle = Qt.AlignmentFlag.AlignHCenter
        for number, figure in enumerate(self.figures):
            along = (number + 0.5) * step
            x = room.right() - along if self.isRightToLeft() else room.left() + along
            if figure.share is not None:
                high = max(figure.share * room.height(), 2.0)
                column = QRectF(x - width / 2, room.bottom() - high, width, high)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent))
                painter.drawRoundedRect(column, _ROUND, _ROUND)
            if (len(self.figures) - 1 - number) % every == 0:  # the newest has its name
                painter.setPen(QColor(colours.muted))
                place = QRectF(x - widest / 2, room.bottom() + XS, widest, metrics.height())
                painter.drawText(place, middle | Qt.AlignmentFlag.AlignTop, figure.name)
