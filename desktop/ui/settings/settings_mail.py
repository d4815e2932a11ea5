"""Settings: whether e-mails are sent from here, and by which server."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout

from desktop.domain.mail_accounts import MailAccount
from desktop.domain.refusals import Refusal
from desktop.ui.editing.changing import Changing
from desktop.ui.forms.mail_fields import MailFields
from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import Label, Tone, muted
from desktop.ui.look.theme import M
from desktop.ui.mail.mail_choices import mail_account, remember_mail, sends_email
from desktop.ui.mail.mail_entry import MailEntry
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.system.background import Background, Worker
from desktop.ui.words.spoken import explained, spoken
from desktop.workflows.mail_passwords import forget_mail_password, kept_mail_password
from desktop.workflows.send_by_server import try_mail_account


class MailSection(Section):
    """The account is kept as it is typed; its password is asked for when it is needed."""

    def __init__(self, changing: Changing, worker: Worker) -> None:
        super().__init__(
            changing,
            self.tr("E-mail"),
            self.tr(
                "E-mails open in your own mail program. They can be sent from here instead, by "
                "your provider's server, and only when you click Send."
            ),
        )
        self._is_read = False
        self.on = QCheckBox(self.tr("Send e-mails from &here"))
        self.fields = MailFields()
        self.column.addWidget(card(self.on, self.fields))
        self.column.addWidget(self._password_card())
        self.column.addStretch(1)
        self.on.clicked.connect(self.settle)
        self.fields.edited.connect(self.settle)
        self._entry = MailEntry(worker, self.tr("Try"), self)
        self._entry.working.connect(self._follow_work)
        self._entry.done.connect(self._tell_success)
        self._entry.refused.connect(self.trouble.say)
        self._looking = Background(worker, self)
        self._looking.done.connect(self._show_kept)
        self._looking.failed.connect(self._fail)

    def read(self) -> None:
        on, account = sends_email(), mail_account()
        self._is_read = True
        self.on.setChecked(on)
        self.fields.show_account(account)
        if not self.fields.address.text() and not account.server:
            self.fields.address.setText(self.changing.store.me().email)
        self.fields.setEnabled(on)
        self._password.setEnabled(on)
        self._show_kept(None)
        if on and account.user:
            self._looking.ask(partial(kept_mail_password, account))

    def settle(self) -> None:
        if not self._is_read:  # it was never seen, and says nothing yet
            return
        before, was_on = mail_account(), sends_email()
        after, on = self.fields.account(), self.on.isChecked()
        if (after, on) == (before, was_on) or (not on and not was_on):
            return
        remember_mail(after, on=on)
        self.told.setText("")
        self.trouble.say(_trouble(after) if on and after.server else "")
        self.changing.note(
            self.tr("Changed how e-mails are sent."),
            partial(remember_mail, before, on=was_on),
            partial(remember_mail, after, on=on),
        )

    def try_it(self) -> None:
        """Log in at the server, and send nothing."""
        self.settle()
        self.told.setText("")
        account = self.fields.account()
        if sentence := _trouble(account):
            self.trouble.say(sentence)
            return
        self.trouble.say("")
        self._entry.do(account.checked(), partial(try_mail_account, account), self.window())

    def forget_password(self) -> None:
        """Have it asked for each time again."""
        self._looking.ask(partial(_forgotten, mail_account()))

    def _password_card(self) -> QFrame:
        self.about_password = muted()
        self.forget = Button(self.tr("Forget it"))
        self.forget.clicked.connect(self.forget_password)
        self.try_out = Button(self.tr("Try the connection"))
        self.try_out.clicked.connect(self.try_it)
        self.told = Label(tone=Tone.DONE)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self.try_out)
        row.addWidget(self.forget)
        row.addWidget(self.told, 1, Qt.AlignmentFlag.AlignVCenter)
        self._password = card(self.about_password, row, name=self.tr("Password"))
        return self._password

    def _show_kept(self, password: str | None) -> None:
        self.forget.setVisible(password is not None)
        if password is None:
            words = self.tr("It is asked for at each sending, and never kept in a file.")
        else:
            words = self.tr("It is kept in this computer's keyring, and never in a file.")
        self.about_password.setText(words)

    def _follow_work(self, working: bool) -> None:
        self.try_out.setEnabled(not working)
        self.told.set_tone(Tone.MUTED if working else Tone.DONE)
        self.told.setText(self.tr("Trying…") if working else "")

    def _tell_success(self, _: object, not_kept: str) -> None:
        self.told.setText(self.tr("The server lets you in. Nothing was sent."))
        self.trouble.say(not_kept)
        self._looking.ask(partial(kept_mail_password, mail_account()))

    def _fail(self, trouble: Exception) -> None:
        self.trouble.say(explained(trouble))


def _trouble(account: MailAccount) -> str:
    """Why nothing can be sent by it; "" when it can be tried."""
    try:
        account.checked()
    except Refusal as refusal:
        return spoken(refusal)
    return ""


def _forgotten(account: MailAccount) -> None:
    """On the worker's thread. Raises NotForgotten."""
    forget_mail_password(account)
