"""The fields of the user's own name, how to reach them, and the return address."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.countries import shares_post
from desktop.domain.senders import Sender
from desktop.ui.forms.address_fields import AddressFields
from desktop.ui.look.theme import L
from desktop.ui.widgets.form_dialog import labelled, side_by_side


class SenderFields(QWidget):
    """Makes a Sender, with an envelope that has the return address in its corner.

    Signals: edited: when anything in it was typed or chosen.
    """

    edited = Signal()

    def __init__(self, sender: Sender, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        self.name = QLineEdit(sender.name)
        self.name.textChanged.connect(self._suggest_signature)
        self.signature = QLineEdit(sender.signature)
        column.addLayout(
            side_by_side(
                (labelled(self.tr("Your name"), self.name), 3),
                (labelled(self.tr("You sign as"), self.signature), 2),
            )
        )
        self._add_ways(column, sender)
        self.address = AddressFields(sender.address)
        self.address.edited.connect(self._follow_country)
        self._follow_country()
        self.name.textChanged.connect(self.address.show_addressee)
        self.address.show_addressee(sender.name)
        self.address.envelope.in_corner = True
        column.addWidget(self.address)
        self._suggest_signature(sender.name)
        self.address.edited.connect(self.edited)
        for line in (self.name, self.signature, self.phone, self.email, self.mailer_id):
            line.textChanged.connect(self.edited)
        self.setFocusProxy(self.name)

    def sender_value(self) -> Sender:
        """What the fields say."""
        return Sender(
            name=self.name.text(),
            signature=self.signature.text(),
            address=self.address.address(),
            phone=self.phone.text(),
            email=self.email.text(),
            mailer_id=self.mailer_id.text(),
        )

    def _add_ways(self, column: QVBoxLayout, sender: Sender) -> None:
        self.phone = QLineEdit(sender.phone)
        self.email = QLineEdit(sender.email)
        self.mailer_id = QLineEdit(sender.mailer_id)
        self.mailer_id.setToolTip(
            self.tr("The number that the US post gave you, if any: it adds a barcode.")
        )
        ways = side_by_side(
            (labelled(self.tr("Phone"), self.phone), 3),
            (labelled(self.tr("E-mail"), self.email), 4),
        )
        self._of_mailers = QWidget()
        named = labelled(self.tr("Mailer ID"), self.mailer_id)
        named.setContentsMargins(0, 0, 0, 0)
        self._of_mailers.setLayout(named)
        ways.addWidget(self._of_mailers, 2)
        column.addLayout(ways)

    def _follow_country(self) -> None:
        """Ask for what the US post alone gives out only of those whose post it is."""
        self._of_mailers.setVisible(shares_post(self.address.address().country, "US"))

    def _suggest_signature(self, name: str) -> None:
        self.signature.setPlaceholderText(Sender(name=name).signs)
