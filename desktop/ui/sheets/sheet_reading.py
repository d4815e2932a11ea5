"""Photographs of a sheet, read in the background by a process of their own."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import Refusal
from desktop.ui.system.background import Background, Worker
from desktop.ui.words.spoken import spoken
from desktop.workflows.review_hands import Several, read_review
from desktop.workflows.sheet_readers import ReadingStopped, SheetLimits, SheetReader


class SheetReading(QObject):
    """Reads some photographs at a time.

    Signals:
        moved: with a picture's name, and the number of a page that was read in it.
        done: with the `Review` of what was read.
        ended: with the sentence why nothing was; "" where it was stopped.
        doubted: after that, where they do not seem to be one person's.
    """

    moved = Signal(str, int)
    done = Signal(object)
    ended = Signal(str)
    doubted = Signal()

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = SheetReader(SheetLimits())
        self._reading = Background(worker, self)
        self._reading.done.connect(self.done)
        self._reading.failed.connect(self._fail)

    def read(self, pictures: Sequence[Path], *, one_writer: bool) -> None:
        """one_writer: whether one person filled them all in."""
        self._reader = SheetReader(SheetLimits())
        given = (list(pictures), self._reader, self.moved.emit)
        self._reading.ask(partial(read_review, *given, one_writer=one_writer))

    def stop(self) -> None:
        """Read no more of them."""
        self._reader.stop()

    def _fail(self, trouble: Exception) -> None:
        self.ended.emit("" if isinstance(trouble, ReadingStopped) else _why(trouble))
        if isinstance(trouble, Several):
            self.doubted.emit()
        if not isinstance(trouble, Refusal):
            raise trouble


def _why(trouble: Exception) -> str:
    return spoken(trouble) if isinstance(trouble, Refusal) else ""
