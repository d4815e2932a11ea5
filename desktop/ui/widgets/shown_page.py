"""Pages of which one is seen, with no more room asked for than that one needs."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class ShownPage(QStackedWidget):
    """As high as the page that is shown; Qt's own is as high as the highest."""

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()
