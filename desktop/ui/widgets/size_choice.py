"""Choosing a size: one of a list, or one of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.ui.look.theme import S
from desktop.ui.widgets.fields import choice_field, fill

_OWN = ""  # the id of what is typed


class SizeChoice(QWidget):
    """A list of sizes, and a field beside it while none of them will do.

    Signals: changed: when another was chosen, or typed to the end.
    """

    changed = Signal()

    def __init__(self, typed: str, parent: QWidget | None = None) -> None:
        """typed: what the field is called where nobody sees its neighbour."""
        super().__init__(parent)
        self.field = choice_field()
        self.own = QLineEdit()
        self.own.setPlaceholderText("148x105mm")
        self.own.setAccessibleName(typed)
        self.own.setFixedWidth(110)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self.field, 1)
        row.addWidget(self.own)
        self.field.currentIndexChanged.connect(self._follow)
        self.own.editingFinished.connect(self.changed)

    @property
    def chosen(self) -> str:
        """The id of a size, or what was typed, which may be none, or nothing yet."""
        return str(self.field.currentData() or self.own.text().strip())

    def offer(self, sizes: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these, by name and id, without telling; `chosen` is typed where it is none."""
        known = any(id == chosen for _, id in sizes)
        own = self.tr("A size of your own")
        fill(self.field, [*sizes, (own, _OWN)], chosen if known else _OWN)
        if not known:
            self.own.setText(chosen)
        self.own.setVisible(not known)

    def _follow(self) -> None:
        own = self.field.currentData() == _OWN
        self.own.setVisible(own)
        if own and not self.own.text():
            self.own.setFocus()
            return
        self.changed.emit()
