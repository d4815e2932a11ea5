"""A page of the PDF on a desk: the very picture of it, as large as the place allows."""

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.theme import XL

Folds = tuple[tuple[float, float, float, float], ...]

_INCH = 72  # points
_MUCH = 1.5  # times as many dots as there are on the screen
_DIMMED = 0.3  # how much of an old page's ink is seen; by eye


class PageView(QWidget):
    """Shows one page; the last one stays until a newer one comes. margin: pixels around it.

    Signals:
        resized: when the page should be drawn for another size.
        page_changed: when another page is shown, or none.
    """

    resized = Signal()
    page_changed = Signal()

    def __init__(
        self, name: str, paper: QSizeF, parent: QWidget | None = None, *, margin: int = XL
    ) -> None:
        super().__init__(parent)
        self._margins = QMargins(margin, margin, margin, margin)
        self.setAccessibleName(name)
        self._paper = paper  # of the page to come, in points
        self._shown_paper = paper
        self._folds: Folds = ()
        self._page: QImage | None = None
        self._outdated = False
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def page(self) -> QImage | None:
        """What is shown; None before the first page came."""
        return self._page

    @property
    def dpi(self) -> float:
        """Dots per inch at which the page to come has a dot for each of the screen's."""
        across = self._place(self._paper).width() * self.devicePixelRatioF()
        return across / self._paper.width() * _INCH

    @property
    def room(self) -> tuple[float, float]:
        """Dots of the screen, across and down, that a page may take."""
        return in_view(self.size(), self.devicePixelRatioF(), self._margins)

    def lay_paper(self, paper: QSizeF, folds: Folds = ()) -> None:
        """Make room for paper of this size, in points, once a page on it is there.

        folds: x and y of both ends of each line that it is folded along.
        """
        self._paper = paper
        self._folds = folds
        if self._page is None:
            self.show_page(None)

    def show_page(self, page: QImage | None) -> None:
        """Show this picture of the page; None leaves an outline of the paper."""
        self._page = page
        self._outdated = False
        self._shown_paper = self._paper
        self.update()
        self.page_changed.emit()

    def dim(self) -> None:
        """Let the page that is shown look as it is: not what would be printed."""
        self._outdated = True
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self._place(self._shown_paper)
        if self._page is None:
            painter.setPen(QPen(QColor(shown_colours().field_line), 1, Qt.PenStyle.DashLine))
            painter.drawRect(place)
        else:
            painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(place.toRect())))
            _paint_shadow(painter, place)
            painter.setClipping(False)
            painter.fillRect(place, Qt.GlobalColor.white)
            painter.setOpacity(_DIMMED if self._outdated else 1.0)
            self._paint_page(painter, place, self._page)
            painter.setOpacity(1.0)
            self._paint_folds(painter, place)
        painter.end()

    def _paint_folds(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(QPen(QColor(0, 0, 0, 22), 1))
        scale = place.width() / self._shown_paper.width()
        for x, y, to_x, to_y in self._folds:
            start = QPointF(place.left() + x * scale, place.bottom() - y * scale)
            end = QPointF(place.left() + to_x * scale, place.bottom() - to_y * scale)
            painter.drawLine(start, end)

    def _paint_page(self, painter: QPainter, place: QRectF, page: QImage) -> None:
        ratio = self.devicePixelRatioF()
        if abs(page.width() - place.width() * ratio) <= 1:  # made for this place: dot for dot
            page.setDevicePixelRatio(ratio)
            painter.drawImage(place.topLeft(), page)
            return
        if page.width() > _MUCH * place.width() * ratio:  # a painter would leave lines out
            size, smooth = (
                (place.size() * ratio).toSize(),
                Qt.TransformationMode.SmoothTransformation,
            )
            page = page.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, page)

    def _place(self, paper: QSizeF) -> QRectF:
        """Where the paper lies: in the middle, on whole dots of the screen."""
        ratio = self.devicePixelRatioF()
        room = self.rect().marginsRemoved(self._margins)
        size = paper.scaled(QSizeF(room.size()), Qt.AspectRatioMode.KeepAspectRatio)
        width, height = round(size.width() * ratio) / ratio, round(size.height() * ratio) / ratio
        left = room.left() + (room.width() - width) / 2
        top = room.top() + (room.height() - height) / 2
        return QRectF(round(left * ratio) / ratio, round(top * ratio) / ratio, width, height)


def in_view(size: QSize, ratio: float, margins: QMargins) -> tuple[float, float]:
    """Dots across and down that a page may take in a view of this size.

    ratio: dots of the screen to a pixel.
    """
    room = QRect(QPoint(), size).marginsRemoved(margins)
    return room.width() * ratio, room.height() * ratio


def _paint_shadow(painter: QPainter, place: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 26 if shown_colours().dark else 3))
    for spread in range(1, 9):
        cast = place.adjusted(-spread, -spread + 2, spread, spread + 2)
        painter.drawRoundedRect(cast, spread, spread)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
