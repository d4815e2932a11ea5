"""A list to search in and to narrow down; it is given its rows and asks for others."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QListView,
    QStackedWidget,
    QStyledItemDelegate,
    QVBoxLayout,
)

from desktop.ui.look.theme import L, M, S, letter_sized
from desktop.ui.widgets.lines_model import LINE_ROLE, LinesModel
from desktop.ui.widgets.list_top import ListNames, ListTop
from desktop.ui.widgets.listings import ListedRows
from desktop.ui.widgets.no_match import NoMatch

# By eye: of what larger letters would have a list be wider, and of how wide it is to begin with.
_SHARE, _WIDE = 0.4, 1.4
_INTO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PagedList(QFrame):
    """The list, with a field for words and `fields` whose first entry narrows nothing.

    Signals:
        changed: when others are wanted than before, a moment after words were typed.
        chosen: with the line to show; None when there is none.
        new_asked: with the name that the new one might have, which may be empty.
        delete_asked: when the key for that was pressed.
        later_asked, earlier_asked: when an end of the list is near.
    """

    changed = Signal()
    chosen = Signal(object)
    new_asked = Signal(str)
    delete_asked = Signal()
    later_asked = Signal()
    earlier_asked = Signal()

    def __init__(
        self,
        names: ListNames,
        model: LinesModel,
        rows: QStyledItemDelegate,
        no_match: NoMatch,
        fields: Sequence[QComboBox] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("side")
        self._width = letter_sized(names.width, _SHARE)
        self.setMaximumWidth(round(_WIDE * self._width))
        self._changing = False  # while rows are exchanged, none is chosen in between
        self.model = model
        self.no_match = no_match
        column = QVBoxLayout(self)
        column.setContentsMargins(0, L, 0, 0)
        column.setSpacing(M)
        self.top = ListTop(names, fields)
        column.addWidget(self.top)
        self.states = QStackedWidget()
        self.states.addWidget(self._list(names.title, rows))
        self.states.addWidget(no_match)
        column.addWidget(self.states, 1)
        self.setFocusProxy(self.list)
        for part in (model, rows):
            part.setParent(self.list)
        self.top.changed.connect(self.changed)
        self.top.new_asked.connect(self.new_asked)
        self.search = self.top.search
        self.search.installEventFilter(self)

    @property
    def current(self) -> Any:
        """The chosen line; None when there is none."""
        return self.list.currentIndex().data(LINE_ROLE)

    @property
    def current_id(self) -> int | None:
        """The id of the chosen line."""
        return self.model.id_at(self.list.currentIndex().row())

    @property
    def selected_ids(self) -> tuple[int, ...]:
        """The ids of all lines that are marked, in their order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        ids = (self.model.id_at(row) for row in rows)
        return tuple(id for id in ids if id is not None)

    def mark_several(self) -> None:
        """Let several lines be marked, with Ctrl and Shift as everywhere."""
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def show_rows(self, listed: ListedRows, choose: int | None, *, others_wanted: bool) -> None:
        """Show these, with the line `choose` chosen, else whichever stood next to the last.

        others_wanted: the first is chosen instead of a neighbour.
        """
        ids = [choose, *(() if others_wanted else self._neighbours())]
        before = self.list.currentIndex()
        above = self.list.visualRect(before).top() if before.isValid() else -1
        self._changing = True
        self.model.show_rows(listed.rows)
        self.list.setCurrentIndex(self._first_of(ids))
        self.list.scrollTo(self.list.currentIndex())
        if 0 <= above < self.list.viewport().height():
            self._stand_at(self.list.currentIndex(), above)
        self._changing = False
        self.states.setCurrentIndex(1 if self.top.is_narrowed and not listed.rows else 0)
        self.no_match.tell(self.top.words)
        self.chosen.emit(self.current)

    def add_earlier(self, rows: Sequence[Any]) -> None:
        """Show these before the others, which stay where they are seen."""
        seen = self.list.indexAt(QPoint(S, S))
        row, above = seen.row(), self.list.visualRect(seen).top()
        self.model.add_earlier(rows)
        self._stand_at(self.model.index(row + len(rows), 0), above)

    def show_all(self) -> None:
        """Narrow nothing."""
        self.top.narrow_nothing()

    def start_search(self) -> None:
        """Go to the search field, ready to type other words."""
        self.search.setFocus()
        self.search.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(self._width, 600)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the search field into the list; Delete deletes there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search and event.key() in _INTO_THE_LIST:
                self.list.setFocus()
                return True
            if watched is self.list and event.key() == Qt.Key.Key_Delete:
                self.delete_asked.emit()
                return True
        return super().eventFilter(watched, event)

    def _list(self, title: str, rows: QStyledItemDelegate) -> QListView:
        self.list = QListView()
        self.list.setAccessibleName(title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(rows)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.installEventFilter(self)
        self.list.verticalScrollBar().valueChanged.connect(self._ask_more)
        self.list.selectionModel().currentChanged.connect(self._choose)
        return self.list

    def _neighbours(self) -> tuple[int | None, ...]:
        """The lines that stand after the chosen one, and before it; a name may be in between."""
        row = self.list.currentIndex().row()
        return tuple(self.model.id_at(other) for other in (row + 1, row + 2, row - 1, row - 2))

    def _first_of(self, ids: Sequence[int | None]) -> QModelIndex:
        """Where the first of these stands that is there; else the first line of all."""
        rows = [*(self.model.row_of(id) for id in ids), *self._first_lines()]
        row = next((row for row in rows if row is not None), None)
        return QModelIndex() if row is None else self.model.index(row, 0)

    def _first_lines(self) -> list[int]:
        rows = range(min(2, self.model.rowCount()))  # the first one may be a name
        return [row for row in rows if self.model.id_at(row) is not None]

    def _stand_at(self, index: QModelIndex, above: int) -> None:
        """Scroll so that a line stands this far below the top. above: pixels."""
        bar = self.list.verticalScrollBar()
        self.list.doItemsLayout()
        bar.setValue(bar.value() + self.list.visualRect(index).top() - above)

    def _ask_more(self, scrolled: int) -> None:
        """Have more rows fetched before the ends are seen."""
        bar = self.list.verticalScrollBar()
        if scrolled > bar.maximum() - self.list.height():
            self.later_asked.emit()
        elif scrolled < self.list.height():
            self.earlier_asked.emit()

    def _choose(self) -> None:
        if not self._changing:
            self.chosen.emit(self.current)
