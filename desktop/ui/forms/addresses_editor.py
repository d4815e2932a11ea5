"""A person's other postal addresses, a line each, and the dialog that changes one."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.addresses import PostalAddress
from desktop.domain.ways import LabelledAddress
from desktop.ui.forms.address_fields import AddressFields
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import ElidedLabel
from desktop.ui.look.theme import S, roomy
from desktop.ui.widgets.form_dialog import FormDialog, labelled
from desktop.ui.words.address_words import address_words


class AddressesEditor(QWidget):
    """Shows each address in a line, with buttons to change it and to take it away.

    country: of a new one; sent_from: that mail to them comes from, "" for the same.
    """

    def __init__(
        self, addresses: Iterable[LabelledAddress], country: str, sent_from: str = ""
    ) -> None:
        super().__init__()
        self._country, self._sent_from = country, sent_from
        self._addresses = list(addresses)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(S)
        column.addLayout(self._lines)
        self.add = Button(self.tr("Add another postal address"), Kind.LINK)
        self.add.clicked.connect(self._ask_new)
        last = QHBoxLayout()
        last.addWidget(self.add)
        last.addStretch()
        column.addLayout(last)
        self.rows: list[AddressRow] = []
        self._show()

    def addresses(self) -> tuple[LabelledAddress, ...]:
        """Those that are shown, in their order."""
        return tuple(self._addresses)

    def _show(self) -> None:
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()  # not at once: one of its own buttons may have led here
        self.rows = [AddressRow(each, self._sent_from or self._country) for each in self._addresses]
        for row in self.rows:
            row.edit.clicked.connect(self._ask_change)
            row.remove.clicked.connect(self._remove)
            self._lines.addWidget(row)

    def _ask_new(self) -> None:
        blank = LabelledAddress(PostalAddress(country=self._country))
        self._open(blank, self._add)

    def _open(self, address: LabelledAddress, save: Callable[[LabelledAddress], object]) -> None:
        AddressDialog(address, save, self._sent_from, self.window()).open()

    def _add(self, address: LabelledAddress) -> None:
        self._addresses.append(address)
        self._show()

    def _ask_change(self) -> None:
        place = self._place_of_sender()
        self._open(self._addresses[place], partial(self._put, place))

    def _put(self, place: int, address: LabelledAddress) -> None:
        self._addresses[place] = address
        self._show()

    def _remove(self) -> None:
        del self._addresses[self._place_of_sender()]
        self._show()
        self.add.setFocus()

    def _place_of_sender(self) -> int:
        asked = self.sender()
        return next(n for n, row in enumerate(self.rows) if asked in (row.edit, row.remove))


class AddressRow(QWidget):
    """An address in one line, after its label."""

    def __init__(self, address: LabelledAddress, sent_from: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        words = ", ".join(address_words(address.address, sent_from).splitlines())
        told = ": ".join(filter(None, (address.label, words)))
        self.words = ElidedLabel(told)
        row.addWidget(self.words, 1)
        self.edit = Button(self.tr("Edit this address"), Kind.ICON, picture="pencil")
        row.addWidget(self.edit)
        self.remove = Button(self.tr("Remove this address"), Kind.ICON, picture="close")
        row.addWidget(self.remove)


class AddressDialog(FormDialog):
    """Edits one address with its label and hands it to `save`."""

    def __init__(
        self,
        address: LabelledAddress,
        save: Callable[[LabelledAddress], object],
        sent_from: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.add_title(self.tr("Postal address"))
        self._keep = save
        self.label = QLineEdit(address.label)
        self.label.setPlaceholderText(self.tr("home, office…"))
        self.form.addLayout(labelled(self.tr("Kind of address"), self.label))
        self.fields = AddressFields(address.address, sent_from)
        self.form.addWidget(self.fields)
        self.add_buttons(self._commit_address, self.tr("Keep"))
        self.setMinimumWidth(roomy(480))
        self.fields.street.setFocus()

    def _commit_address(self) -> None:
        """Raises what tidying an address raises."""
        address = LabelledAddress(self.fields.address(), self.label.text())
        self._keep(address.tidied())
