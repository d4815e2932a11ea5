"""The pages of a note as they went out: one of them large, the others a click away."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.theme import XL, XS, M
from desktop.ui.pages.live_page import LivePage
from desktop.ui.pages.page_view import PageView
from desktop.ui.system.background import Worker
from desktop.workflows.kept_pages import KeptPage, kept_picture

_LETTER = QSizeF(612, 792)  # points, before the first page is there


class KeptViews(QWidget):
    """Shows the pages of one PDF after the other; `row` has what chooses them."""

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[KeptPage] = ()
        self._called = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.view = PageView(self.tr("The page as it was sent"), _LETTER)
        column.addWidget(self.view, 1)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(XL, 0, XL, M)
        self.row.setSpacing(XS)
        self.row.addStretch(1)
        column.addLayout(self.row)
        self.buttons: list[Button] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._show)
        self._page = LivePage(self.view, kept_picture, worker, self)

    @property
    def is_settled(self) -> bool:
        """Whether the chosen page is on the screen."""
        return self._page.is_settled

    def show_pages(self, pages: Sequence[KeptPage], text: str, name: str) -> None:
        """Show the first of these. text: the words on them; name: of what they are pages of."""
        self._pages = pages
        self._called = name
        self.view.setAccessibleDescription(text)
        for button in self.buttons:
            self._group.removeButton(button)
            self.row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._made_button(number) for number in range(len(pages))]
        self._show(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shown_colours().backdrop))
        painter.end()

    def _made_button(self, number: int) -> Button:
        made = Button(self._name(self._pages[number]), Kind.PAGE)
        made.setCheckable(True)
        made.setChecked(number == 0)
        made.setVisible(len(self._pages) > 1)
        self._group.addButton(made, number)
        self.row.insertWidget(number, made)
        return made

    def _name(self, page: KeptPage) -> str:
        if page.part == "envelope":
            return self.tr("Envelope")
        if sum(other.part == page.part for other in self._pages) == 1:
            return self._called
        return self.tr("Page {number}").format(number=page.number + 1)

    def _show(self, number: int) -> None:
        if not self._pages:
            self._page.follow(None)
            return
        page = self._pages[number]
        self.view.lay_paper(QSizeF(page.width, page.height))
        self._page.follow(page)
