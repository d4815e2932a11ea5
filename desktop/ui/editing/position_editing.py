"""Changes to positions, each through its dialog, and each one to be undone."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.positions import Position
from desktop.ui.editing.book_steps import BookSteps
from desktop.ui.editing.savings import position_saving
from desktop.ui.forms.position_dialog import PositionDialog
from desktop.ui.live import live_positions
from desktop.ui.live.live_store import LiveStore
from desktop.ui.words.stage_words import position_words


class PositionEditing(QObject):
    """What can be done to positions from any window.

    Signals: kept: with the id of one that was saved.
    """

    kept = Signal(int)

    def __init__(
        self, store: LiveStore, steps: BookSteps, today: Callable[[], date], window: QWidget
    ) -> None:
        super().__init__(window)
        self._store = store
        self._steps = steps
        self._today = today

    def new_position(self, over: QWidget) -> None:
        """Ask for a new one. over: the window to do so in front of."""
        if not self._steps.is_refused():
            PositionDialog(Position(""), self._today(), self._save, over).open()

    def edit_position(self, position: Position, over: QWidget) -> None:
        """Ask for changes to one."""
        if not self._steps.is_refused():
            change = partial(self._change, position, over)
            PositionDialog(position, self._today(), change, over).open()

    def delete_position(self, position: Position) -> None:
        """Take one out of the book; its events stay. Raises NoSuchPosition."""
        if self._steps.is_refused() or position.id is None:
            return
        live_positions.delete_position(self._store, position.id)
        done = self.tr("Deleted the position “{position}”.")
        self._steps.note(done.format(position=position_words(position)), tell=True)

    def _change(self, before: Position, over: QWidget, after: Position) -> None:
        position_saving(self._store, self._save).save(over, before, after)

    def _save(self, position: Position) -> None:
        saved = live_positions.save_position(self._store, position, self._today())
        if self._store.newest_change:
            new = position.id is None
            done = (
                self.tr("Added the position “{position}”.")
                if new
                else self.tr("Changed the position “{position}”.")
            )
            self._steps.note(done.format(position=position_words(saved)))
        if saved.id is not None:
            self.kept.emit(saved.id)
