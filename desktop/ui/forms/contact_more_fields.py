"""What most people leave empty about a person, on a page of its own."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.contacts import Contact
from desktop.domain.names import PersonName
from desktop.domain.occasions import Channel
from desktop.domain.photos import Photo
from desktop.ui.forms.addresses_editor import AddressesEditor
from desktop.ui.forms.birthday_field import BirthdayField
from desktop.ui.forms.photo_field import PhotoField
from desktop.ui.forms.ways_editor import WaysEditor
from desktop.ui.look.labels import heading
from desktop.ui.look.theme import XL, L, M
from desktop.ui.widgets.fields import ChoiceBox, fill
from desktop.ui.widgets.form_dialog import labelled
from desktop.ui.widgets.text_fields import ShortText
from desktop.ui.words.channel_words import channel_name


class ContactMoreFields(QScrollArea):
    """Fills a contact with what its fields say."""

    def __init__(self, contact: Contact, photo: Photo | None, sent_from: str) -> None:
        super().__init__()
        self._sent_from = sent_from
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page = QWidget()
        page.setObjectName("page")
        self.setWidget(page)
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(XL)
        columns.addLayout(self._who(contact, photo), 1)
        columns.addLayout(self._how(contact), 1)

    def sizeHint(self) -> QSize:
        """All of it, where the dialog can be so high."""
        return self._page.sizeHint()

    def filled_in(self, contact: Contact) -> Contact:
        """The same person with what the fields say. Raises NoSuchDay."""
        return replace(
            contact,
            parts=PersonName(**{part: field.text() for part, field in self.parts.items()}),
            pronouns=self.pronouns.text(),
            birthday=self.birthday.birthday(),
            met=self.met.toPlainText(),
            tags=tuple(filter(None, map(str.strip, self.tags.text().split(",")))),
            preferred_channel=self.preferred.currentData(),
            do_not_contact=self.do_not_contact.isChecked(),
            other_ways=self.ways.ways(),
            other_addresses=self.addresses.addresses(),
        )

    def _who(self, contact: Contact, photo: Photo | None) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(L)
        self.photo = PhotoField(contact.name, photo)
        column.addWidget(self.photo)
        column.addLayout(self._name_parts(contact.parts))
        self.pronouns = QLineEdit(contact.pronouns)
        self.pronouns.setPlaceholderText(self.tr("she, they…"))
        column.addLayout(labelled(self.tr("Pronouns"), self.pronouns))
        self.birthday = BirthdayField(contact.birthday)
        column.addLayout(labelled(self.tr("Birthday"), self.birthday))
        self.met = ShortText(lines=2)
        self.met.setPlainText(contact.met)
        column.addLayout(labelled(self.tr("How you met"), self.met))
        column.addStretch()
        return column

    def _name_parts(self, parts: PersonName) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(M)
        grid.setVerticalSpacing(M)
        self.parts: dict[str, QLineEdit] = {}
        named = (
            ("prefix", self.tr("Title"), 0, 0),
            ("given", self.tr("Given name"), 0, 1),
            ("middle", self.tr("Middle name"), 0, 2),
            ("family", self.tr("Family name"), 1, 0),
            ("suffix", self.tr("Suffix"), 1, 1),
            ("pronunciation", self.tr("Pronounced"), 1, 2),
        )
        for part, name, row, across in named:
            self.parts[part] = QLineEdit(getattr(parts, part))
            grid.addLayout(labelled(name, self.parts[part]), row, across)
        return grid

    def _how(self, contact: Contact) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(L)
        self.preferred = ChoiceBox()
        channels = [(channel_name(channel), channel) for channel in Channel]
        offered = [(self.tr("As advised"), None), *channels]
        fill(self.preferred, offered, contact.preferred_channel)
        column.addLayout(labelled(self.tr("They prefer"), self.preferred))
        self.do_not_contact = QCheckBox(self.tr("Do not &contact: nothing is owed to them"))
        self.do_not_contact.setChecked(contact.do_not_contact)
        column.addWidget(self.do_not_contact)
        self.tags = QLineEdit(", ".join(contact.tags))
        self.tags.setPlaceholderText(self.tr("alumni, logistics…"))
        column.addLayout(labelled(self.tr("Tags, with commas between them"), self.tags))
        column.addWidget(heading(self.tr("Other ways to reach them")))
        self.ways = WaysEditor(contact.other_ways)
        column.addWidget(self.ways)
        column.addWidget(heading(self.tr("Other postal addresses")))
        self.addresses = AddressesEditor(
            contact.other_addresses, contact.address.country, self._sent_from
        )
        column.addWidget(self.addresses)
        column.addStretch()
        return column
