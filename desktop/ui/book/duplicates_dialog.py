"""People who may stand in the book twice: found, looked at side by side, and made one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.duplicates import DuplicateLine
from desktop.domain.refusals import Refusal
from desktop.ui.book.pair_page import PairPage
from desktop.ui.book.pairs_model import PairsModel
from desktop.ui.editing.book_steps import BookSteps
from desktop.ui.live.live_duplicates import back_up, find_pairs, keep_apart, merge, twins
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import ElidedLabel, Tone, muted
from desktop.ui.look.theme import XL, L, M, fitting, letter_sized, sided
from desktop.ui.system.background import Worker
from desktop.ui.widgets.dialog_headings import dialog_heading
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.footers import footer
from desktop.ui.widgets.long_work import LongWork
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.widgets.two_line_lists import two_line_list
from desktop.ui.widgets.work_page import WorkPage
from desktop.ui.words.spoken import spoken

_LIST = 290  # pixels, beside the smallest letters
_SHARE = 0.1  # of what larger letters ask for: what is beside it needs more


class DuplicatesDialog(TabbedDialog):
    """Looks for pairs as soon as it is made; each merge and each parting can be undone."""

    def __init__(
        self,
        store: LiveStore,
        steps: BookSteps,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Duplicates"))
        self._store, self._steps = store, steps
        self._gone: int | None = None  # who was merged into another, and is listed still
        self._taking_out, self._going_on = QTimer(self), QTimer(self)  # the window answers between
        for timer, then in (
            (self._taking_out, self._take_out),
            (self._going_on, self._go_on),
        ):
            timer.setSingleShot(True)
            timer.timeout.connect(then)
        self._is_backed_up = False  # once for all that is merged now: a large book takes seconds
        self.search = LongWork(worker, self)
        self.search.done.connect(self._show_pairs)
        self.search.refused.connect(self._refuse)
        self.backing_up = LongWork(worker, self)
        self.backing_up.done.connect(self._merge_backed_up)
        self.backing_up.refused.connect(self._stay)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._heading())
        self.stack = QStackedWidget()
        self.searching = WorkPage()
        self.searching.tell(
            self.tr("Comparing everybody with everybody"),
            self.tr("A large book takes about a minute."),
        )
        self.searching.stop.clicked.connect(self.reject)
        self.search.moved.connect(self.searching.show_share)
        self.saving = WorkPage()
        self.saving.stop.clicked.connect(self._stop_backing_up)
        self.backing_up.moved.connect(self.saving.show_share)
        self.found = self._found()
        self.nobody = EmptyPage(
            "duplicates",
            self.tr("Nobody stands in the book twice"),
            self.tr("As far as names, e-mail addresses, phones and organizations tell."),
        )
        for page in (self.searching, self.saving, self.found, self.nobody):
            self.stack.addWidget(page)
        outer.addWidget(self.stack, 1)
        outer.addWidget(self._buttons())
        self.resize(fitting(1000, 680))
        self.search.start(partial(find_pairs, store))

    def done(self, result: int) -> None:
        self.search.stop()
        self.backing_up.stop()
        super().done(result)

    def _heading(self) -> QVBoxLayout:
        decide = self.tr("People who may stand in the book twice. You decide.")
        words = dialog_heading(self.windowTitle(), decide)
        self.trouble = TroubleBar()
        words.addWidget(self.trouble)
        return words

    def _found(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(sided(L, 0, XL, L))
        row.setSpacing(L)
        self.model = PairsModel(self)
        self.list = two_line_list(self.tr("Pairs of people who may be one"), self.model)
        self.list.setFixedWidth(letter_sized(_LIST, _SHARE))
        self.list.selectionModel().currentChanged.connect(self._follow)
        side = QVBoxLayout()
        side.setSpacing(M)
        side.addWidget(self.list, 1)
        row.addLayout(side)
        self.pair = PairPage()
        right = QVBoxLayout()
        right.setSpacing(M)
        right.addWidget(self.pair, 1)
        kept = self.tr(
            "What either says is kept: e-mails, phones, addresses, tags, notes and events."
        )
        right.addWidget(muted(kept))
        row.addLayout(right, 1)
        return made

    def _buttons(self) -> QWidget:
        self.told = ElidedLabel(tone=Tone.MUTED)
        self.told.setMinimumWidth(_LIST)
        self.leave = Button(self.tr("Close"))
        self.leave.clicked.connect(self.accept)
        self.apart = Button(self.tr("Not the same person"))
        self.apart.setToolTip(self.tr("Never show these two again (Ctrl+D)"))
        self.apart.clicked.connect(self._keep_apart)
        self.merge = Button(self.tr("Merge"), Kind.PRIMARY)
        self.merge.setToolTip(self.tr("Make one person of both (Ctrl+Return)"))
        self.merge.clicked.connect(self._merge)
        for keys, button in (
            ("Ctrl+Return", self.merge),
            ("Ctrl+Enter", self.merge),
            ("Ctrl+D", self.apart),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        self._offer()
        return footer(self.leave, self.apart, self.merge, status=self.told)

    def _offer(self) -> None:
        """Only a pair that is seen can be decided on, and only in a book that can be written to."""
        seen = self.pair.choices is not None
        for button in (self.apart, self.merge):
            button.setVisible(self.stack.currentWidget() is self.found)
            button.setEnabled(seen and not self._store.is_read_only)

    def _show_pairs(self, lines: Sequence[DuplicateLine]) -> None:
        self.model.show_lines(lines)
        self._show_rest()
        if lines:
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0))

    def _show_rest(self) -> None:
        self.stack.setCurrentWidget(self.found if self.model.rowCount() else self.nobody)
        self._offer()

    def _refuse(self, sentence: str) -> None:
        self.stack.setCurrentWidget(self.nobody)
        self.trouble.say(sentence)

    def _follow(self, current: QModelIndex) -> None:
        """Show the pair that is gone to."""
        if self._gone is not None:
            return
        self.pair.clear()
        if current.isValid():
            self._try(self._show_current)
        self._offer()

    def _show_current(self) -> None:
        self.pair.show_pair(*twins(self._store, self._line()))

    def _line(self) -> DuplicateLine:
        return self.model.line(self.list.currentIndex().row())

    def _merge(self) -> None:
        if self._is_backed_up:
            self._try(self._merge_pair)
            return
        self.saving.tell(
            self.tr("Backing the book up…"), self.tr("Once, as it is before you merge.")
        )
        self.stack.setCurrentWidget(self.saving)
        self._offer()
        self.backing_up.start(partial(back_up, self._store))

    def _merge_backed_up(self) -> None:
        self._is_backed_up = True
        self._stay("")
        self._try(self._merge_pair)

    def _stop_backing_up(self) -> None:
        self.backing_up.stop()
        self._stay("")

    def _stay(self, sentence: str) -> None:
        """At the pair that is decided on. sentence: why, or ""."""
        self._show_rest()
        self.list.setFocus()
        self.trouble.say(sentence)

    def _merge_pair(self) -> None:
        merged, gone = self.pair.merged()
        saved = merge(self._store, merged, gone)
        self._settle(self.tr("Merged {name}.").format(name=saved.name), saved.id)
        self._gone = gone.id
        self.pair.clear()
        self._offer()
        self._taking_out.start()

    def _take_out(self) -> None:
        """Show those no more who were one of somebody who is another now."""
        for line in self.model.lines:
            if self._gone in (line.pair.first, line.pair.second):
                self.model.take_out(line)
        self._gone = None
        self._going_on.start()

    def _go_on(self) -> None:
        """To the pair that is now where the last one was."""
        self._show_rest()
        self._follow(self.list.currentIndex())

    def _keep_apart(self) -> None:
        self._try(self._part_pair)

    def _part_pair(self) -> None:
        line = self._line()
        keep_apart(self._store, line)
        first, second = line.names
        done = self.tr("{one} and {other} are two people.").format(one=first, other=second)
        self._settle(done, None)
        self.model.take_out(line)
        self._show_rest()

    def _settle(self, done: str, contact_id: int | None) -> None:
        self._steps.note(done, contact_id, tell=True)
        self.told.set_whole(done)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Refusal as refusal:
            self.trouble.say(spoken(refusal))
        else:
            self.trouble.say("")
