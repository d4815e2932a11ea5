"""One person's fields: those that most people fill, and on a second page all the others."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.contacts import Contact
from desktop.domain.photos import Photo
from desktop.ui.forms.address_fields import AddressFields
from desktop.ui.forms.contact_more_fields import ContactMoreFields
from desktop.ui.look.theme import XL, L, roomy
from desktop.ui.widgets.form_dialog import FormDialog, labelled, side_by_side
from desktop.ui.widgets.page_tabs import PageTabs
from desktop.ui.widgets.text_fields import ShortText


class ContactDialog(FormDialog):
    """Edits a contact and hands it to `save`; the contact keeps its id.

    save: may raise a Refusal; the dialog then stays open. photo: what is shown of them; keep_photo:
    puts another one into the book, answering its hash; sent_from: the user's country, "" for the
    contact's own.
    """

    def __init__(
        self,
        contact: Contact,
        save: Callable[[Contact], object],
        parent: QWidget | None = None,
        *,
        photo: Photo | None = None,
        keep_photo: Callable[[Photo], str] | None = None,
        sent_from: str = "",
    ) -> None:
        new = contact.id is None
        super().__init__(parent)
        self.add_title(self.tr("New contact") if new else self.tr("Edit contact"))
        self._contact, self._sent_from = contact, sent_from
        self._keep = save
        self._photo, self._keep_photo = photo, keep_photo
        self.tabs = PageTabs((self.tr("Person"), self.tr("More")), self.tr("Pages of the form"))
        self.form.addWidget(self.tabs)
        self.pages = QStackedWidget()
        self._more: ContactMoreFields | None = None
        self.pages.addWidget(self._first_page(contact))
        self.tabs.chosen.connect(self._show_page)
        self.form.addWidget(self.pages, 1)
        self.add_buttons(self._commit_contact, self.tr("Add contact") if new else self.tr("Save"))
        self.setMinimumWidth(roomy(820))
        self.name.setFocus()

    @property
    def more(self) -> ContactMoreFields:
        """The second page; made when it is first asked for, which most people never do."""
        if self._more is None:
            self._more = ContactMoreFields(self._contact, self._photo, self._sent_from)
            self._more.photo.setVisible(self._keep_photo is not None)
            self._more.photo.refused.connect(self.trouble.say)
            self.pages.addWidget(self._more)
        return self._more

    def offer_organizations(self, names: Sequence[str]) -> None:
        """Offer these while an organisation is typed."""
        self._offered.setStringList(list(names))

    def contact_value(self) -> Contact:
        """What the fields say. Raises NoSuchDay."""
        more = self._more.filled_in(self._contact) if self._more else self._contact
        return replace(
            more,
            name=self.name.text(),
            salutation=self.salutation.text(),
            organization=self.organization.text(),
            job_title=self.job_title.text(),
            email=self.email.text(),
            phone=self.phone.text(),
            address=self.address.address(),
            notes=self.notes.toPlainText(),
        )

    def start_at_address(self) -> None:
        """Begin where the address is typed, for somebody who was sent here for that."""
        self.address.street.setFocus()

    def start_at_email(self) -> None:
        """Begin where the e-mail address is typed."""
        self.email.setFocus()

    def _show_page(self, number: int) -> None:
        self.pages.setCurrentIndex(self.pages.indexOf(self.more) if number else 0)

    def _first_page(self, contact: Contact) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(XL)
        columns.addLayout(self._person(contact), 1)
        columns.addLayout(self._whereabouts(contact), 1)
        return page

    def _person(self, contact: Contact) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(L)
        self.name = QLineEdit(contact.name)
        self.name.textChanged.connect(self._suggest_salutation)
        column.addLayout(labelled(self.tr("Name"), self.name))
        self.salutation = QLineEdit(contact.salutation)
        column.addLayout(labelled(self.tr("A note to them opens with"), self.salutation))
        self.organization = QLineEdit(contact.organization)
        self._offered = QStringListModel(self)
        offered = QCompleter(self._offered, self.organization)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offered.setFilterMode(Qt.MatchFlag.MatchContains)
        self.organization.setCompleter(offered)
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
        self.notes = ShortText(lines=2).grow()
        self.notes.setPlainText(contact.notes)
        column.addLayout(labelled(self.tr("Notes"), self.notes), 1)
        self._suggest_salutation(contact.name)
        return column

    def _whereabouts(self, contact: Contact) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(L)
        self.address = AddressFields(contact.address, self._sent_from)
        column.addWidget(self.address)
        for field in (self.name, self.organization):
            field.textChanged.connect(self._show_addressee)
        self._show_addressee()
        column.addStretch()
        return column

    def _show_addressee(self) -> None:
        self.address.show_addressee(self.name.text(), self.organization.text())

    def _suggest_salutation(self, name: str) -> None:
        suggested = Contact(name=name.strip() or self.tr("…")).greeting
        self.salutation.setPlaceholderText(suggested)

    def _commit_contact(self) -> None:
        contact = self.contact_value()
        photo = self._more.photo.photo if self._more else self._photo
        if self._keep_photo and photo != self._photo:
            contact = replace(contact, photo=self._keep_photo(photo) if photo else None)
        self._keep(contact)
