"""A page on a desk, on which a pen writes."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.ui.look.shown_pictures import shown_picture
from desktop.ui.pages.page_view import PageView
from desktop.workflows.watch_pens import Motion, PenScene, PenTip

_REACH = 88.0  # pixels that the drawn pen takes up, up and to the right of its tip
_KEPT = 7  # pictures on the way: more would only take more memory; by eye
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_LIFTED = QPointF(4, -7)  # pixels that it is off its place when it is lifted; by eye


class PenStage(PageView):
    """Shows a page as the pen has written it so far. Only what is new is drawn.

    shows_pen: whether the pen is seen as well.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", QSizeF(612, 396), parent)
        self.shows_pen = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scene: PenScene | None = None
        self._under: QImage | None = None
        self._canvas = QImage()
        self._drawn = 0  # of the motion's points
        self._kept: list[tuple[int, QImage]] = []  # pictures on the way, to go back to
        self._time = 0.0

    @property
    def drawn(self) -> int:
        """How many places the pen has been at, of those that are on the page."""
        return self._drawn

    def show_scene(self, scene: PenScene, time: float) -> None:
        """Show this page, as it is so many seconds after the pen began."""
        self._scene = scene
        self._under = shown_picture(scene.under) if scene.under else None
        self.lay_paper(QSizeF(scene.motion.width, scene.motion.height))
        self._time = time
        self._begin()

    def show_time(self, time: float) -> None:
        """Go on to, or back to, so many seconds after the pen began."""
        if self._scene is None:
            return
        before = self._pen_place()
        reached = self._scene.motion.reached(time)
        self._time = time
        if reached < self._drawn:
            self._go_back(reached)
            return
        inked = self._draw_to(reached)
        for place in (before, self._pen_place(), inked):
            self.update(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._begin()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._scene is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_stroke_begun(painter, self._scene.motion)
        if self.shows_pen and self._time < self._scene.motion.seconds:
            self._paint_pen(painter, self._scene.motion)
        painter.end()

    def _begin(self) -> None:
        """Draw all that there is so far on a new picture of the page."""
        if self._scene is None:
            return
        place, ratio = self._place(self._paper), self.devicePixelRatioF()
        size = (place.size() * ratio).toSize()
        canvas = QImage(size, QImage.Format.Format_RGB32)
        canvas.setDevicePixelRatio(ratio)
        canvas.fill(Qt.GlobalColor.white)
        if self._under:
            under = self._under.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH)
            painter = QPainter(canvas)
            painter.drawImage(QRectF(QPointF(0, 0), place.size()), under)
            painter.end()
        self._kept = [(0, canvas.copy())]
        self._canvas, self._drawn = canvas, 0
        self._draw_to(self._scene.motion.reached(self._time))
        self.show_page(self._canvas)

    def _go_back(self, reached: int) -> None:
        """Go on from the last picture that was kept on the way there."""
        self._drawn, kept = max(
            (one for one in self._kept if one[0] <= reached), key=lambda one: one[0]
        )
        self._canvas = kept.copy()
        self._draw_to(reached)
        self.show_page(self._canvas)

    def _draw_to(self, reached: int) -> QRect:
        """Draw what is new on the page, and keep some pictures; where that is, in this widget."""
        assert self._scene, "a page is shown"
        step = len(self._scene.motion.points) // _KEPT + 1
        inked = QRect()
        while self._drawn < reached:
            stop = (self._drawn // step + 1) * step
            inked |= self._draw_some(min(reached, stop))
            if self._drawn == stop > self._kept[-1][0]:
                self._kept.append((stop, self._canvas.copy()))
        return inked

    def _draw_some(self, reached: int) -> QRect:
        assert self._scene, "a page is shown"
        motion = self._scene.motion
        place, scale = self._paper_place()
        painter = QPainter(self._canvas)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inked = QRectF()
        for tip, points in motion.lines(self._drawn, reached):
            line = _shown(points, motion.height, scale)
            painter.setPen(_pen(tip, scale))
            _draw_line(painter, line)
            wide = tip.width * scale + 2
            inked |= line.boundingRect().adjusted(-wide, -wide, wide, wide)
        painter.end()
        self._drawn = reached
        return inked.translated(place.topLeft()).toAlignedRect()

    def _paint_stroke_begun(self, painter: QPainter, motion: Motion) -> None:
        """From the last place that is on the page to where the pen is."""
        x, y, draws = motion.place(self._time)
        if not (draws and self._drawn):
            return
        place, scale = self._paper_place()
        painter.setPen(_pen(motion.tip_at(self._drawn - 1), scale))
        ends = [motion.point(self._drawn - 1), (x, y)]
        _draw_line(painter, _shown(ends, motion.height, scale).translated(place.topLeft()))

    def _paint_pen(self, painter: QPainter, motion: Motion) -> None:
        x, y, draws = motion.place(self._time)
        place, scale = self._paper_place()
        tip = QPointF(place.left() + x * scale, place.bottom() - y * scale)
        red, green, blue = motion.tip_at(self._drawn).rgb
        painter.translate(tip if draws else tip + _LIFTED)
        painter.rotate(38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(1.0 if draws else 0.55)
        for shape, colour in _PEN_PARTS:
            painter.setBrush(QColor.fromRgbF(red, green, blue) if colour is None else colour)
            painter.drawPath(shape)
        painter.resetTransform()
        painter.setOpacity(1.0)

    def _pen_place(self) -> QRect:
        """Around the pen that is drawn, and the stroke that is begun."""
        assert self._scene, "a page is shown"
        place, scale = self._paper_place()
        x, y, _ = self._scene.motion.place(self._time)
        tip = QPointF(place.left() + x * scale, place.bottom() - y * scale)
        around = QRectF(tip.x() - 12, tip.y() - _REACH, _REACH, _REACH + 12)
        if self._drawn:
            last_x, last_y = self._scene.motion.point(self._drawn - 1)
            last = QPointF(place.left() + last_x * scale, place.bottom() - last_y * scale)
            around |= QRectF(last, last).adjusted(-4, -4, 4, 4)
        return around.toAlignedRect()

    def _paper_place(self) -> tuple[QRectF, float]:
        """Where the paper lies, and pixels a point."""
        place = self._place(self._shown_paper)
        return place, place.width() / self._shown_paper.width()


def _pen(tip: PenTip, scale: float) -> QPen:
    width = max(1.0, tip.width * scale)
    pen = QPen(QColor.fromRgbF(*tip.rgb), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _draw_line(painter: QPainter, line: QPolygonF) -> None:
    if line.size() == 1 or line.first() == line.last():
        painter.drawPoint(line.first())  # drawPolyline shows no dot
    painter.drawPolyline(line)


def _shown(points: Sequence[tuple[float, float]], height: float, scale: float) -> QPolygonF:
    """Points of a page as pixels from its top left."""
    return QPolygonF([QPointF(x * scale, (height - y) * scale) for x, y in points])


def _pen_parts() -> list[tuple[QPainterPath, QColor | None]]:
    """A pen that stands on its tip: its barrel, its cone, its point in the ink's colour (None)."""
    point, cone, barrel, band = (QPainterPath() for _ in range(4))
    point.addPolygon(QPolygonF([QPointF(0, 0), QPointF(-1.7, -7), QPointF(1.7, -7)]))
    cone.addPolygon(
        QPolygonF([QPointF(-1.7, -7), QPointF(1.7, -7), QPointF(5, -24), QPointF(-5, -24)])
    )
    barrel.addRoundedRect(QRectF(-5, -86, 10, 62), 3, 3)
    band.addRect(QRectF(-5, -30, 10, 3))
    return [
        (barrel, QColor("#4b5563")),
        (cone, QColor("#9ca3af")),
        (band, QColor("#d1d5db")),
        (point, None),
    ]


_PEN_PARTS = _pen_parts()
