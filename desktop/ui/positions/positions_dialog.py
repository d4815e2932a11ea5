"""The positions that the user applies for, and how far each application has come."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.positions import Position, PositionPage
from desktop.ui.editing.position_editing import PositionEditing
from desktop.ui.live.live_positions import positions_from
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import XL, L, M, S, fitting
from desktop.ui.positions.positions_model import POSITION_ROLE, PositionsModel
from desktop.ui.positions.positions_top import PositionsTop
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.dialog_headings import dialog_heading
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.footers import footer
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.widgets.two_line_lists import two_line_list
from desktop.ui.words.spoken import explained


class PositionsDialog(TabbedDialog):
    """Lists them, the newest first; each change can be undone."""

    def __init__(
        self,
        store: LiveStore,
        editing: PositionEditing,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Positions"))
        self._store, self._editing = store, editing
        self._wanted: int | None = None
        self._next: int | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._heading())
        self.states = QStackedWidget()
        for state in (QWidget(), self._list(), self._nothing(), self._no_match()):
            self.states.addWidget(state)
        outer.addWidget(self.states, 1)
        outer.addWidget(self._buttons())
        self.resize(fitting(680, 580))
        self._reading = Background(worker, self)
        self._reading.done.connect(self._show)
        self._going_on = Background(worker, self)
        self._going_on.done.connect(self._add)
        for work in (self._reading, self._going_on):
            work.failed.connect(self._fail)
        store.events_changed.connect(self._read)
        editing.kept.connect(self._choose)
        self._read()
        self._offer()
        self.states.setFocus()

    @property
    def chosen(self) -> Position | None:
        """The position that is chosen in the list."""
        position = self.list.currentIndex().data(POSITION_ROLE)
        return position if isinstance(position, Position) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter edits what is chosen, and Delete deletes it."""
        if watched is self.list and isinstance(event, QKeyEvent):
            acts = {
                Qt.Key.Key_Return: self._edit,
                Qt.Key.Key_Enter: self._edit,
                Qt.Key.Key_Delete: self._delete,
            }
            if event.type() == QEvent.Type.KeyPress and event.key() in acts:
                acts[Qt.Key(event.key())]()
                return True
        return super().eventFilter(watched, event)

    def _heading(self) -> QVBoxLayout:
        explained = self.tr("What you apply for, and how far each application has come.")
        column = dialog_heading(self.windowTitle(), explained, below=M)
        column.addSpacing(S)
        self.top = PositionsTop()
        self.top.changed.connect(self._read)
        column.addWidget(self.top)
        self.trouble = TroubleBar()
        self.trouble.mend_asked.connect(self._read)
        column.addWidget(self.trouble)
        return column

    def _list(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(L, 0, L, L)
        self.model = PositionsModel(self)
        self.model.more_asked.connect(self._go_on)
        self.list = two_line_list(self.tr("Positions"), self.model)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.list.doubleClicked.connect(self._edit)
        self.list.installEventFilter(self)
        column.addWidget(self.list)
        return made

    def _nothing(self) -> QWidget:
        self.nothing = EmptyPage(
            "position",
            self.tr("No positions yet"),
            self.tr(
                "Add what you apply for, or log that you sent a resume: the events about it then"
                " stand together, and its stage goes along."
            ),
            self.tr("New position"),
        )
        self.nothing.act.clicked.connect(self._new)
        return self.nothing

    def _no_match(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(XL, S, XL, L)
        column.addWidget(muted(self.tr("No position matches.")))
        column.addStretch(1)
        return made

    def _buttons(self) -> QWidget:
        self.delete = Button(self.tr("Delete position"), Kind.ICON, picture="trash")
        self.delete.clicked.connect(self._delete)
        self.leave = Button(self.tr("Close"))
        self.leave.clicked.connect(self.accept)
        self.edit = Button(self.tr("Edit"), picture="pencil")
        self.edit.clicked.connect(self._edit)
        self.new = Button(self.tr("New position"), Kind.PRIMARY, picture="plus")
        self.new.clicked.connect(self._new)
        return footer(self.leave, self.edit, self.new, status=self.delete)

    def _read(self) -> None:
        self._reading.ask(partial(positions_from, self._store, *self.top.wanted))

    def _fail(self, trouble: Exception) -> None:
        self.trouble.say(explained(trouble), self.tr("Try again"))

    def _show(self, page: PositionPage) -> None:
        self.trouble.say("")
        seen = self.chosen
        choose = self._wanted or (seen.id if seen else None)
        row, self._wanted = max(self.list.currentIndex().row(), 0), None
        self._next = page.next
        self.model.show_positions(page.positions, has_more=page.next is not None)
        there = self.model.row_of(choose)
        at = min(row, len(page.positions) - 1) if there is None else there
        self.list.setCurrentIndex(self.model.index(at, 0) if page.positions else QModelIndex())
        is_first = self.states.currentIndex() == 0
        rest = 3 if self.top.is_narrowed else 2
        self.states.setCurrentIndex(1 if page.positions else rest)
        if is_first:
            (self.list if page.positions else self.nothing.act).setFocus()
        self._offer()

    def _go_on(self) -> None:
        """Read the next page, once however often it is asked for."""
        if self._next is not None and not self._going_on.busy and not self._reading.busy:
            wanted = (*self.top.wanted, self._next)
            self._going_on.ask(partial(positions_from, self._store, *wanted))

    def _add(self, page: PositionPage) -> None:
        if not self._reading.busy:
            self._next = page.next
            self.model.add_positions(page.positions, has_more=page.next is not None)

    def _offer(self) -> None:
        there = self.chosen is not None
        for button in (self.edit, self.delete):
            button.setEnabled(there)
        self.new.setVisible(self.states.currentWidget() is not self.nothing)

    def _choose(self, position_id: int) -> None:
        self._wanted = position_id

    def _new(self) -> None:
        self._editing.new_position(self)

    def _edit(self) -> None:
        if self.chosen:
            self._editing.edit_position(self.chosen, self)

    def _delete(self) -> None:
        if self.chosen:
            self._editing.delete_position(self.chosen)
