"""The row under a page that a pen writes: play, the way through it, the time, the speed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, Tone
from desktop.ui.look.theme import M, S, letter_sized
from desktop.ui.pens.pen_choices import SPEEDS, chosen_speed, remember_speed
from desktop.ui.pens.pen_player import PenPlayer
from desktop.ui.widgets.fields import choices
from desktop.ui.words.pen_words import clock, duration

_STEP, _PAGE = 1, 10  # seconds that a key goes on by


class PenControls(QWidget):
    """Works a player, and shows how far it is.

    Signals: begun: when the user has it play.
    """

    begun = Signal()

    def __init__(self, player: PenPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        player.speed = chosen_speed()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.restart = Button(self.tr("Back to the beginning"), Kind.ICON, picture="restart")
        self.restart.clicked.connect(self._restart)
        self.play = Button(self.tr("Play"), picture="play")
        self.pause = Button(self.tr("Pause"), picture="pause")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("How far the pen is, in seconds"))
        self.slider.setProperty("player", True)
        self.slider.setMinimumHeight(letter_sized(24))
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(_PAGE)
        self.slider.valueChanged.connect(self._seek)
        self.told = Label(tone=Tone.MUTED, wrap=False)
        self.told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.speed = choices([(self._speed_words(speed), speed) for speed in SPEEDS])
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setCurrentIndex(SPEEDS.index(chosen_speed()))
        self.speed.activated.connect(self._choose_speed)
        for button in (self.play, self.pause):
            button.clicked.connect(self._turn)
        row.addWidget(self._transport(), 1)
        row.addSpacing(M)
        row.addWidget(self.speed)
        player.moved.connect(self._follow)
        player.turned.connect(self._show_state)
        self._show_state()

    def _transport(self) -> QWidget:
        """What runs to the right wherever lines begin, as on every player."""
        made = QWidget()
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        for part in (self.restart, self.play, self.pause):
            row.addWidget(part)
        row.addWidget(self.slider, 1)
        row.addWidget(self.told)
        return made

    def load(self, seconds: float, time: float) -> None:
        """Have the player stand at a moment of a page that takes so long."""
        blocked = self.slider.blockSignals(True)
        self.slider.setRange(0, max(1, round(seconds)))
        self.slider.blockSignals(blocked)
        width = self.told.fontMetrics().horizontalAdvance(f"{clock(seconds)} / {clock(seconds)}")
        self.told.setMinimumWidth(width)
        self._player.load(seconds, time)

    def _speed_words(self, speed: int) -> str:
        if speed == 1:
            return self.tr("True speed")
        return self.tr("{number} times as fast").format(number=speed)

    def _turn(self) -> None:
        focused = self.play.hasFocus() or self.pause.hasFocus()
        begins = not self._player.plays
        self._player.turn()
        if begins:
            self.begun.emit()
        if focused:
            (self.pause if self._player.plays else self.play).setFocus()

    def _restart(self) -> None:
        self._player.go_to(0.0)

    def _seek(self, second: int) -> None:
        self._player.go_to(float(second))

    def _choose_speed(self) -> None:
        self._player.speed = self.speed.currentData()
        remember_speed(self.speed.currentData())

    def _follow(self, time: float) -> None:
        second = round(time)
        if second != self.slider.value():
            blocked = self.slider.blockSignals(True)
            self.slider.setValue(second)
            self.slider.blockSignals(blocked)
        words = f"{clock(time)} / {clock(self._player.seconds)}"
        if words != self.told.text():
            self.told.setText(words)
            spoken = self.tr("{time} of {whole}")
            self.told.setAccessibleName(
                spoken.format(time=duration(time), whole=duration(self._player.seconds))
            )

    def _show_state(self) -> None:
        had_focus = self.play.hasFocus() or self.pause.hasFocus()
        self.play.setVisible(not self._player.plays)
        self.pause.setVisible(self._player.plays)
        if had_focus:
            (self.pause if self._player.plays else self.play).setFocus()
