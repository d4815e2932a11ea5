"""What stands over a list: its name, a field for words, and what else narrows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import heading
from desktop.ui.look.theme import XXL, L, M, S
from desktop.ui.widgets.text_fields import SearchField

SEARCH_AFTER = 120  # milliseconds without a key; shorter than a pause that is felt


@dataclass(frozen=True)
class ListNames:
    """What a list says of itself. search: what its field asks for; new: of its button, "" for none.

    width: pixels, to begin with.
    """

    title: str
    search: str
    new: str = ""
    width: int = 360


class ListTop(QWidget):
    """The fields; in each of `fields`, the first entry narrows nothing.

    Signals:
        changed: when others are wanted than before, a moment after words were typed.
        new_asked: with no name yet.
    """

    changed = Signal()
    new_asked = Signal(str)

    def __init__(self, names: ListNames, fields: Sequence[QComboBox]) -> None:
        super().__init__()
        self._fields = fields
        column = QVBoxLayout(self)
        column.setContentsMargins(L, 0, L, 0)
        column.setSpacing(M)
        column.addLayout(self._name(names))
        self.search = SearchField(names.search)
        self.search.textChanged.connect(self._wait_for_more)
        column.addWidget(self.search)
        if fields:
            column.addLayout(self._narrowing())
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SEARCH_AFTER)
        self._typing.timeout.connect(self.changed)

    @property
    def words(self) -> str:
        """What is searched for; empty finds everything."""
        return self.search.text().strip()

    @property
    def is_narrowed(self) -> bool:
        """Whether some lines are not wanted."""
        return bool(self.words) or any(field.currentIndex() > 0 for field in self._fields)

    def narrow_nothing(self) -> None:
        """Want all lines, at once."""
        for field in self._fields:
            field.setCurrentIndex(0)
        self.search.clear()
        self._typing.stop()
        self.changed.emit()

    def _name(self, names: ListNames) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStrut(XXL)  # as high where there is no button: lists begin in the same place
        row.addWidget(heading(names.title), 1)
        if names.new:
            self.new = Button(names.new, Kind.ICON, picture="plus")
            self.new.clicked.connect(self._ask_new)
            row.addWidget(self.new)
        return row

    def _narrowing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        for field in self._fields:
            field.activated.connect(self.changed)
            row.addWidget(field, 1)
        return row

    def _wait_for_more(self) -> None:
        self._typing.start()

    def _ask_new(self) -> None:
        self.new_asked.emit("")
