"""Pages that are scrolled up and down where they are taller than their place, and never aside."""

from PySide6.QtCore import QMargins, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.look.theme import XL, XXL, L, letter_sized, sided


def scroll_down(area: QScrollArea, page: QWidget) -> None:
    """Put a page into the area, as wide as that is; it is its parts that have the focus."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setObjectName("page")
    area.setWidget(page)


class SteadyEdge(QObject):
    """Has the scroll bar of an area stand in the far margin of its page, not beside that margin.

    So nothing moves when the bar comes or goes. layout: of the page, whose margin is as wide as
    the bar at least.
    """

    def __init__(self, area: QScrollArea, layout: QLayout) -> None:
        super().__init__(area)
        self._area, self._layout, self._margins = area, layout, layout.contentsMargins()
        area.verticalScrollBar().rangeChanged.connect(self._follow)

    def _follow(self, least: int, most: int) -> None:
        bar = bar_width(self._area) if most > least else 0
        margins = QMargins(self._margins)
        if self._area.isRightToLeft():
            margins.setLeft(margins.left() - bar)
        else:
            margins.setRight(margins.right() - bar)
        self._layout.setContentsMargins(margins)


def bar_width(area: QScrollArea) -> int:
    """How wide its scroll bar is, in pixels."""
    return area.verticalScrollBar().sizeHint().width()


def beside_bar(area: QScrollArea, layout: QLayout) -> QHBoxLayout:
    """An area whose page ends where what is above and below it does: its bar is beyond that edge.

    layout: of the page, which has no margins.
    """
    bar = bar_width(area)
    layout.setContentsMargins(sided(0, 0, bar, 0))
    SteadyEdge(area, layout)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(area, 1)
    row.addSpacing(-bar)
    return row


def reading_column(area: QScrollArea, widest: int) -> QVBoxLayout:
    """A column with wide margins and room between its parts. widest: as of `page_column`."""
    column = page_column(area, widest, QMargins(XXL, XXL, XXL, XXL))
    column.setSpacing(XL)
    return column


def page_column(
    area: QScrollArea, widest: int, margins: QMargins, *, is_centred: bool = False
) -> QVBoxLayout:
    """Put a page into the area; answers its column, which begins where the page does.

    widest: pixels, beside the smallest letters. is_centred: in the middle of a wider page instead.
    """
    page = QWidget()
    scroll_down(area, page)
    across = QHBoxLayout(page)
    across.setContentsMargins(margins)
    SteadyEdge(area, across)
    middle = QWidget()
    middle.setMaximumWidth(letter_sized(widest))
    if is_centred:
        across.addStretch(1)
    across.addWidget(middle, 100)
    across.addStretch(1 if is_centred else 0)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(L)
    return column
