"""Files that macOS hands to a program that runs already, where other systems start it again."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.system.requests import Request


class FileOpenings(QObject):
    """Hears of them for the whole program.

    Signals: asked: with the Request to take a file in.
    """

    asked = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Request(files=(Path(event.file()),)))
            return True
        return super().eventFilter(watched, event)
