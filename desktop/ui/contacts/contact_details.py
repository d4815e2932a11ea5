"""How to reach a contact, and what was noted about them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.domain.organizations import Organization
from desktop.domain.ways import LabelledAddress, Way
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, caption
from desktop.ui.look.theme import XL, XS, L, M
from desktop.ui.widgets.small_envelope import SmallEnvelope
from desktop.ui.words.address_words import address_words, envelope_words
from desktop.ui.words.channel_words import channel_name, culture_name
from desktop.ui.words.dates import birthday_words

_ENVELOPE_FROM = 118  # letters of width, below which an address alone has room


class ContactDetails(QFrame):
    """What is known of a contact; ways to fill the address that is not, and to tell of a firm.

    Signals:
        address_asked: when the missing address should be added.
        organization_asked: when it should be told how the organisation likes to be written to.
    """

    address_asked = Signal()
    organization_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._has_address = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(L, L, L, L)
        outer.setSpacing(L)
        across = QHBoxLayout()
        across.setSpacing(XL)
        across.addLayout(self._reach(), 1)
        across.addLayout(self._post(), 1)
        outer.addLayout(across)
        self.tags = _Fact(self.tr("Tags"))
        self.met = _Fact(self.tr("How you met"))
        self.notes = _Fact(self.tr("Notes"))
        for fact in (self.tags, self.met, self.notes):
            outer.addWidget(fact)

    def show_contact(
        self, contact: Contact, sent_from: str, organization: Organization | None = None
    ) -> None:
        """Show these facts. sent_from: the user's country, which their own mail does not name."""
        self.email.tell(contact.email)
        self.phone.tell(contact.phone)
        self.others.tell("\n".join(_way_words(way) for way in contact.other_ways))
        self.greeting.tell(contact.greeting)
        self.preference.tell(self._preference(contact))
        self.personal.tell(self._personal(contact))
        self.culture.setVisible(organization is not None)
        self.tell_culture.setVisible(organization is not None)
        if organization is not None:
            self.culture.tell(culture_name(organization.culture))
        self.address.tell(address_words(contact.address, sent_from))
        lines = envelope_words(contact.address, contact.name, contact.organization, sent_from)
        self.envelope.show_lines(lines)
        self._has_address = not contact.address.is_empty
        self._show_envelope()
        others = (_address_words(each, sent_from) for each in contact.other_addresses)
        self.other_addresses.tell("\n\n".join(others))
        self.add_address.setVisible(contact.address.is_empty)
        self.tags.tell(" · ".join(contact.tags))
        self.met.tell(contact.met)
        self.notes.tell(contact.notes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_envelope()

    def _show_envelope(self) -> None:
        room = _ENVELOPE_FROM * self.fontMetrics().averageCharWidth()
        self.envelope.setVisible(self._has_address and self.width() >= room)

    def _reach(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(L)
        self.email = _Fact(self.tr("E-mail"))
        self.phone = _Fact(self.tr("Phone"))
        self.others = _Fact(self.tr("Other ways to reach them"))
        self.greeting = _Fact(self.tr("A note opens with"))
        self.preference = _Fact(self.tr("They prefer"))
        self.personal = _Fact(self.tr("About them"))
        for fact in (self.email, self.phone, self.others, self.greeting, self.preference):
            column.addWidget(fact)
        column.addWidget(self.personal)
        column.addLayout(self._firm())
        column.addStretch()
        return column

    def _firm(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self.culture = _Fact(self.tr("Their organization is written to"))
        column.addWidget(self.culture)
        self.tell_culture = Button(self.tr("Change"), Kind.LINK)
        self.tell_culture.setAccessibleName(self.tr("Change how their organization is written to"))
        self.tell_culture.clicked.connect(self.organization_asked)
        column.addWidget(self.tell_culture, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _post(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(XS)
        across = QHBoxLayout()
        across.setSpacing(L)
        self.address = _Fact(self.tr("Postal address"), lasting=True)
        across.addWidget(self.address, 1)
        self.envelope = SmallEnvelope()
        across.addWidget(self.envelope, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(across)
        self.add_address = Button(self.tr("Add postal address"), Kind.LINK)
        self.add_address.clicked.connect(self.address_asked)
        column.addWidget(self.add_address, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(M)
        self.other_addresses = _Fact(self.tr("Other postal addresses"))
        column.addWidget(self.other_addresses)
        column.addStretch()
        return column

    def _preference(self, contact: Contact) -> str:
        if contact.do_not_contact:
            return self.tr("Not to be contacted")
        return channel_name(contact.preferred_channel) if contact.preferred_channel else ""

    def _personal(self, contact: Contact) -> str:
        pronounced = contact.parts.pronunciation
        facts = (
            self.tr("Pronounced {words}").format(words=pronounced) if pronounced else "",
            contact.pronouns,
            self.tr("Born {day}").format(day=birthday_words(contact.birthday))
            if contact.birthday
            else "",
        )
        return "\n".join(filter(None, facts))


def _way_words(way: Way) -> str:
    return f"{way.value} ({way.label})" if way.label else way.value


def _address_words(address: LabelledAddress, sent_from: str) -> str:
    words = address_words(address.address, sent_from)
    return "\n".join(filter(None, (address.label, words)))


class _Fact(QWidget):
    """A small name with what it names under it; gone when there is nothing, unless `lasting`."""

    def __init__(self, name: str, *, lasting: bool = False) -> None:
        super().__init__()
        self._lasting = lasting
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(caption(name))
        self.words = Label().selectable()
        column.addWidget(self.words)

    def tell(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.setVisible(bool(words) or self._lasting)
