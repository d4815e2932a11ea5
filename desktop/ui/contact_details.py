"""How to reach a contact, and what was noted about them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.ui.address_words import address_words
from desktop.ui.buttons import Button, Kind
from desktop.ui.labels import Label, caption
from desktop.ui.theme import XL, XS, L


class ContactDetails(QFrame):
    """The fields of a contact that are filled, and a way to fill the address that is not.

    Signals: address_asked: when the missing address should be added.
    """

    address_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(L, L, L, L)
        outer.setSpacing(L)
        across = QHBoxLayout()
        across.setSpacing(XL)
        reach = QVBoxLayout()
        reach.setSpacing(L)
        self.email = _Fact(self.tr("E-mail"))
        reach.addWidget(self.email)
        self.phone = _Fact(self.tr("Phone"))
        reach.addWidget(self.phone)
        self.greeting = _Fact(self.tr("A note opens with"))
        reach.addWidget(self.greeting)
        reach.addStretch()
        across.addLayout(reach, 1)
        post = QVBoxLayout()
        post.setSpacing(XS)
        self.address = _Fact(self.tr("Postal address"), lasting=True)
        post.addWidget(self.address)
        self.add_address = Button(self.tr("Add postal address"), Kind.LINK)
        self.add_address.clicked.connect(self.address_asked)
        post.addWidget(self.add_address, 0, Qt.AlignmentFlag.AlignLeft)
        post.addStretch()
        across.addLayout(post, 1)
        outer.addLayout(across)
        self.notes = _Fact(self.tr("Notes"))
        outer.addWidget(self.notes)

    def show_contact(self, contact: Contact, sent_from: str) -> None:
        """Show these facts. sent_from: the user's country, which their own mail does not name."""
        self.email.tell(contact.email)
        self.phone.tell(contact.phone)
        self.greeting.tell(contact.greeting)
        self.address.tell(address_words(contact.address, sent_from))
        self.add_address.setVisible(contact.address.is_empty)
        self.notes.tell(contact.notes)


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
