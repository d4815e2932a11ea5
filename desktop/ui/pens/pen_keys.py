"""The keys of a page that a pen writes."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.pens.pen_player import PenPlayer

_STEPS = {Qt.Key.Key_Left: -5.0, Qt.Key.Key_Right: 5.0}  # seconds that they go on by


class PenKeys(QObject):
    """Space plays and pauses, left and right go back and on.

    Signals: begun: when the user has it play.
    """

    begun = Signal()

    def __init__(self, page: QWidget, player: PenPlayer) -> None:
        super().__init__(page)
        self._player = player
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Space:
                self._turn()
                return True
            if step := _STEPS.get(Qt.Key(event.key())):
                self._player.go_to(self._player.time + step)
                return True
        return False

    def _turn(self) -> None:
        self._player.turn()
        if self._player.plays:
            self.begun.emit()
