"""A backup of the book in a list: when it was made and why, and how much is in it."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, Tone, muted
from desktop.ui.look.theme import XS, S
from desktop.ui.words.dates import moment_words
from desktop.workflows.back_up_books import KeptBackup


class BackupRow(QFrame):
    """Shows one backup.

    Signals: restore_asked: with the backup.
    """

    restore_asked = Signal(object)

    def __init__(self, kept: KeptBackup) -> None:
        super().__init__()
        self.kept = kept
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S)
        words = QVBoxLayout()
        words.setSpacing(XS)
        when = moment_words(kept.backup.at)
        words.addWidget(Label(when))
        self.told = muted(self._told())
        if kept.contents is None:
            self.told.set_tone(Tone.DANGER)
        words.addWidget(self.told)
        across.addLayout(words, 1)
        self.restore = Button(self.tr("Restore"), Kind.LINK)
        self.restore.setAccessibleName(self.tr("Restore the backup of {when}").format(when=when))
        self.restore.clicked.connect(self._ask)
        self.restore.setVisible(kept.contents is not None)
        across.addWidget(self.restore)

    def _told(self) -> str:
        held = self.kept.contents
        if held is None:
            return self.tr("It is damaged.")
        return self.tr("{why} · contacts: {contacts}, events: {events} · {size}").format(
            why=reason_words(self.kept),
            contacts=QLocale().toString(held.contacts),
            events=QLocale().toString(held.events),
            size=QLocale().formattedDataSize(
                self.kept.backup.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat
            ),
        )

    def _ask(self) -> None:
        self.restore_asked.emit(self.kept)


def reason_words(kept: KeptBackup) -> str:
    """Why it was made."""
    reasons = {
        "daily": QCoreApplication.translate("Backups", "The backup of the day"),
        "asked": QCoreApplication.translate("Backups", "You asked for it"),
        "before-migration": QCoreApplication.translate("Backups", "Before an update"),
        "before-import": QCoreApplication.translate("Backups", "Before an import"),
        "before-merge": QCoreApplication.translate("Backups", "Before a merge"),
        "before-restore": QCoreApplication.translate("Backups", "Before another was restored"),
    }
    return reasons.get(kept.backup.reason.value, kept.backup.reason.value)
