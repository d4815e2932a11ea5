"""The fields of a postal address, named and ordered as its country does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.address_fields import AddressField, address_doubts, address_fields
from desktop.domain.addresses import PostalAddress
from desktop.domain.refusals import Refusal
from desktop.ui.look.labels import Label, Tone, caption
from desktop.ui.look.theme import CAPTION, XS, L, M
from desktop.ui.widgets.fields import ChoiceBox
from desktop.ui.widgets.small_envelope import SmallEnvelope
from desktop.ui.widgets.text_fields import ShortText
from desktop.ui.words.address_words import envelope_words
from desktop.ui.words.country_choices import country_choices
from desktop.ui.words.spoken import spoken

# The fields beside the street, and their share of a row.
_SHARES = {"city_area": 3, "city": 3, "country_area": 2, "postal_code": 2, "sorting_code": 2}


class AddressFields(QWidget):
    """Makes a PostalAddress. What its country does not ask for is hidden unless it is filled.

    sent_from: the country that mail to it comes from, which its envelope then does not name; "" for
    its own.

    Signals: edited: when anything in it was typed or chosen.
    """

    edited = Signal()

    def __init__(
        self, address: PostalAddress, sent_from: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sent_from = sent_from
        self._addressee = ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        self.country = ChoiceBox()
        self.country.setMaxVisibleItems(12)
        for name, code in country_choices():
            self.country.addItem(name, code)
        column.addWidget(_Named(self.tr("Country"), self.country))
        self._parts = self._made_parts(address)
        column.addWidget(self._parts)
        self.lines_exactly = ShortText(lines=5)
        self._exact_lines = _Named(self.tr("Lines of the envelope"), self.lines_exactly)
        column.addWidget(self._exact_lines)
        column.addLayout(self._made_foot())

        self.country.setCurrentIndex(self.country.findData(address.country))
        self.lines_exactly.setPlainText(address.exact_lines)
        self.exactly.setChecked(bool(address.exact_lines))
        self._follow_country()
        self._show_as_chosen()
        self.country.currentIndexChanged.connect(self._follow_country)
        self.country.currentIndexChanged.connect(self.edited)
        self.street.textChanged.connect(self.edited)
        self.lines_exactly.textChanged.connect(self.edited)
        self.exactly.toggled.connect(self._change_way)
        self.edited.connect(self._look)
        self._look()

    def address(self) -> PostalAddress:
        """What the fields say."""
        return PostalAddress(
            street=self.street.toPlainText(),
            country=self.country.currentData(),
            exact_lines=self.lines_exactly.toPlainText() if self.exactly.isChecked() else "",
            **{field: line.text() for field, line in self.lines.items()},
        )

    def show_addressee(self, name: str, organization: str = "") -> None:
        """Say on the envelope beside the fields whom it is to."""
        self._addressee = (name, organization)
        self._look()

    def _made_parts(self, address: PostalAddress) -> QWidget:
        parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        self.street = ShortText(lines=2)
        self.street.setPlainText(address.street)
        column.addWidget(_Named(self.tr("Street"), self.street))
        self._row = QHBoxLayout()
        self._row.setSpacing(M)
        column.addLayout(self._row)
        self.lines: dict[str, QLineEdit] = {}
        self._named: dict[str, _Named] = {}
        for field in _SHARES:
            self.lines[field] = QLineEdit(getattr(address, field))
            self.lines[field].textChanged.connect(self.edited)
            self._named[field] = _Named(field.replace("_", " "), self.lines[field])
        return parts

    def _made_foot(self) -> QVBoxLayout:
        """The envelope as it will be, beside it what is doubtful, and how to print it anyway."""
        foot = QVBoxLayout()
        foot.setSpacing(M)
        seen = QHBoxLayout()
        seen.setSpacing(L)
        self.envelope = SmallEnvelope()
        seen.addWidget(self.envelope, 0, Qt.AlignmentFlag.AlignTop)
        self.doubts = Label(scale=CAPTION, tone=Tone.DUE)
        seen.addWidget(self.doubts, 1, Qt.AlignmentFlag.AlignTop)
        seen.addStretch()
        foot.addLayout(seen)
        self.exactly = QCheckBox(self.tr("Print e&xactly these lines"))
        self.exactly.setToolTip(self.tr("Type the whole envelope yourself, name and country too."))
        foot.addWidget(self.exactly)
        return foot

    def _look(self) -> None:
        """Draw the envelope again, and say what is doubtful about it."""
        address = self.address()
        sent_from = self._sent_from or address.country
        self.envelope.show_lines(envelope_words(address, *self._addressee, sent_from))
        try:
            doubts = "\n".join(map(spoken, address_doubts(address)))
        except Refusal as refusal:
            doubts = spoken(refusal)
        self.doubts.setText(doubts)
        self.doubts.setVisible(bool(doubts))

    def _change_way(self, exactly: bool) -> None:
        """Begin the lines with what the fields make; they are kept while the box is unchecked."""
        if exactly and not self.lines_exactly.toPlainText():
            self.lines_exactly.setPlainText("\n".join(self.envelope.lines))
        self._show_as_chosen()
        self.edited.emit()

    def _show_as_chosen(self) -> None:
        exactly = self.exactly.isChecked()
        self._parts.setVisible(not exactly)
        self._exact_lines.setVisible(exactly)

    def _follow_country(self) -> None:
        fields = address_fields(self.country.currentData())
        known = {field.name: field for field in fields if field.name in self.lines}
        labels = {name: spoken(field.label) for name, field in known.items()}
        labels |= {
            field: self._named[field].name
            for field, line in self.lines.items()
            if line.text() and field not in labels
        }
        for field, named in self._named.items():
            self._row.removeWidget(named)
            named.setVisible(field in labels)
        for field, label in labels.items():
            self._named[field].rename(label[0].upper() + label[1:])
            self._offer(field, known.get(field))
            self._row.addWidget(self._named[field], _SHARES[field])
            self._named[field].raise_()  # Tab goes through them as they lie over each other

    def _offer(self, name: str, field: AddressField | None) -> None:
        """Offer what the field may be while it is typed, and show one as it should look."""
        line = self.lines[name]
        choices = field.choices if field else ()
        completer = QCompleter(choices, line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(completer)
        line.setPlaceholderText(field.example if field and not choices else "")


class _Named(QWidget):
    """A field under its name, to be shown and hidden as one."""

    def __init__(self, name: str, field: QLineEdit | QPlainTextEdit | QComboBox) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        self._caption: Label = caption(name, field)
        column.addWidget(self._caption)
        column.addWidget(field)

    @property
    def name(self) -> str:
        return self._caption.text()

    def rename(self, name: str) -> None:
        self._caption.setText(name)
