"""The user's own name and return address."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.countries import shares_post
from desktop.domain.senders import Sender
from desktop.ui.address_fields import AddressFields
from desktop.ui.form_dialog import FormDialog, labelled, side_by_side


class SenderDialog(FormDialog):
    """Edits the sender and hands it to `save`, which may raise a Refusal."""

    def __init__(
        self, sender: Sender, save: Callable[[Sender], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keep = save
        self.add_title(
            self.tr("Your name and address"),
            self.tr("They go under your notes and on the corner of your envelopes."),
        )
        self.name = QLineEdit(sender.name)
        self.name.textChanged.connect(self._suggest_signature)
        self.signature = QLineEdit(sender.signature)
        self.form.addLayout(
            side_by_side(
                (labelled(self.tr("Your name"), self.name), 3),
                (labelled(self.tr("You sign as"), self.signature), 2),
            )
        )
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
        column = labelled(self.tr("Mailer ID"), self.mailer_id)
        column.setContentsMargins(0, 0, 0, 0)
        self._of_mailers.setLayout(column)
        ways.addWidget(self._of_mailers, 2)
        self.form.addLayout(ways)
        self.address = AddressFields(sender.address)
        self.address.edited.connect(self._follow_country)
        self._follow_country()
        self.name.textChanged.connect(self.address.show_addressee)
        self.address.show_addressee(sender.name)
        self.address.envelope.in_corner = True
        self.form.addWidget(self.address)
        self.add_buttons(self._commit_sender, self.tr("Save"))
        self.setMinimumWidth(520)
        self._suggest_signature(sender.name)
        self.name.setFocus()

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

    def _follow_country(self) -> None:
        """Ask for what the US post alone gives out only of those whose post it is."""
        self._of_mailers.setVisible(shares_post(self.address.address().country, "US"))

    def _suggest_signature(self, name: str) -> None:
        self.signature.setPlaceholderText(Sender(name=name).signs)

    def _commit_sender(self) -> None:
        self._keep(self.sender_value())
