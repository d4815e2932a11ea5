"""What to do with a book that cannot be opened: bring back a backup, or save what can be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.refusals import Refusal
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, muted, title
from desktop.ui.look.theme import XL, L, M, roomy
from desktop.ui.widgets.footers import footer
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.words.dates import moment_words
from desktop.ui.words.spoken import spoken
from desktop.workflows.mend_books import (
    GoodBackup,
    Mended,
    good_backup,
    restore_backup,
    save_what_can_be_read,
)


class MendingDialog(TabbedDialog):
    """Accepted once the book was mended, rejected when the user leaves it as it is.

    why: the sentence with which it was refused.
    """

    def __init__(self, book: Path, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your book cannot be opened"))
        self.setMinimumWidth(roomy(520))
        self._book = book
        self._backup = good_backup(book)
        self.mended: Mended | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(XL, XL, XL, XL)
        column.setSpacing(L)
        outer.addLayout(column, 1)
        column.addWidget(title(self.windowTitle()))
        column.addWidget(Label(why))
        self._add_offers(column)
        column.addWidget(
            muted(self.tr("The book as it is now is kept beside it, whatever you choose."))
        )
        self.trouble = TroubleBar()
        column.addWidget(self.trouble)
        column.addStretch()
        self.leave = Button(self.tr("Quit"))
        self.leave.clicked.connect(self.reject)
        outer.addWidget(footer(self.leave))

    def _add_offers(self, column: QVBoxLayout) -> None:
        offers = QVBoxLayout()
        offers.setSpacing(M)
        column.addLayout(offers)
        if self._backup:
            self.restore = Button(self.tr("Bring back the newest backup"), Kind.PRIMARY)
            self.restore.clicked.connect(self._restore)
            offers.addWidget(self.restore)
            self.held = muted(self._held(self._backup))
            offers.addWidget(self.held)
        kind = Kind.PLAIN if self._backup else Kind.PRIMARY
        self.salvage = Button(self.tr("Save what can be read"), kind)
        self.salvage.clicked.connect(self._salvage)
        offers.addWidget(self.salvage)

    def _held(self, backup: GoodBackup) -> str:
        return self.tr("It is of {at}, and has {contacts} contacts and {events} events.").format(
            at=moment_words(backup.at), contacts=backup.contacts, events=backup.events
        )

    def _restore(self) -> None:
        if self._backup:
            backup = self._backup
            self._mend(lambda: restore_backup(self._book, backup))

    def _salvage(self) -> None:
        self._mend(lambda: save_what_can_be_read(self._book))

    def _mend(self, mend: Callable[[], Mended]) -> None:
        try:
            self.mended = mend()
        except Refusal as refusal:
            self.trouble.say(spoken(refusal))
        else:
            self.accept()
