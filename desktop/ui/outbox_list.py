"""What was sent, as a list to search in."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.occasions import Channel
from desktop.domain.outbox import OutboxLine, OutboxPage
from desktop.ui.buttons import Button
from desktop.ui.fields import choice_field, fill
from desktop.ui.labels import heading, muted
from desktop.ui.live_outbox import OutboxWanted
from desktop.ui.outbox_model import LINE_ROLE, OutboxModel
from desktop.ui.text_fields import SearchField
from desktop.ui.theme import L, M, S
from desktop.ui.two_line_rows import TwoLineRows

SEARCH_AFTER = 120  # milliseconds without a key; shorter than a pause that is felt


class OutboxList(QFrame):
    """The list with what narrows it; it is given its lines and asks for others.

    Signals:
        changed: when other notes are wanted than before.
        chosen: with the line of the note to show; None when there is none.
    """

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._changing = False  # while lines are exchanged, none is chosen in between
        column = QVBoxLayout(self)
        column.setContentsMargins(0, L, 0, 0)
        column.setSpacing(M)
        column.addLayout(self._top())
        self.model = OutboxModel(self)
        self.states = QStackedWidget()
        self.states.addWidget(self._list())
        self.states.addWidget(self._no_match())
        column.addWidget(self.states, 1)
        self.setFocusProxy(self.list)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SEARCH_AFTER)
        self._typing.timeout.connect(self.changed)

    @property
    def wanted(self) -> OutboxWanted:
        """Which notes are wanted."""
        return OutboxWanted(self.search.text().strip(), self.channel.currentData())

    @property
    def current(self) -> OutboxLine | None:
        """The line that is chosen."""
        line: OutboxLine | None = self.list.currentIndex().data(LINE_ROLE)
        return line

    def show_page(self, page: OutboxPage, choose: int | None) -> None:
        """Show these, with the note `choose` chosen, else one where the last one was."""
        row_before, above = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self._changing = True
        self.model.show_lines(page.lines, has_more=page.next is not None)
        row = self.model.row_of(choose)
        if row is None:
            row = min(max(row_before, 0), len(page.lines) - 1)
        self.list.verticalScrollBar().setValue(above)
        self.list.setCurrentIndex(self.model.index(row, 0) if page.lines else QModelIndex())
        self._changing = False
        self.states.setCurrentIndex(0 if page.lines else 1)
        self.chosen.emit(self.current)

    def show_all(self) -> None:
        """Narrow nothing."""
        self.channel.setCurrentIndex(0)
        self.search.clear()
        self._typing.stop()
        self.changed.emit()

    def start_search(self) -> None:
        """Go to the search field, ready to type other words."""
        self.search.setFocus()
        self.search.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(360, 600)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the search field into the list."""
        if watched is self.search and isinstance(event, QKeyEvent):
            into = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and event.key() in into:
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _top(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(L, 0, L, 0)
        column.setSpacing(M)
        column.addWidget(heading(self.tr("Outbox")))
        self.search = SearchField(self.tr("Search people and organizations"))
        self.search.textChanged.connect(self._wait_for_more)
        self.search.installEventFilter(self)
        column.addWidget(self.search)
        self.channel = choice_field()
        self.channel.setAccessibleName(self.tr("Channel"))
        offered = (
            (self.tr("All channels"), None),
            (self.tr("Cards"), Channel.CARD),
            (self.tr("Letters"), Channel.LETTER),
            (self.tr("E-mails"), Channel.EMAIL),
        )
        fill(self.channel, offered, None)
        self.channel.activated.connect(self.changed)
        column.addWidget(self.channel)
        return column

    def _list(self) -> QListView:
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Outbox"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLineRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.selectionModel().currentChanged.connect(self._choose)
        return self.list

    def _no_match(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(L, S, L, L)
        column.setSpacing(M)
        column.addWidget(muted(self.tr("Nothing that was sent matches.")))
        self.everything = Button(self.tr("Show everything"))
        self.everything.clicked.connect(self.show_all)
        column.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return page

    def _wait_for_more(self) -> None:
        self._typing.start()

    def _choose(self) -> None:
        if not self._changing:
            self.chosen.emit(self.current)
