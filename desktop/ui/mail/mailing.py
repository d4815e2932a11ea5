"""An e-mail on its way out by the user's own mail server, and into the outbox."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.mail_accounts import MailAccount
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import Delivery
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.live.live_writing import keep_sent_email, refuse_gone
from desktop.ui.mail.mail_choices import usable_account
from desktop.ui.mail.mail_entry import MailEntry
from desktop.ui.notes.errands import Errand
from desktop.ui.system.background import Worker
from desktop.workflows.send_by_server import send_by_server
from desktop.workflows.send_emails import EmailOrder, sent_email
from desktop.workflows.sent_records import NotRecorded


class Mailing(QObject):
    """Sends one e-mail. It outlives the dialog that it was written in while it is on its way.

    Signals:
        working: with a sentence that says what is being done; an empty one when nothing is.
        sent: with the sentence that says where it went, and the changes by which the book has it.
        refused: with the sentence why it was not sent.
        missed: with the same, when the dialog that would show it is gone.
    """

    working = Signal(str)
    sent = Signal(str, object)
    refused = Signal(str)
    missed = Signal(str)

    def __init__(
        self,
        store: LiveStore,
        errand: Errand,
        worker: Worker,
        dialog: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._errand = errand
        self._dialog = dialog
        self._to = ""
        self._is_wanted = True
        dialog.destroyed.connect(self._dismiss)
        self._entry = MailEntry(worker, self.tr("Send"), self)
        self._entry.working.connect(self._follow_work)
        self._entry.done.connect(self._finish)
        self._entry.refused.connect(self._fail)

    def send(self, order: EmailOrder) -> None:
        """Send it now; the user clicked."""
        account = usable_account()
        assert account, "there is no button without one"
        self._to = order.to
        writer = self._store.me().name
        self._entry.do(account, partial(self._sent, order, writer, account), self._dialog)

    def _sent(self, order: EmailOrder, writer: str, account: MailAccount, password: str) -> Changes:
        """On the worker's thread. Raises what `send_by_server` does, NoSuchEvent, NotRecorded."""
        refuse_gone(self._store, self._errand.event_id)
        send_by_server(order, writer, account, password)
        note = sent_email(self._errand.addressee, order, Delivery.SENT)
        try:
            return keep_sent_email(self._store, note, self._errand.key)
        except Refusal as refusal:
            raise NotRecorded(
                "The e-mail was sent, but the book could not take that down: {refusal}",
                refusal=refusal,
            ) from refusal

    def _follow_work(self, working: bool) -> None:
        self.working.emit(self.tr("Sending…") if working else "")

    def _finish(self, changes: Changes, not_kept: str) -> None:
        said = self.tr("Sent the e-mail to {address}.").format(address=self._to)
        self.sent.emit(f"{said} {not_kept}".strip(), changes)
        self._leave_unless_wanted()

    def _fail(self, sentence: str) -> None:
        if self._is_wanted:
            self.refused.emit(sentence)
        elif sentence:
            self.missed.emit(sentence)
        self._leave_unless_wanted()

    def _dismiss(self) -> None:
        self._is_wanted = False
        self._leave_unless_wanted()

    def _leave_unless_wanted(self) -> None:
        if not (self._is_wanted or self._entry.busy):
            self.deleteLater()
