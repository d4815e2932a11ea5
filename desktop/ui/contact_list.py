"""The contacts as a list to search in."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.contact_lists import ContactPage, ContactPlace
from desktop.ui.buttons import Button, Kind
from desktop.ui.contact_rows import ContactRows
from desktop.ui.contacts_model import LINE_ROLE, ContactsModel
from desktop.ui.labels import heading, muted
from desktop.ui.text_fields import SearchField
from desktop.ui.theme import L, M, S

SEARCH_AFTER = 120  # milliseconds without a key; shorter than a pause that is felt


class ContactList(QFrame):
    """The list with its search field; it is given its lines and asks for others.

    Signals:
        search_asked: with the words to search for, a moment after they were typed.
        chosen: with the id of the contact to show; 0 when there is none.
        new_asked: with the name that the new contact might have, which may be empty.
        later_asked, earlier_asked: with the place that more lines should come from.
    """

    search_asked = Signal(str)
    chosen = Signal(int)
    new_asked = Signal(str)
    later_asked = Signal(object)
    earlier_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._previous: ContactPlace | None = None
        self._next: ContactPlace | None = None
        self._words_before = ""
        self._changing = False  # while lines are exchanged, nobody is chosen in between
        column = QVBoxLayout(self)
        column.setContentsMargins(0, L, 0, 0)
        column.setSpacing(M)
        column.addLayout(self._top())
        self.model = ContactsModel(self)
        self.states = QStackedWidget()
        self.states.addWidget(self._list())
        self.states.addWidget(self._no_match())
        column.addWidget(self.states, 1)
        self.setFocusProxy(self.list)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SEARCH_AFTER)
        self._typing.timeout.connect(self._ask_search)

    @property
    def words(self) -> str:
        """What is searched for; empty shows everybody."""
        return self.search.text().strip()

    @property
    def current(self) -> int | None:
        """The id of the chosen contact."""
        line = self.list.currentIndex().data(LINE_ROLE)
        return line.id if line else None

    @property
    def places(self) -> tuple[ContactPlace | None, ContactPlace | None]:
        """Where the lines before and after these would come from; None where there are none."""
        return self._previous, self._next

    @property
    def length(self) -> int:
        """How many lines are shown."""
        return self.model.rowCount()

    def show_page(self, page: ContactPage, choose: int | None) -> None:
        """Show these, with the contact `choose` chosen, else whoever stood next to the last."""
        wanted = [choose, *(self._neighbours() if self.words == self._words_before else ())]
        above = self.list.visualRect(self.list.currentIndex()).top()
        self._words_before = self.words
        self._previous, self._next = page.previous, page.next
        self._changing = True
        self.model.show_lines(page.lines)
        rows = (self.model.row_of(id) for id in wanted if id is not None)
        row = next((row for row in rows if row is not None), 0)
        self.list.setCurrentIndex(self.model.index(row, 0) if page.lines else QModelIndex())
        self.list.scrollTo(self.list.currentIndex())
        if 0 <= above < self.list.viewport().height():
            self._stand_at(self.list.currentIndex(), above)
        self._changing = False
        nobody = bool(self.words) and not page.lines
        self.states.setCurrentIndex(1 if nobody else 0)
        self.no_match.setText(self.tr("Nobody matches “{words}”.").format(words=self.words))
        self.chosen.emit(self.current or 0)

    def add_later(self, page: ContactPage) -> None:
        """Show these after the others."""
        self._next = page.next
        self.model.add_lines(page.lines)

    def add_earlier(self, page: ContactPage) -> None:
        """Show these before the others, which stay where they are seen."""
        self._previous = page.previous
        seen = self.list.indexAt(QPoint(S, S))
        row, above = seen.row(), self.list.visualRect(seen).top()
        self.model.add_lines_before(page.lines)
        self._stand_at(self.model.index(row + len(page.lines), 0), above)

    def start_search(self) -> None:
        """Go to the search field, ready to type other words."""
        self.search.setFocus()
        self.search.selectAll()

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
        row = QHBoxLayout()
        row.addWidget(heading(self.tr("Contacts")), 1)
        self.new = Button(self.tr("New contact"), Kind.ICON, picture="plus")
        self.new.clicked.connect(self._ask_new)
        row.addWidget(self.new)
        column.addLayout(row)
        self.search = SearchField(self.tr("Search contacts"))
        self.search.textChanged.connect(self._wait_for_more)
        self.search.installEventFilter(self)
        column.addWidget(self.search)
        return column

    def _list(self) -> QListView:
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Contacts"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ContactRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.verticalScrollBar().valueChanged.connect(self._ask_more)
        self.list.selectionModel().currentChanged.connect(self._choose)
        return self.list

    def _no_match(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(L, S, L, L)
        column.setSpacing(M)
        self.no_match = muted()
        column.addWidget(self.no_match)
        self.add_them = Button(self.tr("Add as a new contact"), picture="plus")
        self.add_them.clicked.connect(self._ask_new_by_name)
        column.addWidget(self.add_them, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return page

    def sizeHint(self) -> QSize:
        return QSize(300, 600)

    def _neighbours(self) -> tuple[int | None, ...]:
        """Who stands after the chosen contact, and before them."""
        row = self.list.currentIndex().row()
        lines = (self.model.index(other, 0).data(LINE_ROLE) for other in (row + 1, row - 1))
        return tuple(line.id if line else None for line in lines)

    def _stand_at(self, index: QModelIndex, above: int) -> None:
        """Scroll so that a line stands this far below the top. above: pixels."""
        bar = self.list.verticalScrollBar()
        self.list.doItemsLayout()
        bar.setValue(bar.value() + self.list.visualRect(index).top() - above)

    def _ask_more(self, scrolled: int) -> None:
        """Have more lines fetched before the ends are seen."""
        bar = self.list.verticalScrollBar()
        if self._next and scrolled > bar.maximum() - self.list.height():
            self.later_asked.emit(self._next)
        elif self._previous and scrolled < self.list.height():
            self.earlier_asked.emit(self._previous)

    def _wait_for_more(self) -> None:
        self._typing.start()

    def _ask_search(self) -> None:
        self.search_asked.emit(self.words)

    def _ask_new(self) -> None:
        self.new_asked.emit("")

    def _ask_new_by_name(self) -> None:
        self.new_asked.emit(self.words)

    def _choose(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._changing:
            self.chosen.emit(self.current or 0)
