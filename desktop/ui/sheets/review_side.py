"""One cell of a sheet, seen large, and what can be done to the cells that are marked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import Label, heading
from desktop.ui.look.theme import M, S
from desktop.ui.sheets.cell_view import CellView
from desktop.ui.words.review_words import cell_words, told_flags
from desktop.workflows.review_hands import ReviewCell

_WIDTH = 232  # pixels, of what is seen large; by eye


class ReviewSide(QWidget):
    """Shows a cell.

    Signals: out_asked, swap_asked, up_asked, down_asked, again_asked, more_asked: by its buttons.
    """

    out_asked = Signal()
    swap_asked = Signal()
    up_asked = Signal()
    down_asked = Signal()
    again_asked = Signal()
    more_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        self.name = heading("")
        column.addWidget(self.name)
        self.flags = Label()
        column.addWidget(self.flags)
        self.cell = CellView()
        column.addWidget(self.cell, 1)
        column.addLayout(self._to_marked())
        more = self.tr("A sheet to write the marked letters again")
        self.again = _button(self.tr("Extra sheet…"), more, self.again_asked)
        instead = self.tr("Its letters take the place of those here")
        self.more = _button(self.tr("Read an extra sheet…"), instead, self.more_asked)
        column.addSpacing(M)
        column.addWidget(self.again)
        column.addWidget(self.more)

    def show_cell(
        self, cell: ReviewCell | None, photo: QImage | None, marked: Sequence[ReviewCell]
    ) -> None:
        """Show this one, and offer what can be done to those that are marked."""
        self.name.setText(cell_words(cell) if cell else "")
        self.flags.setText(told_flags(cell) if cell else "")
        self.cell.show_cell(cell, photo)
        is_out = bool(marked) and not any(one.kept for one in marked)
        self.out.setText(self.tr("Take in") if is_out else self.tr("Leave out"))
        for button in (self.out, self.up, self.down, self.again):
            button.setEnabled(bool(marked))
        self.swap.setEnabled(len(marked) == 2)

    def _to_marked(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(S)
        two = self.tr("Two marked letters")
        self.out = _button(self.tr("Leave out"), self.tr("Delete"), self.out_asked)
        self.swap = _button(self.tr("Swap"), two, self.swap_asked)
        self.up = _button(self.tr("Raise"), "Alt+↑", self.up_asked)
        self.down = _button(self.tr("Lower"), "Alt+↓", self.down_asked)
        for number, button in enumerate((self.out, self.swap, self.up, self.down)):
            grid.addWidget(button, number // 2, number % 2)
        return grid


def _button(words: str, tip: str, asked: SignalInstance) -> Button:
    button = Button(words)
    button.setToolTip(tip)
    button.clicked.connect(asked)
    return button
