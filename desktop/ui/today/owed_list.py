"""The list of what is owed, with the buttons of the row that is chosen, and of the pointed one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.domain.follow_ups import FollowUpKey
from desktop.domain.owed import Owed
from desktop.ui.today.owed_buttons import OwedButtons
from desktop.ui.today.owed_model import OWED_ROLE, OwedModel
from desktop.ui.today.owed_places import RowMeasures, RowPlaces
from desktop.ui.today.owed_rows import OwedRows
from desktop.ui.words.owed_words import lacks_address


class OwedList(QListView):
    """Shows a model of what is owed.

    at_current, at_pointer: the buttons on those rows.

    Signals:
        current_changed: when another row is the current one, or none, or it is hidden or seen.
        contact_asked: with the follow-up whose person was clicked.
    """

    current_changed = Signal()
    contact_asked = Signal(object)

    def __init__(self, model: OwedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Follow-ups"))
        self.setModel(model)
        self._model = model
        self._rows = OwedRows(self.font(), self)
        self.setItemDelegate(self._rows)
        self._leave_air_out()
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # rows stay in place
        self.at_current = OwedButtons(self.viewport(), is_main=True)
        self.at_pointer = OwedButtons(self.viewport(), is_main=False)
        self.selectionModel().currentChanged.connect(self._follow_current)
        self.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self.put_buttons)

    @property
    def current(self) -> Owed | None:
        """The follow-up that keys act on."""
        owed = self.currentIndex().data(OWED_ROLE)
        return owed if isinstance(owed, Owed) else None

    @property
    def current_key(self) -> FollowUpKey | None:
        """Names the current one."""
        return self.current.follow_up.key if self.current else None

    def choose(self, key: FollowUpKey | None, row: int = 0) -> None:
        """Make this follow-up the current one, else the first that is owed from `row` on."""
        found = self._model.row_of(key)
        rows = range(row, self._model.rowCount()) if found is None else [found]
        before = range(min(row, self._model.rowCount()) - 1, -1, -1)
        self.setCurrentIndex(self._first_of([*rows, *before]))
        self.put_buttons()

    def remove(self, key: FollowUpKey) -> None:
        """Take a row away; whichever stands in its place is the current one if that was it."""
        row = self._model.row_of(key)
        was_current = self.current_key == key
        self._model.remove(key)
        if was_current and row is not None:
            self.choose(None, min(row, self._model.rowCount()))

    def put_buttons(self) -> None:
        """Stand the buttons on the rows that they are for."""
        current = self.currentIndex()
        self._put(self.at_current, current)
        pointed = self._model.index(self._rows.pointed.row(), 0)
        self._put(self.at_pointer, QModelIndex() if pointed == current else pointed)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Have the whole row seen, below what is left out at the top."""
        super().scrollTo(index, hint)
        hidden = self._rows.measures.air - self.visualRect(index).top()
        if hidden > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - hidden)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._rows.measures = RowMeasures(self.font())
            self._leave_air_out()
            self.scheduleDelayedItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.current_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.put_buttons()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._rows.pointed = QPersistentModelIndex()
        self.put_buttons()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        index = self.indexAt(where)
        if self._is_person(index, where):
            self.contact_asked.emit(index.data(OWED_ROLE))

    def _leave_air_out(self) -> None:
        """Rows are alike in height, for speed: the first begins above the top of the list."""
        self.setViewportMargins(0, -self._rows.measures.air, 0, 0)

    def _is_person(self, index: QModelIndex, where: QPoint) -> bool:
        owed, places = index.data(OWED_ROLE), self._places(index)
        if places is None:
            return False
        return self._rows.measures.names_person(where, owed.contact_name, places)

    def _point_at(self, where: QPoint) -> None:
        index = self.indexAt(where)
        over_person = self._is_person(index, where)
        hand = Qt.CursorShape.PointingHandCursor if over_person else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)
        if self._rows.pointed != index:
            self._rows.pointed = QPersistentModelIndex(index)
            self.viewport().update()
            self.put_buttons()

    def _put(self, buttons: OwedButtons, index: QModelIndex) -> None:
        places = self._places(index)
        if places is None:
            buttons.leave()
        else:
            buttons.put_on(index.data(OWED_ROLE), places)

    def _places(self, index: QModelIndex) -> RowPlaces | None:
        owed = index.data(OWED_ROLE)
        if not isinstance(owed, Owed):
            return None
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rect: QRect = self.visualRect(index)
        return self._rows.measures.places(rect, has_link=lacks_address(owed), mirrored=mirrored)

    def _first_of(self, rows: Sequence[int]) -> QModelIndex:
        indexes = (self._model.index(row, 0) for row in rows)
        return next((index for index in indexes if index.data(OWED_ROLE)), QModelIndex())

    def _follow_current(self) -> None:
        self.put_buttons()
        self.current_changed.emit()

    def _follow_scroll(self) -> None:
        self._point_at(self.viewport().mapFromGlobal(self.cursor().pos()))
        self.put_buttons()
