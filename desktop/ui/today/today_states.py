"""What the screen of today has below its head: the list, or why there is none."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.look.labels import muted
from desktop.ui.today.owed_list import OwedList
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.key_hints import KeyHints

SLOW = 400  # milliseconds after which it is said that the book is being read


class TodayStates(QStackedWidget):
    """Shows the list, that the book is empty, that all is done, or that it is being read."""

    def __init__(self, list: OwedList) -> None:
        super().__init__()
        self._keys = list
        self._list = self._list_page(list)
        self.nobody = EmptyPage(
            "today",
            self.tr("Begin with somebody you met"),
            self.tr(
                "Add a person and log what happened with them. Here you then see whom you owe"
                " a follow-up, by when, and how it is best sent."
            ),
            self.tr("New contact"),
        )
        self.all_done = EmptyPage(
            "done",
            self.tr("All done"),
            self.tr(
                "You owe nobody a follow-up. Log what happens next, and you are reminded here."
            ),
            self.tr("Log event"),
        )
        self.waiting = muted(self.tr("The book is being read…"))
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        blank = QWidget()
        blank.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # kept for what takes its place
        self.setFocusProxy(blank)
        for page in (blank, self._list, self.nobody, self.all_done, self.waiting):
            self.addWidget(page)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self._say_slow)

    @property
    def is_empty(self) -> bool:
        """Whether it says why there is no list."""
        return self.currentWidget() in (self.nobody, self.all_done)

    def wait(self) -> None:
        """The book is being read; after a while that is said, where there is nothing else."""
        self._slow.start()

    def show_list(self) -> None:
        self._show(self._list, self._keys)

    def show_empty(self, *, knows_people: bool) -> None:
        """Nothing is owed: since nobody is known yet, or since all is done."""
        page = self.all_done if knows_people else self.nobody
        self._show(page, page.act)

    def stop_waiting(self) -> None:
        """Nothing was read; what was there stays."""
        self._slow.stop()
        if self.currentWidget() is self.waiting:
            self.setCurrentIndex(0)

    def _show(self, page: QWidget, keys: QWidget) -> None:
        """keys: the widget on the page that has the focus first."""
        self._slow.stop()
        self.setCurrentWidget(page)
        self.setFocusProxy(keys)

    def _say_slow(self) -> None:
        if self.currentIndex() == 0:
            self.setCurrentWidget(self.waiting)

    def _list_page(self, list: OwedList) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(list, 1)
        hints = (
            (("↑", "↓"), self.tr("choose")),
            ((self.tr("Enter"),), self.tr("write")),
            (("D",), self.tr("done")),
            (("S",), self.tr("snooze")),
            (("K",), self.tr("skip")),
            (("O",), self.tr("contact")),
        )
        column.addWidget(KeyHints(hints))
        return page
