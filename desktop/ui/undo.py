"""What can be taken back, newest first."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class Step:
    """Something that was done: as a sentence, and as the call that takes it back."""

    done: str
    take_back: Callable[[], object]
    tell: bool  # whether the user should be told, as of what is no longer to be seen


class History(QObject):
    """The steps of this sitting that can still be undone.

    Signals:
        noted: with the step that was just done.
        taken_back: with the step that was just undone.
    """

    noted = Signal(object)
    taken_back = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []

    @property
    def newest(self) -> Step | None:
        """The step that undoing takes back; None when there is none."""
        return self._steps[-1] if self._steps else None

    def note(self, done: str, take_back: Callable[[], object], *, tell: bool = False) -> None:
        """Remember that something was done, as a sentence, and how to take it back."""
        step = Step(done, take_back, tell)
        self._steps.append(step)
        self.noted.emit(step)

    def undo(self) -> None:
        """Take back the newest step; it stays in the history when that fails."""
        if self._steps:
            self._steps[-1].take_back()
            self.taken_back.emit(self._steps.pop())
