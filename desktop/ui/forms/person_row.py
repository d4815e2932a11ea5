"""One person of an event that is being entered: of the book, one of several, or new."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.refusals import Refusal
from desktop.domain.typed_people import Meant
from desktop.ui.forms.person_search import person_words
from desktop.ui.look.avatars import Avatar
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, Tone
from desktop.ui.look.theme import CAPTION, XS, S
from desktop.ui.widgets.fields import ChoiceBox

_AVATAR = 30  # pixels, beside the smallest letters


class WhichOne(Refusal):
    """A name that several people have."""

    def __init__(self, typed: str) -> None:
        super().__init__("Several people may be meant by {typed}. Choose which one.", typed=typed)


class PersonRow(QWidget):
    """Shows whom some words mean, and lets that be corrected.

    Signals:
        changed: when the user chose somebody else, or typed in the row.
        removed: with this row, when it should go.
    """

    changed = Signal()
    removed = Signal(object)

    def __init__(self, meant: Meant, country: str) -> None:
        super().__init__()
        self.meant = meant
        self._country = country
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(XS)
        row = QHBoxLayout()
        row.setSpacing(S)
        self._avatar = Avatar(_AVATAR)
        kept = self._avatar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._avatar.setSizePolicy(kept)
        row.addWidget(self._avatar)
        self.choice = self._choice()
        row.addWidget(self.choice, 1)
        self._new = self._new_person()
        row.addWidget(self._new, 1)
        self.remove = Button(
            self.tr("Remove {name}").format(name=meant.typed), Kind.ICON, picture="close"
        )
        self.remove.clicked.connect(self._ask_removal)
        row.addWidget(self.remove)
        outer.addLayout(row)
        self.hint = Label(scale=CAPTION, tone=Tone.DUE)
        below = QHBoxLayout()
        below.addSpacing(self._avatar.width() + S)
        below.addWidget(self.hint, 1)
        outer.addLayout(below)
        self._show_choice()

    @property
    def is_sure(self) -> bool:
        """Whether it is said who it is."""
        return self.choice.currentIndex() >= 0

    def person(self) -> int | Contact:
        """The id of the contact, or the new one. Raises WhichOne."""
        if not self.is_sure:
            raise WhichOne(self.meant.typed)
        chosen = self.choice.currentData()
        if chosen is not None:
            return int(chosen)
        return Contact(
            self.name.text(),
            organization=self.organization.text(),
            address=PostalAddress(country=self._country),
        )

    @property
    def firm(self) -> str:
        """Where they are, as far as that is said."""
        place = self.choice.currentIndex()
        if 0 <= place < len(self.meant.found):
            return self.meant.found[place].organization
        return self.organization.text().strip()

    def _choice(self) -> QComboBox:
        """Those found, then the new one, who is the only one where nobody was found."""
        box = ChoiceBox()
        box.setAccessibleName(self.tr("Who is meant by {name}").format(name=self.meant.typed))
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setPlaceholderText(self.tr("Which {name}?").format(name=self.meant.typed))
        for line in self.meant.found:
            box.addItem(person_words(line), line.id)
        box.addItem(self.tr("Somebody new"), None)
        box.setCurrentIndex(0 if self.meant.is_sure or not self.meant.found else -1)
        box.activated.connect(self._change)
        return box

    def _new_person(self) -> QWidget:
        new = QWidget()
        row = QHBoxLayout(new)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.name = _line(self.tr("Name"), self.meant.name)
        self.name.textEdited.connect(self._change)
        row.addWidget(self.name, 3)
        self.organization = _line(self.tr("Organization"), self.meant.organization)
        self.organization.textEdited.connect(self._change)
        row.addWidget(self.organization, 2)
        return new

    def _show_choice(self) -> None:
        new = self.is_sure and self.choice.currentData() is None
        self._new.setVisible(new)
        self.choice.setVisible(not new)
        self._avatar.show_name(self._shown_name())
        self._avatar.setVisible(bool(self._shown_name()))
        self.hint.setText(self._hint(new=new))
        self.hint.setVisible(bool(self.hint.text()))

    def _hint(self, *, new: bool) -> str:
        if new:
            return self.tr("Not in your contacts yet: will be added.")
        if self.is_sure:
            return ""
        return self.tr("Choose which one, or “Somebody new”.")

    def _shown_name(self) -> str:
        place = self.choice.currentIndex()
        if 0 <= place < len(self.meant.found):
            return self.meant.found[place].name
        return self.name.text() if self.is_sure else ""

    def _change(self) -> None:
        was_new = self._new.isVisible()
        self._show_choice()
        if self._new.isVisible() and not was_new:
            self.name.setFocus()
        self.changed.emit()

    def _ask_removal(self) -> None:
        self.removed.emit(self)


def _line(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setPlaceholderText(name)
    field.setAccessibleName(
        QCoreApplication.translate("PersonRow", "{what} of the new contact").format(what=name)
    )
    return field
