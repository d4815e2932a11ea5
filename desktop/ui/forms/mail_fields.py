"""The fields of an account at a mail server."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.mail_accounts import Encryption, MailAccount
from desktop.ui.look.theme import L
from desktop.ui.widgets.fields import choices, fill
from desktop.ui.widgets.form_dialog import labelled, side_by_side

_NO_PORT = 0  # of letters, which the account refuses


class MailFields(QWidget):
    """Makes a MailAccount.

    Signals: edited: when something was chosen, or a field was left that was typed in.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address, self.server, self.port, self.user = (QLineEdit() for _ in range(4))
        self.encryption = choices([])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addLayout(
            side_by_side(
                (labelled(self.tr("Your e-mail address"), self.address), 1),
                (labelled(self.tr("User name"), self.user), 1),
            )
        )
        column.addLayout(
            side_by_side(
                (labelled(self.tr("Server"), self.server), 3),
                (labelled(self.tr("Port"), self.port), 1),
                (labelled(self.tr("Encryption"), self.encryption), 3),
            )
        )
        self.server.setPlaceholderText("smtp.example.com")
        for field in (self.address, self.server, self.port, self.user):
            field.editingFinished.connect(self.edited)
        self.encryption.activated.connect(self._suggest_port)

    def show_account(self, account: MailAccount) -> None:
        """Fill the fields, without telling."""
        kinds = (
            (self.tr("TLS from the start"), Encryption.FROM_THE_START),
            (self.tr("TLS after a greeting (STARTTLS)"), Encryption.AFTER_GREETING),
        )
        fill(self.encryption, kinds, account.encryption)
        for field, text in (
            (self.address, account.address),
            (self.server, account.server),
            (self.port, str(account.port or "")),
            (self.user, account.user),
        ):
            if field.text() != text:
                field.setText(text)

    def account(self) -> MailAccount:
        """What the fields say."""
        port = self.port.text().strip()
        return MailAccount(
            server=self.server.text().strip(),
            port=int(port[:6]) if port.isascii() and port.isdigit() else _NO_PORT,
            encryption=self.encryption.currentData(),
            user=self.user.text().strip(),
            address=self.address.text().strip(),
        )

    def _suggest_port(self) -> None:
        """The usual one, where the other kind's usual one was."""
        usual = {str(one.usual_port) for one in Encryption}
        if self.port.text().strip() in usual | {""}:
            self.port.setText(str(self.encryption.currentData().usual_port))
        self.edited.emit()
