"""The hands to choose from, each writing the same words: the user's own name, or a note's first."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.hands.hands_model import HAND_ROLE, STRIP_ROLE, HandsModel
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.row_grounds import paint_ground
from desktop.ui.look.shown_pictures import shown_picture
from desktop.ui.look.theme import CAPTION, L, M, S, grown, letter_sized, scaled
from desktop.ui.system.background import Background, Worker
from desktop.ui.words.supplies import supply_words
from desktop.workflows.show_hands import HandLine, Strip, hand_lines, strip_dpi, strip_picture
from desktop.workflows.write_notes import Picture

# Pixels, of the strip that is written on, beside the smallest letters; by eye.
_PAPER = QSize(264, 46)
_MOST = 0.5  # of a row, that it takes
_KEPT = Qt.AspectRatioMode.KeepAspectRatio
_WORDS = Strip("", _PAPER.width(), _PAPER.height())


class HandGallery(QListView):
    """A list as high as its rows. Another hand's strip is written while the first are looked at.

    Signals: chosen: with the id of a hand, when the user goes to it.
    """

    chosen = Signal(str)

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Hands"))
        self.hands = HandsModel(self)
        self.setModel(self.hands)
        self.setItemDelegate(_Rows(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._choose)
        self._strip = _WORDS
        self._showing = False
        self._to_write: list[str] = []
        self._writing = Background(worker, self)
        self._writing.done.connect(self._show_strip)

    @property
    def current(self) -> HandLine | None:
        """The hand that is chosen."""
        line: HandLine | None = self.currentIndex().data(HAND_ROLE)
        return line

    def show_hands(self, chosen: str) -> None:
        """Show the hands there are now, this one chosen, or the first where it is gone."""
        self._showing = True
        self.hands.show_hands(hand_lines())
        row = self.hands.row_of(chosen) or 0
        self.setCurrentIndex(self.hands.index(row, 0))
        self._showing = False
        self._fit()
        self._write([line.id for line in self._lines()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that wrap at another width take other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def show_words(self, words: str, *, ink: str = "", pen: str = "") -> None:
        """Have each hand write these, in this ink with this pen or the usual ones."""
        strip = replace(_WORDS, words=words, ink=ink or _WORDS.ink, pen=pen or _WORDS.pen)
        if strip != self._strip:
            self._strip = strip
            self._write([line.id for line in self._lines()])

    def _fit(self) -> None:
        rows = self.hands.rowCount()
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 0) + 2 * self.frameWidth())

    def _lines(self) -> Sequence[HandLine]:
        rows = range(self.hands.rowCount())
        return [self.hands.index(row, 0).data(HAND_ROLE) for row in rows]

    def _write(self, hands: list[str]) -> None:
        self._to_write = hands
        self._write_next()

    def _write_next(self) -> None:
        if self._to_write and self._strip.words and not self._writing.busy:
            dpi = strip_dpi(self._strip, letter_sized(_PAPER.width()) * self.devicePixelRatioF())
            self._writing.ask(partial(_written, self._to_write.pop(0), self._strip, dpi))

    def _show_strip(self, answer: tuple[str, Strip, Picture]) -> None:
        hand, strip, picture = answer
        if strip == self._strip:
            self.hands.show_strip(hand, shown_picture(picture))
        self._write_next()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._showing:
            self.chosen.emit(index.data(HAND_ROLE).id)


def _written(hand: str, strip: Strip, dpi: float) -> tuple[str, Strip, Picture]:
    return hand, strip, strip_picture(hand, strip, dpi)


class _Rows(QStyledItemDelegate):
    """A strip of paper with the words on it, and beside it whose hand it is."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = self._view.viewport().width()
        model = index.model()
        hands = [model.index(row, 0).data(HAND_ROLE) for row in range(model.rowCount())]
        paper = _paper(width)
        room = int(width - S - paper.width() - L - M)
        words = max(_words_height(hand, option.font, room) for hand in hands)
        return QSize(0, round(max(paper.height(), words)) + 2 * S)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = shown_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        row = QRectF(option.rect).adjusted(0, 1, 0, -1)
        paint_ground(painter, row, option.state, colours)
        size = _paper(row.width())
        paper = QRectF(QPointF(row.left() + S, row.center().y() - size.height() / 2), size)
        words = row.adjusted(S + size.width() + L, 0, -M, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            paper.moveRight(row.right() - S)
            words = row.adjusted(M, 0, -(S + size.width() + L), 0)
        self._paint_paper(painter, _on_dots(paper, painter.device().devicePixelRatioF()), index)
        hand: HandLine = index.data(HAND_ROLE)
        _paint_words(painter, words, hand, option.font)
        painter.restore()

    @staticmethod
    def _paint_paper(
        painter: QPainter, paper: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        edge = QPainterPath()
        edge.addRoundedRect(paper, 5, 5)
        painter.fillPath(edge, Qt.GlobalColor.white)
        if (strip := index.data(STRIP_ROLE)) is not None:
            painter.save()
            painter.setClipPath(edge)
            painter.drawImage(paper, strip)
            painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(shown_colours().line), 1))
        painter.drawPath(edge)


def _paper(row: float) -> QSizeF:
    """How large the strip is in a row of this width, in pixels."""
    wanted = QSizeF(grown(_PAPER, QApplication.font()))
    return wanted.scaled(min(wanted.width(), _MOST * row), wanted.height(), _KEPT)


def _on_dots(place: QRectF, ratio: float) -> QRectF:
    """The place moved to whole dots of the screen, on which the writing is sharp."""
    return QRectF(
        QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio), place.size()
    )


def _words_height(hand: HandLine, font: QFont, width: int) -> int:
    """Of its name and what it is like, which wraps at this width. Pixels."""
    small = QFontMetrics(scaled(font, CAPTION))
    room, told = QRect(0, 0, width, 10_000), supply_words(hand.description)
    lines = small.boundingRect(room, int(Qt.TextFlag.TextWordWrap), told).height()
    return QFontMetrics(scaled(font, 1.0, QFont.Weight.Medium)).height() + lines


def _paint_words(painter: QPainter, words: QRectF, hand: HandLine, font: QFont) -> None:
    colours = shown_colours()
    strong, small = scaled(font, 1.0, QFont.Weight.Medium), scaled(font, CAPTION)
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    told, room = supply_words(hand.description), QRect(0, 0, int(words.width()), 10_000)
    line = QFontMetrics(strong).height()
    lines = QFontMetrics(small).boundingRect(room, int(flags), told).height()
    top = words.center().y() - (line + lines) / 2
    name = QRectF(words.left(), top, words.width(), line)
    below = QRectF(words.left(), top + line, words.width(), lines)
    start = Qt.AlignmentFlag.AlignLeading
    painter.setFont(strong)
    painter.setPen(QColor(colours.text))
    elided = QFontMetrics(strong).elidedText(
        supply_words(hand.name), Qt.TextElideMode.ElideRight, int(name.width())
    )
    painter.drawText(name, start | Qt.AlignmentFlag.AlignVCenter, elided)
    painter.setFont(small)
    painter.setPen(QColor(colours.muted))
    painter.drawText(below, int(flags), told)
