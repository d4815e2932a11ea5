"""Looking over what was read from a sheet: leave out, swap, raise, or write again."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.look.shown_pictures import shown_picture
from desktop.ui.look.theme import L, S
from desktop.ui.sheets.review_grid import ReviewGrid
from desktop.ui.sheets.review_side import ReviewSide
from desktop.ui.sheets.review_steps import ReviewSteps
from desktop.ui.sheets.review_top import ReviewTop
from desktop.workflows.review_hands import MOST_AGAIN, Key, Review, ReviewCell

_STEP = 0.57  # points that a letter is raised by at once: a fifth of a millimetre


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
        self._steps: ReviewSteps | None = None
        self._photos: dict[Key, QImage | None] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(L)
        middle = QVBoxLayout()
        middle.setSpacing(S)
        self.top = ReviewTop()
        middle.addWidget(self.top)
        self.grid = ReviewGrid(self.photo)
        middle.addWidget(self.grid, 1)
        across.addLayout(middle, 1)
        self.side = ReviewSide()
        across.addWidget(self.side)
        self._connect_parts()

    @property
    def review(self) -> Review | None:
        """As it is now; None before one is begun."""
        return self._steps.now if self._steps else None

    def begin(self, review: Review) -> None:
        """Look over this one; nothing has been done to it yet."""
        self._steps = ReviewSteps(review)
        self._photos = {}
        self.top.begin(flagged=bool(review.flagged))
        self._show()
        self.grid.setCurrentIndex(self.grid.cells.index(0))
        self.grid.setFocus()

    def join(self, other: Review) -> None:
        """Take in the letters of an extra sheet, as one more thing that can be taken back."""
        if self.review:
            self._photos = {}
            self._change(self.review.joined_by(other))

    def leave_out(self) -> None:
        """Leave the marked cells out, or take them in where all of them are left out."""
        marked = self.grid.marked
        if self.review and marked:
            kept = not any(cell.kept for cell in marked)
            self._change(self.review.keeping([cell.key for cell in marked], kept=kept))

    def raise_it(self) -> None:
        """Raise the marked cells a little."""
        self._nudge(_STEP)

    def lower_it(self) -> None:
        """Lower the marked cells a little."""
        self._nudge(-_STEP)

    def swap_them(self) -> None:
        """The two marked cells the other way round."""
        marked = self.grid.marked
        if self.review and len(marked) == 2:
            self._change(self.review.swapped(marked[0].key, marked[1].key))

    def undo(self) -> None:
        """Take the last step back."""
        if self._steps:
            self._steps.undo()
            self._photos = {}
            self._show()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._steps:
            self._steps.redo()
            self._photos = {}
            self._show()

    def photo(self, key: Key) -> QImage | None:
        """The photograph of a cell, made when it is first looked at."""
        if key not in self._photos:
            picture = self.review.picture(key) if self.review else None
            self._photos[key] = shown_picture(picture) if picture else None
        return self._photos[key]

    def _connect_parts(self) -> None:
        self.top.chosen.connect(self._refill)
        self.grid.moved.connect(self._follow)
        self.side.again_asked.connect(self._ask_again)
        self.side.more_asked.connect(self.more_asked)
        for asked, act in (
            (self.top.undo_asked, self.undo),
            (self.top.redo_asked, self.redo),
            (self.side.out_asked, self.leave_out),
            (self.side.swap_asked, self.swap_them),
            (self.side.up_asked, self.raise_it),
            (self.side.down_asked, self.lower_it),
        ):
            asked.connect(act)
        for keys, act in (
            ("Del", self.leave_out),
            ("Alt+Up", self.raise_it),
            ("Alt+Down", self.lower_it),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _ask_again(self) -> None:
        marked = dict.fromkeys(cell.text for cell in self.grid.marked)
        self.again_asked.emit("".join(marked)[:MOST_AGAIN])

    def _nudge(self, up: float) -> None:
        keys = [cell.key for cell in self.grid.marked if not cell.is_empty]
        if self.review and keys:
            self._change(self.review.nudged(keys, up))

    def _change(self, review: Review) -> None:
        assert self._steps, "one is looked over"
        self._steps.go_to(review)
        self._show()

    def _show(self) -> None:
        assert self._steps, "one is looked over"
        self.top.offer(can_undo=self._steps.can_undo, can_redo=self._steps.can_redo)
        self._refill()
        self.changed.emit()

    def _refill(self) -> None:
        if self.review is None:
            return
        self.grid.cells.show(self.review, self.top.wanted)
        count = self.grid.cells.rowCount()
        self.top.tell(count, len(self.review.cells))
        if count and not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.grid.cells.index(0))
        self._follow()

    def _follow(self) -> None:
        cell: ReviewCell | None = self.grid.current
        self.side.show_cell(cell, self.photo(cell.key) if cell else None, self.grid.marked)
