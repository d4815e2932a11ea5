"""A page whose words can be pointed at, and one of which is marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.stationery.word_places import PlacedWord
from desktop.ui.look.colours import shown_colours
from desktop.ui.pages.page_view import PageView

_SLACK = 3.0  # points beside a word that still are on it; by eye
_ROUND = 3.0  # pixels, of a mark's corners
_MARKED = 46  # of 255, how much of the accent colour lies over a marked word; by eye


class WordsView(PageView):
    """Shows a page with its words.

    Signals: word_clicked: with the number of a word, of those that can be pointed at.
    """

    word_clicked = Signal(int)

    def __init__(self, name: str, paper: QSizeF, parent: QWidget | None = None) -> None:
        super().__init__(name, paper, parent)
        self.setMouseTracking(True)
        self._words: Sequence[PlacedWord] = ()
        self._live: frozenset[int] = frozenset()  # those that lead somewhere
        self._marked: frozenset[int] = frozenset()

    @property
    def words(self) -> Sequence[PlacedWord]:
        """Of the page that is shown, in the order in which they are read."""
        return self._words

    def show_words(self, words: Sequence[PlacedWord], live: Sequence[int]) -> None:
        """These are on the page now. live: the numbers of those that can be pointed at."""
        self._words, self._live = words, frozenset(live)
        self._marked = frozenset()
        self.update()

    def mark(self, numbers: Sequence[int]) -> None:
        """Mark these words softly, and no others."""
        if (marked := frozenset(numbers)) != self._marked:
            self._marked = marked
            self.update()

    @property
    def marked(self) -> list[str]:
        """What is marked now."""
        return [self._words[number].text for number in sorted(self._marked)]

    @property
    def marks(self) -> list[QRectF]:
        """Where the marks are: one over all that follow each other on a line."""
        made: list[QRectF] = []
        before = None
        for number in sorted(self._marked):
            place = self.place_of(number).adjusted(-2, -1, 2, 1)
            if before == number - 1 and _on_one_line(made[-1], place):
                made[-1] = made[-1].united(place)
            else:
                made.append(place)
            before = number
        return made

    def place_of(self, number: int) -> QRectF:
        """Where a word is in this widget."""
        left, bottom, right, top = self._words[number].bounds
        place, scale = self._shown_place()
        return QRectF(
            QPointF(place.left() + left * scale, place.bottom() - top * scale),
            QPointF(place.left() + right * scale, place.bottom() - bottom * scale),
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._word_at(event.position()) is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._word_at(event.position())
        if number is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.word_clicked.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(shown_colours().accent)
        colour.setAlpha(_MARKED)
        painter.setBrush(colour)
        for mark in self.marks:
            painter.drawRoundedRect(mark, _ROUND, _ROUND)
        painter.end()

    def _word_at(self, point: QPointF) -> int | None:
        """The word there, the nearest one where boxes overlap."""
        place, scale = self._shown_place()
        x, y = (point.x() - place.left()) / scale, (place.bottom() - point.y()) / scale
        there = [number for number in self._live if self._words[number].holds(x, y, _SLACK)]
        return min(there, key=lambda number: self._distance(number, x, y), default=None)

    def _distance(self, number: int, x: float, y: float) -> float:
        left, bottom, right, top = self._words[number].bounds
        return abs(x - (left + right) / 2) + abs(y - (bottom + top) / 2)

    def _shown_place(self) -> tuple[QRectF, float]:
        """Where the paper lies, and pixels a point."""
        place = self._place(self._shown_paper)
        return place, place.width() / self._shown_paper.width()


def _on_one_line(word: QRectF, next: QRectF) -> bool:
    """Whether a word goes on where the one before it ends, however they climb."""
    return next.left() > word.left() and next.top() < word.center().y() < next.bottom()
