"""Asks for the password of a mail account, for one sending or to be kept in the keyring."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.domain.mail_accounts import MailAccount
from desktop.ui.look.theme import roomy
from desktop.ui.widgets.form_dialog import FormDialog, labelled

Entry = Callable[[str, bool], None]
"""Goes on with a password, and with whether to keep it."""


class PasswordDialog(FormDialog):
    """Hands what is typed to `enter`, and keeps none of it."""

    def __init__(
        self,
        account: MailAccount,
        action: str,
        enter: Entry,
        *,
        may_keep: bool,
        trouble: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """action: words of the button; trouble: why the last password was not taken."""
        super().__init__(parent)
        self._enter = enter
        self.add_title(
            self.tr("Password of {user}").format(user=account.user),
            self.tr("It goes to {server} alone, over an encrypted connection.").format(
                server=account.server
            ),
        )
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.form.addLayout(labelled(self.tr("Password"), self.password))
        self.keep = QCheckBox(self.tr("&Keep it in this computer's keyring"))
        self.keep.setVisible(may_keep)
        self.form.addWidget(self.keep)
        self.add_buttons(self._commit_password, action)
        self.save.setEnabled(False)
        self.password.textChanged.connect(self._follow_password)
        self.trouble.say(trouble)
        self.setMinimumWidth(roomy(420))
        self.password.setFocus()

    def _follow_password(self, text: str) -> None:
        self.save.setEnabled(bool(text))

    def _commit_password(self) -> None:
        self._enter(self.password.text(), self.keep.isChecked())
