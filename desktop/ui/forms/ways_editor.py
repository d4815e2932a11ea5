"""A person's other telephones, e-mail addresses and links, a row each."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.ways import Way, WayKind
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import S
from desktop.ui.widgets.fields import ChoiceBox, fill


class WaysEditor(QWidget):
    """Rows of a kind, a value and a label; an empty one at the end is no way."""

    def __init__(self, ways: Iterable[Way], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(S)
        self._column.addLayout(self._rows)
        self.rows: list[WayRow] = []
        for way in ways:
            self._add(way)
        self.add = Button(self.tr("Add a phone, e-mail or link"), Kind.LINK)
        self.add.clicked.connect(self._add_empty)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch()
        self._column.addLayout(line)

    def ways(self) -> tuple[Way, ...]:
        """What the rows say."""
        return tuple(row.way() for row in self.rows if row.value.text().strip())

    def _add_empty(self) -> None:
        self._add(Way(WayKind.PHONE, "")).value.setFocus()

    def _add(self, way: Way) -> "WayRow":
        row = WayRow(way)
        row.remove.clicked.connect(self._remove)
        self.rows.append(row)
        self._rows.addWidget(row)
        return row

    def _remove(self) -> None:
        row = next(row for row in self.rows if row.remove is self.sender())
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()  # not at once: it is its own button that led here
        self.add.setFocus()


class WayRow(QWidget):
    """One way: what it is, what it says, and whose it is."""

    def __init__(self, way: Way) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.kind = ChoiceBox()
        self.kind.setAccessibleName(self.tr("Kind of the way to reach them"))
        kinds = (
            (self.tr("Phone"), WayKind.PHONE),
            (self.tr("E-mail"), WayKind.EMAIL),
            (self.tr("Link"), WayKind.LINK),
        )
        fill(self.kind, kinds, way.kind)
        row.addWidget(self.kind)
        self.value = QLineEdit(way.value)
        self.value.setAccessibleName(self.tr("Number or address"))
        row.addWidget(self.value, 3)
        self.label = QLineEdit(way.label)
        self.label.setPlaceholderText(self.tr("work, mobile…"))
        self.label.setAccessibleName(self.tr("Label"))
        row.addWidget(self.label, 2)
        self.remove = Button(self.tr("Remove this way"), Kind.ICON, picture="close")
        row.addWidget(self.remove)

    def way(self) -> Way:
        """What the row says."""
        return Way(self.kind.currentData(), self.value.text(), self.label.text())
