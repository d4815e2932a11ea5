"""Exporting a hand from the window: as a font for other programs, or for another machine."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import Refusal
from desktop.ui.system.background import Background, Worker
from desktop.ui.system.file_dialogs import ask_name
from desktop.ui.words.spoken import spoken
from desktop.ui.words.supplies import supply_words
from desktop.workflows.carry_hands import ENDING, save_hand
from desktop.workflows.export_hands import save_font
from desktop.workflows.show_hands import HandLine


class HandExporting(QObject):
    """Asks where to, and writes the file in the background.

    Signals:
        working: with a sentence that says what is being done.
        told: with the sentence that says where it is, or why it is nowhere.
    """

    working = Signal(str)
    told = Signal(str)

    def __init__(self, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._hand: HandLine | None = None
        self._background = Background(worker, self)
        self._background.done.connect(self._tell)
        self._background.failed.connect(self._fail)

    def export(self, hand: HandLine) -> None:
        """Ask for a file, and export the hand into it."""
        self._hand = hand
        kinds = {"ttf": self.tr("Font for other programs (*.ttf)")}
        if hand.is_own:
            kinds["hand"] = self.tr("Hand for another computer (*.hand)")
        title, name = self.tr("Export this hand"), supply_words(hand.name)
        ask_name(self._window, title, name, kinds, self._write)

    def _write(self, name: str) -> None:
        assert self._hand, "a hand is exported"
        self.working.emit(self.tr("Exporting {name}…").format(name=supply_words(self._hand.name)))
        self._background.ask(partial(self._written, self._hand, Path(name)))

    def _written(self, hand: HandLine, path: Path) -> str:
        """Write it, on the worker's thread; returns what to tell the user."""
        if path.suffix.lower() == ENDING:
            save_hand(hand.id, path)
        else:
            save_font(hand.id, path)
        return self.tr("Exported {name} as {file}.").format(
            name=supply_words(hand.name), file=path.name
        )

    def _tell(self, sentence: str) -> None:
        self.told.emit(sentence)

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refusal):
            self.told.emit("")
            raise trouble
        self.told.emit(spoken(trouble))
