"""The fields of a dialog, which are scrolled where the screen is too low for all of them."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.ui.look.theme import letter_sized, on_screen
from desktop.ui.widgets.scrolled_pages import scroll_down

_AROUND = 110  # pixels, of buttons and of what went wrong, beside the smallest letters
_ANY = 1_000_000  # pixels


class FormArea(QScrollArea):
    """As large as its page, and never larger than the screen leaves it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        scroll_down(self, page)

    def sizeHint(self) -> QSize:
        return self._page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """All of the page, unless that is higher than the screen: then it has a scroll bar."""
        least, layout = self._page.minimumSizeHint(), self._page.layout()
        if self.isVisible() and layout is not None and layout.hasHeightForWidth():
            least = least.expandedTo(QSize(0, layout.minimumHeightForWidth(self.width())))
        most = on_screen(QSize(_ANY, _ANY)).height() - letter_sized(_AROUND)
        if least.height() <= most:
            return least
        return QSize(least.width() + self.verticalScrollBar().sizeHint().width(), most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that wrap at another width are of another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes to be larger asks for more; Qt only follows it with the scroll bar."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
