"""The bin: what was deleted in the last thirty days, and a way to bring it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.deleted_things import DeletedThing
from desktop.domain.refusals import Refusal
from desktop.ui.book.deleted_model import DeletedModel
from desktop.ui.editing.book_steps import BookSteps
from desktop.ui.live.live_bin import deleted_things, restore
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import ElidedLabel, Tone
from desktop.ui.look.theme import L, fitting
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.dialog_headings import dialog_heading
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.footers import footer
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.widgets.two_line_lists import two_line_list
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.spoken import explained, spoken

_THINGS, _NOTHING = 1, 2  # before them, nothing is known yet


class BinDialog(TabbedDialog):
    """Lists what was deleted, the last first; bringing some of it back can be undone."""

    def __init__(
        self,
        store: LiveStore,
        steps: BookSteps,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bin"))
        self._store, self._steps = store, steps
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._heading())
        self.stack = QStackedWidget()
        nothing = EmptyPage(
            "trash",
            self.tr("The bin is empty"),
            self.tr("What you delete can be brought back from here."),
        )
        for state in (QWidget(), self._things(), nothing):
            self.stack.addWidget(state)
        outer.addWidget(self.stack, 1)
        outer.addWidget(self._buttons())
        self.resize(fitting(620, 560))
        self._reading = Background(worker, self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(self._fail)
        self._read()
        self._offer()

    def _heading(self) -> QVBoxLayout:
        kept = self.tr("What you delete is kept for thirty days, and is gone after them.")
        words = dialog_heading(self.windowTitle(), kept)
        self.trouble = TroubleBar()
        self.trouble.mend_asked.connect(self._read)
        words.addWidget(self.trouble)
        return words

    def _things(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(L, 0, L, L)
        self.model = DeletedModel(self)
        self.list = two_line_list(self.tr("What was deleted"), self.model)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.selectionModel().selectionChanged.connect(self._offer)
        self.list.doubleClicked.connect(self._restore)
        column.addWidget(self.list)
        return made

    def _buttons(self) -> QWidget:
        self.told = ElidedLabel(tone=Tone.MUTED)
        self.told.setMinimumWidth(240)
        self.leave = Button(self.tr("Close"))
        self.leave.clicked.connect(self.accept)
        self.restore = Button(self.tr("Restore"), Kind.PRIMARY)
        self.restore.clicked.connect(self._restore)
        for keys in ("Return", "Enter", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self.list).activated.connect(self.restore.click)
        return footer(self.leave, self.restore, status=self.told)

    def _read(self) -> None:
        self._reading.ask(partial(deleted_things, self._store))

    def _show(self, things: Sequence[DeletedThing]) -> None:
        self.trouble.say("")
        kinds = {kind.value: occasion_words(kind) for kind in self._store.occasions()}
        self.model.show_things(things, kinds, datetime.now(UTC))
        self.stack.setCurrentIndex(_THINGS if things else _NOTHING)
        if things:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()
        self._offer()

    def _fail(self, trouble: Exception) -> None:
        self.trouble.say(explained(trouble), self.tr("Try again"))

    def _offer(self) -> None:
        chosen = self.list.selectionModel().hasSelection()
        self.restore.setVisible(self.stack.currentIndex() == _THINGS)
        self.restore.setEnabled(chosen and not self._store.is_read_only)

    def _restore(self) -> None:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        things = [self.model.thing(row) for row in rows]
        if not things or self._store.is_read_only:
            return
        try:
            restore(self._store, things)
        except Refusal as refusal:
            self.trouble.say(spoken(refusal))
            return
        names = things[0].name if len(things) == 1 else str(len(things))
        done = self.tr("Brought back {what}.").format(what=names)
        self._steps.note(done, tell=True)
        self.told.set_whole(done)
        self.trouble.say("")
        self._read()
