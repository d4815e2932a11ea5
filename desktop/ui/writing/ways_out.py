"""The ways out of the window of a note: a printer, files, the user's mail program, their server."""

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.mail.emailing import Emailing
from desktop.ui.mail.mailing import Mailing
from desktop.ui.notes.errands import Errand
from desktop.ui.printers.sending import Sending
from desktop.ui.writing.writing_dialog import WritingDialog


class WaysOut(QObject):
    """Takes notes from the windows that they are written in.

    Signals:
        told: with a sentence for the user, when a note did not go out.
        posted: with a sentence and the changes, when a note was printed or saved.
        noted: with a sentence and the changes, when the user said that they sent an e-mail.
        mailed: with the same, when an e-mail was sent from here.
    """

    told = Signal(str)
    posted = Signal(str, object)
    noted = Signal(str, object)
    mailed = Signal(str, object)

    def __init__(self, parts: WindowParts, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._post = parts.store, parts.post
        self._emails = QTemporaryDir()

    def lead_from(self, dialog: WritingDialog, errand: Errand) -> None:
        """Do what is asked for there."""
        self._lead_to_paper(dialog, errand)
        self._lead_to_mail_program(dialog, errand)
        self._lead_to_server(dialog, errand)

    def _lead_to_paper(self, dialog: WritingDialog, errand: Errand) -> None:
        """Print and save what is written there, which may outlast it."""
        sending = Sending(self._store, errand.addressee, self._post, dialog, self)
        dialog.print_asked.connect(sending.print_note)
        dialog.save_asked.connect(sending.save_note)
        dialog.pen_asked.connect(sending.save_note)
        sending.working.connect(dialog.work)
        sending.refused.connect(dialog.refuse)
        sending.refused.connect(self.told)
        sending.sent.connect(dialog.accept)
        sending.sent.connect(self.posted)

    def _lead_to_mail_program(self, dialog: WritingDialog, errand: Errand) -> None:
        """Open and note the e-mail that is written there."""
        emailing = Emailing(self._store, errand, self._emails, self._post, dialog)
        dialog.email_asked.connect(emailing.open)
        dialog.copy_asked.connect(emailing.copy)
        dialog.sent_told.connect(emailing.note)
        emailing.working.connect(dialog.work)
        emailing.copied.connect(dialog.outgoing.tell)
        emailing.handed_over.connect(dialog.outgoing.hand_over)
        emailing.refused.connect(dialog.refuse)
        emailing.sent.connect(dialog.accept)
        emailing.sent.connect(self.noted)

    def _lead_to_server(self, dialog: WritingDialog, errand: Errand) -> None:
        """Send the e-mail that is written there, which may outlast it."""
        mailing = Mailing(self._store, errand, self._post, dialog, self)
        dialog.send_asked.connect(mailing.send)
        mailing.working.connect(dialog.work)
        mailing.refused.connect(dialog.refuse)
        mailing.missed.connect(self.told)
        mailing.sent.connect(dialog.accept)
        mailing.sent.connect(self.mailed)
