"""Which plotter writes, and which files it reads."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.look.labels import caption
from desktop.ui.look.theme import S, letter_sized
from desktop.ui.pens.pen_choices import chosen_ending, remember_ending
from desktop.ui.system.file_dialogs import ask_file
from desktop.ui.widgets.fields import choices, fill
from desktop.ui.words.pen_words import plotter_words
from desktop.workflows.watch_pens import KNOWN_PLOTTERS

_OTHER = "other"
_LEAST = 90  # pixels of its name that are seen, beside the smallest letters


class PlotterChoice(QWidget):
    """Two lists side by side; the ending of the files is remembered.

    Signals: chosen: with another plotter's id, or the file that describes it.
    """

    chosen = Signal(str)

    def __init__(self, plotter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.plotter = choices([])
        self.plotter.setMinimumWidth(letter_sized(_LEAST))
        self.plotter.activated.connect(self._choose)
        self.files = choices([("SVG", ".svg"), ("HPGL", ".hpgl"), ("G-code", ".gcode")])
        self.files.setCurrentIndex(self.files.findData(chosen_ending()))
        self.files.activated.connect(self._remember)
        row.addWidget(caption(self.tr("Plotter"), self.plotter))
        row.addWidget(self.plotter)
        row.addSpacing(S)
        row.addWidget(caption(self.tr("Files"), self.files))
        row.addWidget(self.files)
        self.offer(plotter)

    @property
    def ending(self) -> str:
        """Of the files that the plotter reads."""
        return str(self.files.currentData())

    @property
    def plotter_id(self) -> str:
        """Of the plotter that is chosen, or the file that describes it."""
        return self._chosen

    def offer(self, plotter: str) -> None:
        """All that are known, and this one, which is chosen."""
        self._chosen = plotter
        known = list(KNOWN_PLOTTERS)
        if plotter not in known:
            known.append(plotter)
        offered: list[tuple[str, object]] = [(plotter_words(one), one) for one in known]
        offered.append((self.tr("Described in a file…"), _OTHER))
        fill(self.plotter, offered, plotter)

    def _choose(self) -> None:
        if self.plotter.currentData() == _OTHER:
            self._ask_for_file()
        elif self.plotter.currentData() != self._chosen:
            self.chosen.emit(self.plotter.currentData())

    def _ask_for_file(self) -> None:
        self.offer(self._chosen)  # as it was, if none is chosen
        title, plotters = self.tr("A file that describes a plotter"), self.tr("Plotters (*.toml)")
        ask_file(self, title, [plotters], self.chosen.emit)

    def _remember(self) -> None:
        remember_ending(self.ending)
