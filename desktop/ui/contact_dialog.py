"""One person's fields."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.ui.address_fields import AddressFields
from desktop.ui.form_dialog import FormDialog, labelled, side_by_side
from desktop.ui.text_fields import ShortText
from desktop.ui.theme import XL, L


class ContactDialog(FormDialog):
    """Edits a contact and hands it to `save`; the contact keeps its id.

    save: may raise a Refusal; the dialog then stays open.
    """

    def __init__(
        self,
        contact: Contact,
        save: Callable[[Contact], object],
        parent: QWidget | None = None,
    ) -> None:
        new = contact.id is None
        super().__init__(parent)
        self.add_title(self.tr("New contact") if new else self.tr("Edit contact"))
        self._id = contact.id
        self._keep = save
        columns = QHBoxLayout()
        columns.setSpacing(XL)
        columns.addLayout(self._person(contact), 1)
        columns.addLayout(self._whereabouts(contact), 1)
        self.form.addLayout(columns)
        self.add_buttons(self._commit_contact, self.tr("Add contact") if new else self.tr("Save"))
        self.setMinimumWidth(820)
        self.name.setFocus()

    def contact_value(self) -> Contact:
        """What the fields say."""
        return Contact(
            name=self.name.text(),
            salutation=self.salutation.text(),
            organization=self.organization.text(),
            job_title=self.job_title.text(),
            email=self.email.text(),
            phone=self.phone.text(),
            address=self.address.address(),
            notes=self.notes.toPlainText(),
            id=self._id,
        )

    def start_at_address(self) -> None:
        """Begin where the address is typed, for somebody who was sent here for that."""
        self.address.street.setFocus()

    def _person(self, contact: Contact) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(L)
        self.name = QLineEdit(contact.name)
        self.name.textChanged.connect(self._suggest_salutation)
        column.addLayout(labelled(self.tr("Name"), self.name))
        self.salutation = QLineEdit(contact.salutation)
        column.addLayout(labelled(self.tr("A note to them opens with"), self.salutation))
        self.organization = QLineEdit(contact.organization)
        column.addLayout(labelled(self.tr("Organization"), self.organization))
        self.job_title = QLineEdit(contact.job_title)
        column.addLayout(labelled(self.tr("Job title"), self.job_title))
        self.email = QLineEdit(contact.email)
        self.phone = QLineEdit(contact.phone)
        column.addLayout(
            side_by_side(
                (labelled(self.tr("E-mail"), self.email), 3),
                (labelled(self.tr("Phone"), self.phone), 2),
            )
        )
        column.addStretch()
        self._suggest_salutation(contact.name)
        return column

    def _whereabouts(self, contact: Contact) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(L)
        self.address = AddressFields(contact.address)
        column.addWidget(self.address)
        for field in (self.name, self.organization):
            field.textChanged.connect(self._show_addressee)
        self._show_addressee()
        self.notes = ShortText(lines=3).grow()
        self.notes.setPlainText(contact.notes)
        column.addLayout(labelled(self.tr("Notes"), self.notes), 1)
        return column

    def _show_addressee(self) -> None:
        self.address.show_addressee(self.name.text(), self.organization.text())

    def _suggest_salutation(self, name: str) -> None:
        suggested = Contact(name=name.strip() or self.tr("…")).greeting
        self.salutation.setPlaceholderText(suggested)

    def _commit_contact(self) -> None:
        self._keep(self.contact_value())
