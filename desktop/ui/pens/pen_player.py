"""The clock of a pen that is watched: it plays, pauses, and goes at several speeds."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

_FRAME = 16  # milliseconds: 60 pictures a second
_LONGEST = 0.1  # seconds that one picture goes on by, at true speed, when the computer was busy


class PenPlayer(QObject):
    """Knows how far the pen is. time, seconds: of the page, at the plotter's own speed.

    Signals:
        moved: with the time, when it is another.
        turned: when it begins or ends to play.
        ended: when the page is done.
    """

    moved = Signal(float)
    turned = Signal()
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.time = 0.0
        self.seconds = 0.0
        self.speed = 1.0
        self._since = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(_FRAME)
        self._frames.timeout.connect(self._go_on)

    @property
    def plays(self) -> bool:
        return self._frames.isActive()

    @property
    def is_done(self) -> bool:
        return self.time >= self.seconds

    def load(self, seconds: float, time: float = 0.0) -> None:
        """Stand still at a moment of a page that takes so long."""
        self.pause()
        self.seconds = seconds
        self.go_to(time)

    def play(self) -> None:
        """Go on, or begin again where all is done."""
        if self.is_done:
            self.go_to(0.0)
        self._since.start()
        self._frames.start()
        self.turned.emit()

    def pause(self) -> None:
        if self.plays:
            self._frames.stop()
            self.turned.emit()

    def turn(self) -> None:
        """Play where it stands, stand where it plays."""
        if self.plays:
            self.pause()
        else:
            self.play()

    def go_to(self, time: float) -> None:
        self.time = min(max(0.0, time), self.seconds)
        self.moved.emit(self.time)

    def _go_on(self) -> None:
        passed = min(self._since.restart() / 1000, _LONGEST)
        self.go_to(self.time + passed * self.speed)
        if self.is_done:
            self.pause()
            self.ended.emit()
