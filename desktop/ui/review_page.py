"""Looking over what was read from a sheet: leave out, swap, raise, or write again."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.buttons import Button, Kind
from desktop.ui.cell_view import CellView
from desktop.ui.fields import choices
from desktop.ui.labels import Label, caption, heading, muted
from desktop.ui.review_grid import ReviewGrid
from desktop.ui.review_words import cell_words, flag_words, told_flags
from desktop.ui.shown_pictures import shown_picture
from desktop.ui.theme import L, M, S
from desktop.workflows.review_hands import MOST_AGAIN, CellFlag, Key, Review, ReviewCell

_STEP = 0.57  # points that a letter is raised by at once: a fifth of a millimetre
_SIDE = 232  # pixels, of what is seen large; by eye
_FLAGS = {flag.name: flag for flag in CellFlag}
_ALL, _FLAGGED, _LEFT_OUT = "all", "flagged", "left out"


class ReviewPage(QWidget):
    """Shows a review, and keeps what was done to it, so that it can be taken back.

    Signals:
        changed: when the review is another.
        again_asked: with letters that are to be written again on an extra sheet.
        more_asked: when photographs of an extra sheet are to be read.
    """

    changed = Signal()
    again_asked = Signal(str)
    more_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.review: Review | None = None
        self._done: list[Review] = []
        self._undone: list[Review] = []
        self._photos: dict[Key, QImage | None] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(L)
        across.addLayout(self._grid_side(), 1)
        across.addWidget(self._cell_side())
        for keys, act in (
            ("Del", self.leave_out),
            ("Alt+Up", self.raise_it),
            ("Alt+Down", self.lower_it),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def begin(self, review: Review) -> None:
        """Look over this one; nothing has been done to it yet."""
        self._done, self._undone = [], []
        self._photos = {}
        self._show(review)
        flagged = review.flagged
        self.filter.setCurrentIndex(self.filter.findData(_FLAGGED if flagged else _ALL))
        self._refill()
        self.grid.setCurrentIndex(self.grid.cells.index(0))
        self.grid.setFocus()

    def join(self, other: Review) -> None:
        """Take in the letters of an extra sheet, as one more thing that can be taken back."""
        if self.review is not None:
            self._photos = {}
            self._change(self.review.joined_by(other))

    def leave_out(self) -> None:
        """Leave the marked cells out, or take them in where all of them are left out."""
        marked = self._marked()
        if self.review and marked:
            kept = not any(cell.kept for cell in marked)
            self._change(self.review.keeping([cell.key for cell in marked], kept=kept))

    def raise_it(self) -> None:
        self._nudge(_STEP)

    def lower_it(self) -> None:
        self._nudge(-_STEP)

    def swap_them(self) -> None:
        """The two marked cells the other way round."""
        marked = self._marked()
        if self.review and len(marked) == 2:
            self._change(self.review.swapped(marked[0].key, marked[1].key))

    def undo(self) -> None:
        if self.review and self._done:
            self._undone.append(self.review)
            self._photos = {}
            self._show(self._done.pop())

    def redo(self) -> None:
        if self.review and self._undone:
            self._done.append(self.review)
            self._photos = {}
            self._show(self._undone.pop())

    def _grid_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(S)
        above = QHBoxLayout()
        above.setSpacing(S)
        self.filter = choices(
            [
                (self.tr("All letters"), _ALL),
                (self.tr("To be looked at"), _FLAGGED),
                *((flag_words(flag), flag.name) for flag in CellFlag),
                (self.tr("Left out"), _LEFT_OUT),
            ]
        )
        self.filter.activated.connect(self._refill)
        above.addWidget(caption(self.tr("Show"), self.filter))
        above.addWidget(self.filter)
        self.told = muted(wrap=False)
        above.addWidget(self.told)
        above.addStretch(1)
        self.take_back = Button(self.tr("Undo"), Kind.ICON, picture="undo")
        self.take_back.clicked.connect(self.undo)
        self.do_again = Button(self.tr("Redo"), Kind.ICON, picture="redo")
        self.do_again.clicked.connect(self.redo)
        above.addWidget(self.take_back)
        above.addWidget(self.do_again)
        side.addLayout(above)
        self.grid = ReviewGrid(self.photo)
        self.grid.moved.connect(self._follow)
        side.addWidget(self.grid, 1)
        return side

    def _cell_side(self) -> QWidget:
        made = QWidget()
        made.setMinimumWidth(_SIDE)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        side = QVBoxLayout(made)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(S)
        self.name = heading("")
        side.addWidget(self.name)
        self.flags = Label()
        side.addWidget(self.flags)
        self.cell = CellView()
        side.addWidget(self.cell, 1)
        grid = QGridLayout()
        grid.setSpacing(S)
        self.out = self._button(self.tr("Leave out"), self.leave_out, self.tr("Delete"))
        self.swap = self._button(self.tr("Swap"), self.swap_them, self.tr("Two marked letters"))
        self.up = self._button(self.tr("Raise"), self.raise_it, "Alt+↑")
        self.down = self._button(self.tr("Lower"), self.lower_it, "Alt+↓")
        for number, button in enumerate((self.out, self.swap, self.up, self.down)):
            grid.addWidget(button, number // 2, number % 2)
        side.addLayout(grid)
        self.again = self._button(
            self.tr("Extra sheet…"),
            self._ask_again,
            self.tr("A sheet to write the marked letters again"),
        )
        self.more = self._button(
            self.tr("Read an extra sheet…"),
            self.more_asked.emit,
            self.tr("Its letters take the place of those here"),
        )
        side.addSpacing(M)
        side.addWidget(self.again)
        side.addWidget(self.more)
        return made

    def _button(self, words: str, act: Callable[[], object], tip: str) -> Button:
        button = Button(words)
        button.setToolTip(tip)
        button.clicked.connect(act)
        return button

    def photo(self, key: Key) -> QImage | None:
        """The photograph of a cell, made when it is first looked at."""
        if key not in self._photos:
            picture = self.review.picture(key) if self.review else None
            self._photos[key] = shown_picture(picture) if picture else None
        return self._photos[key]

    def _ask_again(self) -> None:
        marked = dict.fromkeys(cell.text for cell in self._marked())
        self.again_asked.emit("".join(marked)[:MOST_AGAIN])

    def _marked(self) -> list[ReviewCell]:
        return self.grid.marked

    def _nudge(self, up: float) -> None:
        keys = [cell.key for cell in self._marked() if not cell.is_empty]
        if self.review and keys:
            self._change(self.review.nudged(keys, up))

    def _change(self, review: Review) -> None:
        assert self.review, "one is looked over"
        self._done.append(self.review)
        self._undone = []
        self._show(review)

    def _show(self, review: Review) -> None:
        self.review = review
        self._refill()
        self.take_back.setEnabled(bool(self._done))
        self.do_again.setEnabled(bool(self._undone))
        self.changed.emit()

    def _refill(self) -> None:
        if self.review is None:
            return
        self.grid.cells.show(self.review, self._wanted(self.filter.currentData()))
        count = self.grid.cells.rowCount()
        self.told.setText(
            self.tr("{count} of {all}").format(count=count, all=len(self.review.cells))
        )
        if count and not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.grid.cells.index(0))
        self._follow()

    def _wanted(self, kind: str) -> Callable[[ReviewCell], bool]:
        if kind == _FLAGGED:
            return _is_flagged
        if kind == _LEFT_OUT:
            return _is_left_out
        return _has(_FLAGS.get(kind))

    def _follow(self) -> None:
        cell, marked = self.grid.current, self._marked()
        self.name.setText(cell_words(cell) if cell else "")
        self.flags.setText(told_flags(cell) if cell else "")
        self.cell.show_cell(cell, self.photo(cell.key) if cell else None)
        is_out = bool(marked) and not any(one.kept for one in marked)
        self.out.setText(self.tr("Take in") if is_out else self.tr("Leave out"))
        for button in (self.out, self.up, self.down, self.again):
            button.setEnabled(bool(marked))
        self.swap.setEnabled(len(marked) == 2)


def _is_flagged(cell: ReviewCell) -> bool:
    return bool(cell.flags)


def _is_left_out(cell: ReviewCell) -> bool:
    return not cell.kept


def _has(flag: CellFlag | None) -> Callable[[ReviewCell], bool]:
    """None lets all through."""
    return lambda cell: flag is None or flag in cell.flags
