"""What the user is told of the book unasked: how the last sitting ended, where the book is."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.refusals import Refusal
from desktop.ui.editing.slow_changes import LONG
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.live.live_book import count_drafts
from desktop.ui.look.labels import ElidedLabel
from desktop.ui.words.spoken import spoken

_LONG = round(1000 * LONG)  # milliseconds


class Notices(QObject):
    """Tells each of them once.

    Signals: told: with a sentence for the user.
    """

    told = Signal(str)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._is_long = QTimer(self)
        self._is_long.setSingleShot(True)
        self._is_long.setInterval(_LONG)
        self._is_long.timeout.connect(self._tell_of_work)
        parts.editing.steps.put_off.connect(self._tell_to_wait)

    def tell_of_crash(self) -> None:
        """Say that the last sitting did not end as it should have."""
        drafts = count_drafts(self._parts.store)
        recovered = (
            self.tr("1 draft recovered: it is there when you write that note.")
            if drafts == 1
            else self.tr("{count} drafts recovered: each is there when you write that note.")
        )
        saved = self.tr("What you saved until then is here.")
        self.told.emit(
            self.tr("Fairhand did not end as it should have. {more}").format(
                more=recovered.format(count=drafts) if drafts else saved
            )
        )

    def tell_of_update(self) -> None:
        """Say that the book was made by an earlier version."""
        self.told.emit(
            self.tr(
                "Your book is from an earlier version: it was backed up, and brought up to date."
            )
        )

    def warn_of_cloud(self, program: str) -> None:
        """Say what can happen to a book that this program copies; "" for a book that none does."""
        if program:
            self.told.emit(
                self.tr(
                    "Your book is in a folder of {program}: have Fairhand open on one computer"
                    " at a time, or it may copy one over the other."
                ).format(program=program)
            )

    def tell_of_no_backup(self, trouble: Exception) -> None:
        """Say why this day's was not made."""
        if not isinstance(trouble, Refusal):
            raise trouble
        self.told.emit(self.tr("No backup was made today. {why}").format(why=spoken(trouble)))

    def follow_work(self, is_working: bool) -> None:
        """Say that a large change is on its way, once it takes long, and when it is made."""
        if is_working:
            self._is_long.start()
        elif self._is_long.isActive():
            self._is_long.stop()
        else:
            self.told.emit(self.tr("Done."))

    def _tell_to_wait(self) -> None:
        self.told.emit(
            self.tr("Much in the book is being changed: try again in a moment, when it is done.")
        )

    def _tell_of_work(self) -> None:
        self.told.emit(self.tr("Much in the book is being changed…"))

    def tell_read_only(self) -> None:
        """Say below the screen, as long as the window is open, that the book cannot be changed.

        Whoever tries to is told again.
        """
        bar = self._parts.window.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(ElidedLabel(self._read_only_sentence()), 1)
        self._parts.editing.steps.refused.connect(self._tell_read_only_again)

    def _tell_read_only_again(self) -> None:
        self.told.emit(self._read_only_sentence())

    def _read_only_sentence(self) -> str:
        return self.tr(
            "This book may be read, but not written to: copy it to a folder of your own, and open"
            " the copy, to change anything."
        )
