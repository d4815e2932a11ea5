"""Pages that are scrolled up and down where they are taller than their place, and never aside."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.look.theme import XL, XXL


def scroll_down(area: QScrollArea, page: QWidget) -> None:
    """Put a page into the area, as wide as that is; it is its parts that have the focus."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setObjectName("page")
    area.setWidget(page)


def reading_column(area: QScrollArea, widest: int) -> QVBoxLayout:
    """Put a page with wide margins into the area; answers its column. widest: pixels."""
    page = QWidget()
    scroll_down(area, page)
    across = QHBoxLayout(page)
    across.setContentsMargins(XXL, XXL, XXL, XXL)
    middle = QWidget()
    middle.setMaximumWidth(widest)
    across.addWidget(middle, 1)
    across.addStretch(0)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(XL)
    return column
