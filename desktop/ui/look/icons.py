"""Our line icons, drawn in whichever colour their place asks for."""

import math
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import resources

# What points along a line of words, and turns about where those begin at the right.
_POINTING = {"arrow-right", "next", "previous", "redo", "undo"}
_LEFTWARD = Qt.LayoutDirection.RightToLeft
_RATIOS = {1.0, 2.0}  # device pixels to a pixel, of screens that may be plugged in


def icon(name: str, colour: str, size: int = 18, *, gap: int = 0, mirrored: bool = False) -> QIcon:
    """The icon `name` of resources/icons in `colour` (#rrggbb), sharp on every screen.

    gap: pixels beside it, between it and the words that follow: to its left where mirrored.
    """
    made = QIcon()
    there = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    for ratio in sorted(there | _RATIOS):
        drawn = pixmap(name, colour, size, ratio, gap=gap, mirrored=mirrored)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Selected):
            made.addPixmap(drawn, mode)
    return made


def pixmap(
    name: str, colour: str, size: int, ratio: float, *, gap: int = 0, mirrored: bool = False
) -> QPixmap:
    """The icon `size` pixels square on a screen with `ratio` device pixels to a pixel."""
    turned = name in _POINTING and QGuiApplication.layoutDirection() is _LEFTWARD
    key = f"fairhand {name} {colour} {size} {ratio} {gap} {mirrored} {turned}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    made = QPixmap(QSize(_whole((size + gap) * ratio), _whole(size * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    drawing = QByteArray(_source(name).replace("currentColor", colour).encode())
    painter = QPainter(made)
    painter.translate(gap if mirrored else 0, 0)
    if turned:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(drawing).render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, made)
    return made


def _whole(dots: float) -> int:
    """As Qt rounds: a half up."""
    return math.floor(dots + 0.5)


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
