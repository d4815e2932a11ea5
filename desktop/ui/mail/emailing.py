"""An e-mail on its way out: into the user's own program, which sends it, and into the outbox."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.live.live_writing import keep_sent_email
from desktop.ui.notes.errands import Errand
from desktop.ui.system.background import Background, Worker
from desktop.ui.words.spoken import explained
from desktop.workflows.send_emails import EmailOrder, opened_email, sent_email


class Emailing(QObject):
    """Opens, copies and notes one e-mail.

    folder: of files that are opened, which go when the app does: a mail program reads its file
    when it likes.

    Signals:
        working: with a sentence that says what is being done; an empty one when nothing is.
        copied: with the sentence what to do with the text on the clipboard.
        handed_over: when the e-mail is where the user can send it.
        sent: with the sentence that says where the note went, and the changes by which the book
            has it by then.
        refused: with the sentence why it did not go out.
    """

    working = Signal(str)
    copied = Signal(str)
    handed_over = Signal()
    sent = Signal(str, object)
    refused = Signal(str)

    def __init__(
        self,
        store: LiveStore,
        errand: Errand,
        folder: QTemporaryDir,
        worker: Worker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._errand = errand
        self._folder = folder
        self._opening = Background(worker, self)
        self._opening.done.connect(self._hand_over)
        self._opening.failed.connect(self._fail)
        self._noting = Background(worker, self)
        self._noting.done.connect(self._finish)
        self._noting.failed.connect(self._fail)

    def open(self, order: EmailOrder) -> None:
        """Have the user's own program show it, ready to be sent."""
        self.working.emit(self.tr("Opening your mail program…"))
        self._opening.ask(partial(opened_email, order, Path(self._folder.path())))

    def copy(self, order: EmailOrder) -> None:
        """Put its text on the clipboard, for mail that is read in a browser."""
        QGuiApplication.clipboard().setText(order.text)
        self.copied.emit(self.tr("Copied. Paste it where you write your mail."))
        self.handed_over.emit()

    def note(self, order: EmailOrder) -> None:
        """Take down that the user sent it."""
        self.working.emit(self.tr("Saving…"))
        self._noting.ask(partial(self._noted, order))

    def _noted(self, order: EmailOrder) -> tuple[str, Changes]:
        """On the worker's thread; returns what to tell the user, and what was changed."""
        note = sent_email(self._errand.addressee, order)
        changes = keep_sent_email(self._store, note, self._errand.key)
        if not order.to:
            return self.tr("Kept the e-mail in the outbox."), changes
        told = self.tr("Kept the e-mail to {address} in the outbox.")
        return told.format(address=order.to), changes

    def _hand_over(self, address: str) -> None:
        self.working.emit("")
        if QDesktopServices.openUrl(QUrl(address)):
            self.handed_over.emit()
        else:
            self.refused.emit(
                self.tr(
                    "No program on this computer writes e-mails. Copy the text, and paste it where "
                    "you write your mail."
                )
            )

    def _finish(self, answer: tuple[str, Changes]) -> None:
        self.working.emit("")
        self.sent.emit(*answer)

    def _fail(self, trouble: Exception) -> None:
        self.working.emit("")
        self.refused.emit(explained(trouble))
