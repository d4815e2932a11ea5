"""Settings: where the book is, its backups, and the care of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.book.backup_rows import BackupRow
from desktop.ui.editing.changing import Changing
from desktop.ui.live.live_book import Finding, back_up, book_file, check, newest_backups
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, muted
from desktop.ui.look.theme import M, S
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.long_work import LongWork
from desktop.ui.words.spoken import explained
from desktop.workflows.back_up_books import KeptBackup

_STEPS = 1000  # of the bar


class BookSection(Section):
    """Backs the book up, looks it over, and tells how that ended.

    Signals:
        restore_asked: with the backup that should take the book's place.
        bin_asked, duplicates_asked: with the dialog that these should open over.
    """

    restore_asked = Signal(object)
    bin_asked = Signal(object)
    duplicates_asked = Signal(object)

    def __init__(self, changing: Changing, worker: Worker) -> None:
        super().__init__(
            changing,
            self.tr("Book and backups"),
            self.tr("Everything you enter, and every page that was printed, is in your book."),
        )
        self._file = book_file(changing.store)
        self.rows: list[BackupRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(M)
        self.column.addWidget(card(self._place(), self._working()))
        if self._file:
            self.none_yet = muted(self.tr("There is no backup yet: one is made each day."))
            self.column.addWidget(
                card(self.none_yet, self._list, name=self.tr("The newest backups"))
            )
        self.column.addWidget(self._people())
        self.column.addStretch(1)
        self._reading = Background(worker, self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(self._fail)
        self._copying, self._looking = LongWork(worker, self), LongWork(worker, self)
        self._copying.done.connect(self._tell_backup)
        self._looking.done.connect(self._tell_findings)
        for work in (self._copying, self._looking):
            work.moved.connect(self._show_share)
            work.refused.connect(self._refuse)

    def read(self) -> None:
        if self._file:
            self._reading.ask(partial(newest_backups, self._file))

    def _place(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(M)
        if self._file is None:
            self.place = Label(
                self.tr("Your book is on a server, whose keeper backs it up and checks it there.")
            )
            column.addWidget(self.place)
            return column
        self.place = Label(str(self._file)).selectable()
        column.addWidget(self.place)
        row = QHBoxLayout()
        row.setSpacing(S)
        self.back_up = Button(self.tr("Back up now"), picture="backup")
        self.back_up.clicked.connect(self._back_up)
        self.check = Button(self.tr("Check the book"), picture="check")
        self.check.clicked.connect(self._check)
        self.open_folder = Button(self.tr("Open its folder"), Kind.LINK)
        self.open_folder.clicked.connect(self._open_folder)
        for button in (self.back_up, self.check):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _people(self) -> QFrame:
        """What is deleted, and who is there twice."""
        row = QHBoxLayout()
        row.setSpacing(S)
        self.open_bin = Button(self.tr("Bin…"), picture="trash")
        self.open_bin.clicked.connect(self._ask_bin)
        self.find_duplicates = Button(self.tr("Find duplicates…"), picture="duplicates")
        self.find_duplicates.clicked.connect(self._ask_duplicates)
        row.addWidget(self.open_bin)
        row.addWidget(self.find_duplicates)
        row.addStretch(1)
        explained = self.tr("What was deleted is kept for thirty days, to be brought back.")
        is_there = not self.changing.store.is_read_only
        made = card(row, name=self.tr("Tidying up"), explained=explained)
        made.setVisible(is_there)
        return made

    def _ask_bin(self) -> None:
        self.bin_asked.emit(self.window())

    def _ask_duplicates(self) -> None:
        self.duplicates_asked.emit(self.window())

    def _working(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(S)
        self.told = muted().selectable()
        column.addWidget(self.told)
        self._going_on = QWidget()
        row = QHBoxLayout(self._going_on)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        row.addWidget(self.bar, 1)
        self.stop = Button(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        row.addWidget(self.stop)
        column.addWidget(self._going_on)
        self._be_busy("")
        return column

    def _back_up(self) -> None:
        assert self._file, "the button is there for a file"
        self._be_busy(self.tr("Backing the book up…"))
        self._copying.start(partial(back_up, self._file))

    def _check(self) -> None:
        self._be_busy(self.tr("Looking the book over…"))
        self._looking.start(partial(check, self.changing.store))

    def _stop(self) -> None:
        self._copying.stop()
        self._looking.stop()
        self._be_busy("")
        self._tell(self.tr("Stopped. The book is as it was."))

    def _show_share(self, share: float) -> None:
        self.bar.setValue(round(share * _STEPS))

    def _be_busy(self, doing: str) -> None:
        self.trouble.say("")
        self._tell(doing)
        self.bar.setAccessibleName(doing)
        self.bar.setValue(0)
        self._going_on.setVisible(bool(doing))
        if self._file:
            for button in (self.back_up, self.check):
                button.setEnabled(not doing)

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _tell_backup(self, backups: Sequence[KeptBackup]) -> None:
        self._be_busy("")
        self._show(backups)
        self._tell(self.tr("The backup is made and checked."))

    def _tell_findings(self, findings: Sequence[Finding]) -> None:
        self._be_busy("")
        mended = [f"{one.what}: {one.mended}" for one in findings if one.mended]
        told = [self.tr("This was mended:"), *mended] if mended else [self.tr("All is well.")]
        self._tell("\n".join(told))

    def _show(self, backups: Sequence[KeptBackup]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()  # not at once: it may be one of its own buttons that led here
        self.rows = [BackupRow(one) for one in backups]
        for row in self.rows:
            row.restore_asked.connect(self.restore_asked)
            self._list.addWidget(row)
        self.none_yet.setVisible(not self.rows)

    def _fail(self, trouble: Exception) -> None:
        self._refuse(explained(trouble))

    def _refuse(self, sentence: str) -> None:
        self._be_busy("")
        self.trouble.say(sentence)

    def _open_folder(self) -> None:
        assert self._file, "the button is there for a file"
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))
