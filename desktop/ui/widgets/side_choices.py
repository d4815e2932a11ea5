"""Two values of a thing beside each other, of which one is chosen; and rows of such."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from desktop.domain.merging import Side
from desktop.ui.look.labels import Label, Tone, heading
from desktop.ui.look.theme import CAPTION, M, S, letter_sized

_FRAME = 1  # pixels, around a value
_BREAK = "\N{ZERO WIDTH SPACE}"
_BREAKS = re.compile(r"([@._/-])(?=\S)")
_NAMES = 110  # pixels, of the column of names


@dataclass(frozen=True)
class SideRow:
    """A thing with its two values as words, "" for none.

    chosen: which one is at first; None where there is nothing to choose.
    """

    name: str
    title: str
    first: str
    second: str
    chosen: Side | None = Side.FIRST


class SideFact(QFrame):
    """One value that is only read."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fact")
        row = QHBoxLayout(self)
        row.setContentsMargins(M, S, M, S)
        row.addWidget(_value(words), 1, Qt.AlignmentFlag.AlignTop)


class SideChoice(QFrame):
    """One value, chosen by a click anywhere on it or with the keys of its radio button."""

    def __init__(self, title: str, column: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choice")
        row = QHBoxLayout(self)
        row.setContentsMargins(M, S, M, S)
        row.setSpacing(S)
        self.radio = QRadioButton()
        self.radio.setAccessibleName(f"{title}, {column}: {words}")
        self.radio.toggled.connect(self._paint_anew)
        self.radio.installEventFilter(self)
        line = QFontMetrics(QApplication.font()).height()
        self.radio.setMinimumHeight(line)  # in the middle of the first line
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_value(words), 1, Qt.AlignmentFlag.AlignTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus()
        self.radio.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._paint_anew()
        return super().eventFilter(watched, event)

    def _paint_anew(self) -> None:
        self.setProperty("chosen", self.radio.isChecked())
        self.setProperty("focused", self.radio.hasFocus())
        self.style().unpolish(self)
        self.style().polish(self)


class SideChoices(QWidget):
    """Rows of two values each, one of which is chosen. Tab goes from row to row, arrows within.

    Signals: changed: after another value was chosen.
    """

    changed = Signal()

    def __init__(
        self,
        rows: Sequence[SideRow],
        first: str,
        second: str,
        parent: QWidget | None = None,
    ) -> None:
        """first, second: whose values are in the two columns."""
        super().__init__(parent)
        self._pairs: dict[str, tuple[SideChoice, SideChoice]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(M)
        grid.setVerticalSpacing(S)
        for column, whose in enumerate((first, second), start=1):
            grid.setColumnStretch(column, 1)
            grid.addWidget(heading(whose), 0, column)
        for number, row in enumerate(rows, start=1):
            self._add(grid, number, row, (first, second))
        grid.setRowStretch(len(rows) + 1, 1)

    def pair(self, name: str) -> tuple[SideChoice, SideChoice]:
        """The two values of a row."""
        return self._pairs[name]

    def chosen(self) -> Mapping[str, Side]:
        """Which value is chosen in each row."""
        return {
            name: Side.FIRST if first.radio.isChecked() else Side.SECOND
            for name, (first, _) in self._pairs.items()
        }

    def choose_all(self, side: Side) -> None:
        """Choose the values of one column."""
        for pair in self._pairs.values():
            pair[side is Side.SECOND].radio.setChecked(True)

    def _add(self, grid: QGridLayout, at: int, row: SideRow, columns: tuple[str, str]) -> None:
        name = Label(row.title, CAPTION, tone=Tone.MUTED)
        value, small = QFontMetrics(QApplication.font()), name.fontMetrics()
        # As far down as the value's first line, inside a frame, has its letters stand.
        name.setContentsMargins(0, S + _FRAME + value.ascent() - small.ascent(), 0, 0)
        width = _width_of_names(name, row.title)
        name.setFixedWidth(width)
        name.setMinimumHeight(name.heightForWidth(width))
        grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        if row.chosen is None:
            for column, words in enumerate((row.first, row.second), start=1):
                grid.addWidget(SideFact(words), at, column)
            return
        first, second = (
            SideChoice(row.title, whose, words)
            for whose, words in zip(columns, (row.first, row.second), strict=True)
        )
        group = QButtonGroup(self)
        for column, choice in enumerate((first, second), start=1):
            group.addButton(choice.radio)
            grid.addWidget(choice, at, column)
        (first if row.chosen is Side.FIRST else second).radio.setChecked(True)
        group.buttonClicked.connect(self.changed)
        self._pairs[row.name] = (first, second)


def _value(words: str) -> Label:
    if not words:
        return Label("\N{EN DASH}", tone=Tone.MUTED)
    made = Label(_BREAKS.sub(f"\\1{_BREAK}", words))  # an address has no spaces to wrap at
    made.setAccessibleName(words)
    return made


def _width_of_names(name: Label, title: str) -> int:
    """Wide enough for the longest of its words; more of them stand one below the other."""
    letters = name.fontMetrics().horizontalAdvance
    return max(letter_sized(_NAMES, 0.5), *(letters(word) + 2 for word in title.split()))
