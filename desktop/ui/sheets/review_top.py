"""The row over the cells of a sheet: which of them are shown, and taking back what was done."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import caption, muted
from desktop.ui.look.theme import S
from desktop.ui.widgets.fields import choices
from desktop.ui.words.review_words import flag_words
from desktop.workflows.review_hands import CellFlag, ReviewCell

_FLAGS = {flag.name: flag for flag in CellFlag}
_ALL, _FLAGGED, _LEFT_OUT = "all", "flagged", "left out"


class ReviewTop(QWidget):
    """Chooses what is shown.

    Signals:
        chosen: when something else is to be shown.
        undo_asked, redo_asked: by their buttons.
    """

    chosen = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.filter = choices(
            [
                (self.tr("All letters"), _ALL),
                (self.tr("To be looked at"), _FLAGGED),
                *((flag_words(flag), flag.name) for flag in CellFlag),
                (self.tr("Left out"), _LEFT_OUT),
            ]
        )
        self.filter.activated.connect(self.chosen)
        row.addWidget(caption(self.tr("Show"), self.filter))
        row.addWidget(self.filter)
        self.told = muted(wrap=False)
        row.addWidget(self.told)
        row.addStretch(1)
        self.undo = Button(self.tr("Undo"), Kind.ICON, picture="undo")
        self.undo.clicked.connect(self.undo_asked)
        self.redo = Button(self.tr("Redo"), Kind.ICON, picture="redo")
        self.redo.clicked.connect(self.redo_asked)
        row.addWidget(self.undo)
        row.addWidget(self.redo)

    @property
    def wanted(self) -> Callable[[ReviewCell], bool]:
        """Whether a cell is shown."""
        kind = self.filter.currentData()
        if kind == _FLAGGED:
            return _is_flagged
        if kind == _LEFT_OUT:
            return _is_left_out
        return _has(_FLAGS.get(kind))

    def begin(self, *, flagged: bool) -> None:
        """Show what is to be looked at, or, where nothing is, all."""
        self.filter.setCurrentIndex(self.filter.findData(_FLAGGED if flagged else _ALL))

    def tell(self, count: int, whole: int) -> None:
        """How many of how many are shown."""
        self.told.setText(self.tr("{count} of {all}").format(count=count, all=whole))

    def offer(self, *, can_undo: bool, can_redo: bool) -> None:
        """What can be taken back, and done again."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)


def _is_flagged(cell: ReviewCell) -> bool:
    return bool(cell.flags)


def _is_left_out(cell: ReviewCell) -> bool:
    return not cell.kept


def _has(flag: CellFlag | None) -> Callable[[ReviewCell], bool]:
    """None lets all through."""
    return lambda cell: flag is None or flag in cell.flags
