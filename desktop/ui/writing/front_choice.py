"""Choosing what is on a card's front: nothing, a design, or a picture."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from desktop.domain.refusals import Refusal
from desktop.stationery.designs import DESIGNS
from desktop.stationery.fronts import PLAIN, Front
from desktop.ui.system.file_dialogs import Place, ask_file
from desktop.ui.widgets.fields import fill
from desktop.ui.words.spoken import spoken
from desktop.workflows.choose_stationery import PICTURE_ENDINGS, front_picture

_TO_EDGES, _IN_WHITE = "picture", "white"


class FrontChoice(QObject):
    """Keeps a list of designs, which ends with two ways to a picture.

    Signals:
        changed: when another front was chosen.
        refused: with the sentence why a file makes no picture.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, field: QComboBox, chosen: Front) -> None:
        super().__init__(field)
        self._field = field
        self._chosen = chosen
        self._fills = True
        self._show()
        field.activated.connect(self._follow)

    @property
    def chosen(self) -> Front:
        """What is on the front; while a picture is being looked for, what was there before."""
        return self._chosen

    def _show(self) -> None:
        """The list as it is with what is chosen."""
        choices: list[tuple[str, object]] = [(self.tr("Plain"), PLAIN)]
        choices += [(spoken(design.name), Front(design=design)) for design in DESIGNS]
        if self._chosen.picture:
            choices.append((self._chosen.picture.name, self._chosen))
        choices.append((self.tr("Picture to the edges…"), _TO_EDGES))
        choices.append((self.tr("Picture with white around it…"), _IN_WHITE))
        fill(self._field, choices, self._chosen)

    def _follow(self) -> None:
        chosen = self._field.currentData()
        if isinstance(chosen, Front):
            if chosen != self._chosen:
                self._take(chosen)
            return
        self._fills = chosen == _TO_EDGES
        self._open_files()

    def _open_files(self) -> None:
        patterns = " ".join(f"*{ending}" for ending in PICTURE_ENDINGS)
        filters = [self.tr("Pictures ({patterns})").format(patterns=patterns)]
        over, title = self._field.window(), self.tr("A picture for the front")
        files = ask_file(over, title, filters, self._read, Place.PicturesLocation)
        files.rejected.connect(self._show)

    def _read(self, path: str) -> None:
        try:
            picture = front_picture(Path(path))
        except Refusal as refusal:
            self._show()
            self.refused.emit(spoken(refusal))
            return
        self._take(replace(PLAIN, picture=picture, fills=self._fills))

    def _take(self, front: Front) -> None:
        self._chosen = front
        self._show()
        self.changed.emit()
