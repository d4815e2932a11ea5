"""What can be taken back, newest first, and done again."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

MOST_STEPS = 100


@dataclass(frozen=True)
class Step:
    """Something that was done: as a sentence, and as the calls that take it back and repeat it."""

    done: str
    take_back: Callable[[], object]
    do_again: Callable[[], object]
    tell: bool  # whether the user should be told, as of what is no longer to be seen
    undone: str = ""  # what taking it back could not take back, a sentence


class History(QObject):
    """The steps of this sitting that can still be undone, and those that were.

    Signals:
        noted: with the step that was just done.
        taken_back: with the step that was just undone.
        done_again: with the step that was just redone.
    """

    noted = Signal(object)
    taken_back = Signal(object)
    done_again = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Step] = deque(maxlen=MOST_STEPS)
        self._undone: list[Step] = []

    @property
    def newest(self) -> Step | None:
        """The step that undoing takes back; None when there is none."""
        return self._steps[-1] if self._steps else None

    @property
    def newest_undone(self) -> Step | None:
        """The step that redoing does again; None when there is none."""
        return self._undone[-1] if self._undone else None

    def note(
        self,
        done: str,
        take_back: Callable[[], object],
        do_again: Callable[[], object],
        *,
        tell: bool = False,
        undone: str = "",
    ) -> None:
        """Remember that something was done, as a sentence, how to take it back and repeat it."""
        step = Step(done, take_back, do_again, tell, undone)
        self._steps.append(step)
        self._undone.clear()
        self.noted.emit(step)

    def undo(self) -> None:
        """Take back the newest step; it stays in the history when that fails."""
        if self._steps:
            self._steps[-1].take_back()
            self._undone.append(self._steps.pop())
            self.taken_back.emit(self._undone[-1])

    def redo(self) -> None:
        """Do again what was undone last; it stays undone when that fails."""
        if self._undone:
            self._undone[-1].do_again()
            self._steps.append(self._undone.pop())
            self.done_again.emit(self._steps[-1])
