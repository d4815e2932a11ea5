"""A part of a dialog that may be taller than its window, and is scrolled then."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from desktop.ui.widgets.scrolled_pages import beside_bar, scroll_down


class TallPage(QScrollArea):
    """Asks for the height of what is in it, and makes do with less."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        scroll_down(self, page)

    def in_margin(self) -> QHBoxLayout:
        """The part with its bar beyond the edge of what is above and below it."""
        layout = self._page.layout()
        assert layout, "a page has parts"
        return beside_bar(self, layout)

    def sizeHint(self) -> QSize:
        return self._page.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes to be taller asks for more; Qt only follows it with the scroll bar."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._page.setMinimumHeight(self._page.sizeHint().height())  # squeezed, else
            self.updateGeometry()
        return super().eventFilter(watched, event)
