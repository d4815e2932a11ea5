"""The user's own name and return address."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

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
        self.address = AddressFields(sender.address)
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
        )

    def _suggest_signature(self, name: str) -> None:
        self.signature.setPlaceholderText(Sender(name=name).signs)

    def _commit_sender(self) -> None:
        self._keep(self.sender_value())
