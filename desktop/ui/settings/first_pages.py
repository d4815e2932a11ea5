"""The pages of the first start, each with one thing to choose."""

from PySide6.QtCore import QLocale, QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout

from desktop.domain.addresses import PostalAddress
from desktop.domain.countries import country_codes
from desktop.domain.senders import Sender
from desktop.ui.forms.address_fields import AddressFields
from desktop.ui.hands.hand_gallery import HandGallery
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import muted, title
from desktop.ui.look.theme import XL, XS, XXL, L, S
from desktop.ui.notes.drafts import Draft
from desktop.ui.system.background import Worker
from desktop.ui.widgets.empty_page import PictureDisc
from desktop.ui.widgets.form_dialog import labelled
from desktop.ui.widgets.scrolled_pages import page_column
from desktop.ui.writing.stationery_choices import StationeryChoices

WIDEST, _DISC = 600, 56  # pixels; by eye


class FirstPage(QScrollArea):
    """A calm page: what it is about, a sentence why, and below it what there is to choose."""

    def __init__(self, picture: str, name: str, explained: str) -> None:
        super().__init__()
        self.column = page_column(self, WIDEST, QMargins(XXL, XL, XXL, XL), is_centred=True)
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(title(name))
        words.addWidget(muted(explained))
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(L)
        head.addWidget(PictureDisc(picture, _DISC), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.column.addLayout(head)
        self.column.addSpacing(S)

    def begin(self) -> None:
        """Go to the first field; each page's own."""


class NamePage(FirstPage):
    """The user's name."""

    def __init__(self, sender: Sender) -> None:
        super().__init__(
            "person",
            self.tr("Welcome to Fairhand"),
            self.tr(
                "It remembers whom you met on the search for work, tells you whom you owe a word,"
                " and writes it by hand. Who are you?"
            ),
        )
        self.name = QLineEdit(sender.name)
        self.name.textChanged.connect(self._suggest)
        self.signature = QLineEdit(sender.signature)
        self.column.addLayout(labelled(self.tr("Your name"), self.name))
        self.column.addLayout(labelled(self.tr("You sign as"), self.signature))
        self.column.addStretch(1)
        self._suggest(sender.name)

    def begin(self) -> None:
        self.name.setFocus()

    def _suggest(self, name: str) -> None:
        self.signature.setPlaceholderText(Sender(name=name).signs)


class AddressPage(FirstPage):
    """Where an answer should go."""

    def __init__(self, sender: Sender) -> None:
        super().__init__(
            "envelope",
            self.tr("Your address"),
            self.tr("It goes on the corner of your envelopes. You can leave it for later."),
        )
        self.fields = AddressFields(sender.address if sender.name else _here(sender.address))
        self.fields.envelope.in_corner = True
        self.column.addWidget(self.fields)
        self.column.addStretch(1)

    def begin(self) -> None:
        self.fields.street.setFocus()


class HandPage(FirstPage):
    """Whose hand the notes are in."""

    def __init__(self, worker: Worker, hand: str) -> None:
        super().__init__(
            "hand",
            self.tr("Your hand"),
            self.tr("This is your name in each of them. Settings adds one of your own."),
        )
        self.gallery = HandGallery(worker)
        self.gallery.show_hands(hand)
        self.column.addWidget(self.gallery)
        self.column.addStretch(1)

    def show_name(self, name: str) -> None:
        """Have each hand write it."""
        self.gallery.show_words(name or self.tr("Thank you very much"))

    @property
    def hand(self) -> str:
        """The id of the one that is chosen."""
        chosen = self.gallery.current
        assert chosen, "there are hands"
        return chosen.id

    def begin(self) -> None:
        self.gallery.setFocus()


class PaperPage(FirstPage):
    """What the notes are written on.

    Signals: set_up_asked: when the user wants to set a printer up.
    """

    set_up_asked = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__(
            "paper",
            self.tr("Your paper"),
            self.tr("What you have at home or can buy. Each note may be written on another."),
        )
        self.stationery = StationeryChoices(draft, usual=True)
        self.column.addWidget(self.stationery)
        self.set_up = Button(self.tr("Set a printer up…"), picture="printer")
        self.set_up.clicked.connect(self.set_up_asked)
        wait = self.tr("One test sheet tells how it takes envelopes; that can wait.")
        self.column.addLayout(_explained(self.set_up, wait))
        self.column.addStretch(1)

    def begin(self) -> None:
        self.stationery.card.field.setFocus()


class PeoplePage(FirstPage):
    """Whom to begin with.

    Signals: contact_asked, import_asked, sample_asked: when their buttons are clicked.
    """

    contact_asked = Signal()
    import_asked = Signal()
    sample_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            "contacts",
            self.tr("Your people"),
            self.tr("Begin with the person you met last, or bring the people you know."),
        )
        self.contact = Button(self.tr("Add a person…"), Kind.PRIMARY, picture="plus")
        self.contact.clicked.connect(self.contact_asked)
        self.imports = Button(self.tr("Import contacts…"), picture="import")
        self.imports.clicked.connect(self.import_asked)
        self.sample = Button(self.tr("Open the sample book"), picture="contacts")
        self.sample.clicked.connect(self.sample_asked)
        for button, explained in (
            (self.contact, self.tr("A name is enough to begin with.")),
            (self.imports, self.tr("From the address book, calendar or table of another program.")),
            (self.sample, self.tr("Fictional people, in a book of their own, to look around.")),
        ):
            self.column.addLayout(_explained(button, explained))
        self.column.addStretch(1)

    def begin(self) -> None:
        self.contact.setFocus()


def _explained(button: Button, words: str) -> QVBoxLayout:
    """A button over what it does."""
    row = QVBoxLayout()
    row.setSpacing(XS)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    row.addWidget(muted(words))
    return row


def _here(address: PostalAddress) -> PostalAddress:
    """The same address, in the country that this computer is set to."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return PostalAddress(country=code) if code in country_codes() else address
