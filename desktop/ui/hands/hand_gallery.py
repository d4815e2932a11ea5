"""The hands to choose from, each writing the same words: the user's own name, or a note's first."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.hands.hands_model import HAND_ROLE, STRIP_ROLE, HandsModel
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.row_grounds import paint_ground
from desktop.ui.look.shown_pictures import shown_picture
from desktop.ui.look.theme import CAPTION, L, M, S, scaled
from desktop.ui.system.background import Background, Worker
from desktop.ui.words.supplies import supply_words
from desktop.workflows.show_hands import HandLine, Strip, hand_lines, strip_dpi, strip_picture
from desktop.workflows.write_notes import Picture

_PAPER = QSize(264, 46)  # pixels, of the strip that is written on; by eye
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
        rows = self.hands.rowCount()
        self.setFixedHeight(rows * self.sizeHintForRow(0) + 2 * self.frameWidth())
        self._write([line.id for line in self._lines()])

    def show_words(self, words: str, *, ink: str = "", pen: str = "") -> None:
        """Have each hand write these, in this ink with this pen or the usual ones."""
        strip = replace(_WORDS, words=words, ink=ink or _WORDS.ink, pen=pen or _WORDS.pen)
        if strip != self._strip:
            self._strip = strip
            self._write([line.id for line in self._lines()])

    def _lines(self) -> Sequence[HandLine]:
        rows = range(self.hands.rowCount())
        return [self.hands.index(row, 0).data(HAND_ROLE) for row in rows]

    def _write(self, hands: list[str]) -> None:
        self._to_write = hands
        self._write_next()

    def _write_next(self) -> None:
        if self._to_write and self._strip.words and not self._writing.busy:
            dpi = strip_dpi(self._strip, _PAPER.width() * self.devicePixelRatioF())
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

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        small = QFontMetrics(scaled(option.font, CAPTION)).height()
        words = QFontMetrics(option.font).height() + 2 * small
        return QSize(_PAPER.width(), max(_PAPER.height(), words) + 2 * S)

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
        top = row.center().y() - _PAPER.height() / 2
        paper = QRectF(row.left() + S, top, _PAPER.width(), _PAPER.height())
        words = row.adjusted(S + _PAPER.width() + L, 0, -M, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            paper.moveRight(row.right() - S)
            words = row.adjusted(M, 0, -(S + _PAPER.width() + L), 0)
        self._paint_paper(painter, paper, index)
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
