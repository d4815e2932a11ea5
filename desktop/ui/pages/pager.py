"""Going from one page of a letter to the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import XS


class Pager(QWidget):
    """Which of how many pages is seen; not there while there is one.

    page: the first being 0.

    Signals: turned: when another page is to be seen.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = 0
        self._pages = 1
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS)
        self.previous = Button(self.tr("Previous page"), Kind.ICON, picture="previous")
        self.previous.clicked.connect(self._go_back)
        self.words = muted(wrap=False)
        self.next = Button(self.tr("Next page"), Kind.ICON, picture="next")
        self.next.clicked.connect(self._go_on)
        for part in (self.previous, self.words, self.next):
            row.addWidget(part)
        self.count(1)

    def count(self, pages: int) -> None:
        """Say how many there are; of fewer than before, the last is seen."""
        self._pages = pages
        self._turn(min(self.page, pages - 1))
        self.setVisible(pages > 1)

    def _go_back(self) -> None:
        self._turn(self.page - 1)

    def _go_on(self) -> None:
        self._turn(self.page + 1)

    def _turn(self, page: int) -> None:
        is_other = page != self.page
        self.page = page
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page < self._pages - 1)
        words = self.tr("Page {page} of {pages}")
        self.words.setText(words.format(page=page + 1, pages=self._pages))
        if is_other:
            self.turned.emit()
