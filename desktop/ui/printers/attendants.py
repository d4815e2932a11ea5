"""Whoever stands by the printer, as the thread that prints meets them: through the window."""

from threading import Event

from PySide6.QtCore import QObject, Signal

from desktop.ui.words.spoken import spoken
from desktop.workflows.print_sheets import Attendant


class WindowAttendant(QObject):
    """Carries what is asked at the printer to the window, and the answer back.

    Signals:
        progressed: with the title of what is being printed, and the paper it is printed on.
        waited: with what is to be done at the printer before it goes on.
    """

    progressed = Signal(str, str)
    waited = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._answered = Event()
        self._is_called_off = Event()

    def attendant(self) -> Attendant:
        """For the thread that prints."""
        return Attendant(self._progress, self._wait, self._is_called_off.is_set)

    def go_on(self) -> None:
        """What was asked for is done."""
        self._answered.set()

    def call_off(self) -> None:
        """Print no more."""
        self._is_called_off.set()
        self._answered.set()

    def _progress(self, title: str, paper: str) -> None:
        self.progressed.emit(spoken(title), spoken(paper))

    def _wait(self, sentence: str) -> bool:
        """Runs on the thread that prints, which stands still until somebody answers."""
        self._answered.clear()
        if not self._is_called_off.is_set():
            self.waited.emit(spoken(sentence))
            self._answered.wait()
        return not self._is_called_off.is_set()
