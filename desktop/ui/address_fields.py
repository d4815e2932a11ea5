"""The fields of a postal address, named and ordered as its country does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.address_fields import address_fields
from desktop.domain.addresses import PostalAddress
from desktop.domain.countries import country_codes, country_name
from desktop.ui.labels import Label, caption
from desktop.ui.text_fields import ShortText
from desktop.ui.theme import XS, L, M

# The fields beside the street, and their share of a row.
_SHARES = {"city_area": 3, "city": 3, "country_area": 2, "postal_code": 2, "sorting_code": 2}


class AddressFields(QWidget):
    """Makes a PostalAddress. What its country does not ask for is hidden unless it is filled.

    Signals: edited: when anything in it was typed or chosen.
    """

    edited = Signal()

    def __init__(self, address: PostalAddress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)

        self.country = QComboBox()
        self.country.setMaxVisibleItems(12)
        for code in country_codes():
            self.country.addItem(country_name(code), code)
        column.addWidget(_Named(self.tr("Country"), self.country))

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
            self.lines[field].textEdited.connect(self.edited)
            self._named[field] = _Named(field.replace("_", " "), self.lines[field])

        self.country.setCurrentIndex(self.country.findData(address.country))
        self.country.currentIndexChanged.connect(self._follow_country)
        self.country.currentIndexChanged.connect(self.edited)
        self.street.textChanged.connect(self.edited)
        self._follow_country()

    def address(self) -> PostalAddress:
        """What the fields say."""
        return PostalAddress(
            street=self.street.toPlainText(),
            country=self.country.currentData(),
            **{field: line.text() for field, line in self.lines.items()},
        )

    def _follow_country(self) -> None:
        fields = address_fields(self.country.currentData())
        labels = {field.name: field.label for field in fields if field.name in self.lines}
        labels |= {
            field: self._named[field].name
            for field, line in self.lines.items()
            if line.text() and field not in labels
        }
        for field, named in self._named.items():
            self._row.removeWidget(named)
            named.setVisible(field in labels)
        previous: QWidget = self.street
        for field, label in labels.items():
            self._named[field].rename(label[0].upper() + label[1:])
            self._row.addWidget(self._named[field], _SHARES[field])
            QWidget.setTabOrder(previous, self.lines[field])
            previous = self.lines[field]


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
