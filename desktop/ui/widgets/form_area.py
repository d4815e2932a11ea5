"""The fields of a dialog, which are scrolled where the screen is too low for all of them."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.ui.look.theme import letter_sized, on_screen
from desktop.ui.widgets.scrolled_pages import bar_width, scroll_down

_AROUND = 110  # pixels, of buttons and of what went wrong, beside the smallest letters
_ANY = 1_000_000  # pixels


class FormArea(QScrollArea):
    """As large as its page, and never larger than the screen leaves it.

    The page gives way as far as it can before it is scrolled; Qt's own would scroll it at once.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        scroll_down(self, page)
        self.setWidgetResizable(False)

    def sizeHint(self) -> QSize:
        return self._page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """All of the page, unless that is higher than the screen: then it has a scroll bar."""
        least = self._page.minimumSizeHint()
        if self.isVisible():
            least.setHeight(self._least_height(self.width()))
        most = on_screen(QSize(_ANY, _ANY)).height() - letter_sized(_AROUND)
        if least.height() <= most:
            return least
        return QSize(least.width() + bar_width(self), most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that wrap at another width are of another height."""
        super().resizeEvent(event)
        self._fit()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes to be larger asks for more."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Have the page take what there is, or be scrolled where it cannot."""
        room = self.maximumViewportSize()
        least = self._least_height(room.width())
        if least > room.height():
            room.setWidth(room.width() - bar_width(self))
            least = self._least_height(room.width())
        self._page.resize(room.width(), max(room.height(), least))

    def _least_height(self, width: int) -> int:
        """How high the page is at least when it is so wide. Both in pixels."""
        layout, least = self._page.layout(), self._page.minimumSizeHint().height()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return max(least, layout.minimumHeightForWidth(width))
