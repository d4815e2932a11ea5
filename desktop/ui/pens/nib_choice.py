"""Which pen is in the plotter: the one that suits the hand best, or one that there is."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.look.labels import caption
from desktop.ui.look.theme import S
from desktop.ui.pens.pen_choices import BEST_LINE, LINES, chosen_line, remember_line
from desktop.ui.widgets.fields import choices, fill


class NibChoice(QWidget):
    """A list of the widths of lines, of which one is remembered.

    Signals: chosen: when it is another one.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.lines = choices([])
        offered: list[tuple[str, object]] = [(self.tr("Suits the hand"), BEST_LINE)]
        millimetres = self.tr("{width} mm")
        offered += [(millimetres.format(width=_said(line)), line) for line in LINES]
        fill(self.lines, offered, chosen_line())
        self.lines.activated.connect(self._choose)
        row.addWidget(caption(self.tr("Pen"), self.lines))
        row.addWidget(self.lines)

    @property
    def line(self) -> float:
        """Millimetres; BEST_LINE for the one that suits the hand."""
        return float(self.lines.currentData())

    def _choose(self) -> None:
        if self.line != chosen_line():
            remember_line(self.line)
            self.chosen.emit()


def _said(line: float) -> str:
    return QLocale().toString(line, "g", 2)
