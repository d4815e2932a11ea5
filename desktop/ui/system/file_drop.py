"""Files that are dropped on a window."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Takes files of this computer, several at once, or no more than `most`.

    Signals:
        dropped: with their paths.
        hovered: whether files are over the window that it would take.
    """

    dropped = Signal(list)
    hovered = Signal(bool)

    def __init__(self, window: QWidget, most: int | None = None) -> None:
        super().__init__(window)
        self._most = most
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        if not isinstance(event, QDropEvent):  # what enters and moves is one too
            return super().eventFilter(watched, event)
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if not names or (self._most is not None and len(names) > self._most):
            return False
        event.acceptProposedAction()
        self.hovered.emit(event.type() != QEvent.Type.Drop)
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(names)
        return True
