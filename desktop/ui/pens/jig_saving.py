"""*Save a jig…*: the corners of the paper, for the plotter to draw on what it is laid on."""

from pathlib import Path

from PySide6.QtCore import Signal

from desktop.domain.refusals import Refusal
from desktop.ui.look.buttons import Button
from desktop.ui.pens.plotter_choice import PlotterChoice
from desktop.ui.system.file_dialogs import ask_name
from desktop.ui.words.pen_words import piece_words
from desktop.ui.words.spoken import spoken
from desktop.workflows.draw_jigs import save_jig
from desktop.workflows.watch_pens import PenScene


class JigButton(Button):
    """Asks for a file's name, and saves the corners there.

    Signals:
        saved: with the sentence that says what to do with it.
        refused: with the one that says why there is none.
    """

    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, plotters: PlotterChoice) -> None:
        super().__init__("")
        self.setText(self.tr("Save a jig…"))
        self.setToolTip(self.tr("The corners of the paper, to be drawn once on what it is laid on"))
        self._plotters = plotters
        self._scene: PenScene | None = None
        self.setEnabled(False)
        self.clicked.connect(self._ask)

    def show_scene(self, scene: PenScene) -> None:
        """Be for the paper of this page."""
        self._scene = scene
        self.setEnabled(True)

    def _ask(self) -> None:
        assert self._scene, "a page is shown"
        name = self.tr("Jig, {what}").format(what=piece_words(self._scene.piece, 1))
        ending = self._plotters.ending.removeprefix(".")
        kinds = {ending: f"{self._plotters.files.currentText()} (*.{ending})"}
        ask_name(self, self.tr("Save a jig"), name, kinds, self._save)

    def _save(self, name: str) -> None:
        assert self._scene, "a page is shown"
        path = Path(name)
        try:
            save_jig(self._scene, self._plotters.plotter_id, path)
        except Refusal as refusal:
            self.refused.emit(spoken(refusal))
            return
        words = self.tr("Saved {name}: have it drawn, and lay the paper into its corners.")
        self.saved.emit(words.format(name=path.name))
