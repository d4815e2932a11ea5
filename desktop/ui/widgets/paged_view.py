"""A list that is read a page at a time, beside the page of what is chosen in it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from desktop.ui.look.labels import muted
from desktop.ui.system.background import Worker
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.listings import MOST_AGAIN, PAGE, ListedRows, Source
from desktop.ui.widgets.paged_list import PagedList
from desktop.ui.widgets.paged_reading import PagedReading
from desktop.ui.words.spoken import explained

_LIST_AT_MOST = 0.45  # of the width, unless somebody drags it wider; by eye


class PagedView(QStackedWidget):
    """List and page, or `nothing` where the book has none to list.

    wanted: answers what is wanted of the list now, as a value that the source knows.

    Signals: shown: when the list is as the book has it.
    """

    shown = Signal()

    def __init__(
        self,
        list: PagedList,
        page: QWidget,
        nothing: EmptyPage,
        source: Source,
        wanted: Callable[[], Any],
        worker: Worker,
    ) -> None:
        super().__init__()
        self._list = list
        self._page = page
        self._nothing = nothing
        self._wanted = wanted
        self._asked: Any = None  # what was wanted when the rows were last asked for
        self._asked_before: Any = None  # and when those that are shown were
        self._choice: int | None = None  # which one to choose once the rows are there
        self._lay_out()
        self._reading = PagedReading(source, worker, self)
        self._reading.read.connect(self._show)
        self._reading.later.connect(list.model.add_later)
        self._reading.earlier.connect(list.add_earlier)
        self._reading.slow.connect(self._say_slow)
        self._reading.failed.connect(self._fail)
        list.later_asked.connect(self._reading.go_on)
        list.earlier_asked.connect(self._reading.go_back)

    def read(self) -> None:
        """Have as many lines read anew as are there, and one page at least."""
        count = min(max(PAGE, len(self._list.model.lines)), MOST_AGAIN)
        near = self._choice or self._list.current_id
        self._asked = self._wanted()
        self._reading.read_anew(self._asked, near, count)

    def choose_next(self, id: int) -> None:
        """Choose this line when the rows are read next, and narrow nothing."""
        self._choice = id
        if self._list.top.is_narrowed:
            self._list.show_all()

    def show_page(self) -> None:
        """Show the page beside the list."""
        self._pages.setCurrentWidget(self._page)

    def show_no_page(self) -> None:
        """Say beside it that nothing is chosen."""
        self._nobody.setText(self.tr("Nothing is chosen."))
        self._pages.setCurrentWidget(self._nobody)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list has what it asks for, as far as that leaves most to the page."""
        super().resizeEvent(event)
        most = round(_LIST_AT_MOST * self.width())
        self._list.setMinimumWidth(min(self._list.sizeHint().width(), most))

    def _lay_out(self) -> None:
        self._nobody, self._waiting = muted(), muted()
        self._pages = QStackedWidget()
        for words in (self._nobody, self._waiting):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self._nobody, self._waiting, self._page):
            self._pages.addWidget(page)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._list)
        halves.addWidget(self._pages)
        for half, share in enumerate((1, 3)):
            halves.setStretchFactor(half, share)
        self.addWidget(halves)
        self.addWidget(self._nothing)
        self.setFocusProxy(self._list)

    def _show(self, listed: ListedRows) -> None:
        choice, self._choice = self._choice or self._list.current_id, None
        others_wanted, self._asked_before = self._asked != self._asked_before, self._asked
        self._show_half(1 if listed.is_empty else 0)
        self._list.show_rows(listed, choice, others_wanted=others_wanted)
        self.shown.emit()

    def _show_half(self, number: int) -> None:
        """List and page, or what is said when there is nothing; the focus is there, if it was."""
        if number == self.currentIndex():
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.setCurrentIndex(number)
        self.setFocusProxy(self._nothing.act if number else self._list)
        if had_focus:
            self.setFocus()

    def _say_slow(self) -> None:
        if not self._list.model.rowCount():
            self._waiting.setText(self.tr("The book is being read…"))
            self._pages.setCurrentWidget(self._waiting)

    def _fail(self, trouble: Exception) -> None:
        self._waiting.setText(explained(trouble))
        self._pages.setCurrentWidget(self._waiting)
