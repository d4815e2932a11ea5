"""*Watch it being written…*: a plotter's pen writes the note on the screen, and then for real."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.refusals import Refusal
from desktop.ui.background import Background, Worker
from desktop.ui.buttons import Button, Kind
from desktop.ui.colours import shown_colours
from desktop.ui.fields import choices, fill
from desktop.ui.file_dialogs import ask_file
from desktop.ui.footers import footer
from desktop.ui.labels import caption, muted
from desktop.ui.motion_wishes import wants_less_motion
from desktop.ui.pen_choices import (
    chosen_ending,
    chosen_plotter,
    remember_ending,
    remember_plotter,
)
from desktop.ui.pen_controls import PenControls
from desktop.ui.pen_player import PenPlayer
from desktop.ui.pen_stage import PenStage
from desktop.ui.pen_words import duration, piece_words, plotter_words
from desktop.ui.segments import Segments
from desktop.ui.spoken import spoken
from desktop.ui.theme import XL, L, M, S, roomy
from desktop.ui.trouble import TroubleBar
from desktop.workflows.send_by_pen import PenOrder
from desktop.workflows.send_letters import PostedLetter
from desktop.workflows.watch_pens import KNOWN_PLOTTERS, USUAL_PLOTTER, PenScene, pen_scenes
from desktop.workflows.write_notes import NoteOrder

_OTHER = "other"
_KEYS = {Qt.Key.Key_Left: -5.0, Qt.Key.Key_Right: 5.0}  # seconds that they go on by


class PenDialog(QDialog):
    """Shows each page while a pen writes it. What it cannot do itself it asks for.

    Signals: save_asked: with the `PenOrder` that is to become files.
    """

    save_asked = Signal(object)

    def __init__(
        self, note: NoteOrder | PostedLetter, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Written by a pen"))
        self._note = note
        self._calm = wants_less_motion()
        self._scenes: Sequence[PenScene] = ()
        self._shown = 0
        self._plotter = chosen_plotter()
        self._asked = self._plotter
        self.player = PenPlayer(self)
        self.player.moved.connect(self._follow)
        self.player.ended.connect(self._end)
        self._making = Background(worker, self)
        self._making.done.connect(self._show)
        self._making.failed.connect(self._fail)
        self._lay_out()
        room = self.screen().availableGeometry().size()
        self.resize(QSize(roomy(960), 740).boundedTo(parent.size() if parent else room))
        self._make(self._plotter)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.stage = PenStage()
        self.stage.shows_pen = not self._calm
        self.stage.installEventFilter(self)
        outer.addWidget(self.stage, 1)
        below = QVBoxLayout()
        below.setContentsMargins(XL, 0, XL, L)
        below.setSpacing(M)
        self.trouble = TroubleBar()
        below.addWidget(self.trouble)
        self._row = QHBoxLayout()
        self._row.setSpacing(M)
        self.pieces: Segments | None = None
        self.told = muted()
        self._row.addWidget(self.told, 1)
        below.addLayout(self._row)
        self.controls = PenControls(self.player)
        self.controls.begun.connect(self._begin)
        below.addWidget(self.controls)
        outer.addLayout(below)
        outer.addWidget(footer(*self._buttons(), status=self._plotters()))

    def _plotters(self) -> QWidget:
        """Which plotter it is, and which files it reads."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.plotter = choices([])
        self._offer_plotters()
        self.plotter.activated.connect(self._choose_plotter)
        self.ending = choices([("SVG", ".svg"), ("HPGL", ".hpgl"), ("G-code", ".gcode")])
        self.ending.setCurrentIndex(self.ending.findData(chosen_ending()))
        self.ending.activated.connect(self._choose_ending)
        row.addWidget(caption(self.tr("Plotter"), self.plotter))
        row.addWidget(self.plotter)
        row.addSpacing(S)
        row.addWidget(caption(self.tr("Files"), self.ending))
        row.addWidget(self.ending)
        return made

    def _buttons(self) -> tuple[Button, Button]:
        self.close_it = Button(self.tr("Close"))
        self.close_it.clicked.connect(self.reject)
        self.save = Button(self.tr("Save pen paths…"), Kind.PRIMARY)
        self.save.clicked.connect(self._save)
        self.save.setEnabled(False)
        return self.close_it, self.save

    def order(self) -> PenOrder:
        """What would be saved."""
        return PenOrder(self._note, self.ending.currentData(), self._plotter)

    def hideEvent(self, event: QHideEvent) -> None:
        self.player.pause()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shown_colours().backdrop))
        painter.end()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The keys of the page: space plays and pauses, left and right go back and on."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Space:
                self._turn()
                return True
            if step := _KEYS.get(Qt.Key(event.key())):
                self.player.go_to(self.player.time + step)
                return True
        return False

    def _turn(self) -> None:
        self.player.turn()
        if self.player.plays:
            self._begin()

    def _make(self, plotter: str) -> None:
        self._asked = plotter
        if not self._scenes:
            self.told.setText(self.tr("Finding the pen's way…"))
        order = PenOrder(self._note, self.ending.currentData(), plotter)
        self._making.ask(partial(pen_scenes, order))

    def _show(self, scenes: Sequence[PenScene]) -> None:
        self.trouble.say("")
        is_first = not self._scenes
        self._plotter = self._asked
        remember_plotter(self._plotter)
        self._scenes = scenes
        self._offer_plotters()
        if is_first:
            self._offer_pieces()
        self.save.setEnabled(True)
        self._show_scene()
        if is_first:
            self.controls.play.setFocus()
            if not self._calm:
                self.player.play()

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refusal):
            raise trouble
        self.trouble.say(spoken(trouble))
        if not self._scenes:
            self.told.setText("")
        if not self._scenes and self._asked != USUAL_PLOTTER:
            self._make(USUAL_PLOTTER)
        self._offer_plotters()
        self.controls.setEnabled(bool(self._scenes))

    def _offer_pieces(self) -> None:
        """A choice of pages, where there are several."""
        if len(self._scenes) > 1:
            named = [
                (piece_words(scene.piece, scene.number), "", number)
                for number, scene in enumerate(self._scenes)
            ]
            self.pieces = Segments(self.tr("What the pen writes on"), named)
            self.pieces.chosen.connect(self._choose_piece)
            self._row.insertWidget(0, self.pieces)

    def _choose_piece(self, number: int) -> None:
        plays = self.player.plays
        self._shown = number
        self._show_scene()
        if plays:
            self.player.play()

    def _show_scene(self) -> None:
        """From its beginning; where little is to move, as it is when it is done."""
        scene = self._scenes[self._shown]
        time = scene.motion.seconds if self._calm else 0.0
        self.controls.setEnabled(True)
        self.controls.load(scene.motion.seconds, time)
        self.stage.show_scene(scene, time)
        name = self.tr("{what} as a pen writes it")
        self.stage.setAccessibleName(name.format(what=piece_words(scene.piece, scene.number)))
        self._tell()

    def _tell(self) -> None:
        own = self._scenes[self._shown].work
        whole = sum(scene.work.seconds for scene in self._scenes)
        words = self.tr("Takes {time} with this plotter: {metres} m of line in {strokes} strokes.")
        told = words.format(
            time=duration(own.seconds),
            metres=QLocale().toString(own.metres, "f", 1 if own.metres >= 1 else 2),
            strokes=own.strokes,
        )
        more = []
        if len(self._scenes) > 1:
            more.append(self.tr("All pages take {time}.").format(time=duration(whole)))
        if isinstance(self._note, PostedLetter):
            more.append(self.tr("The letter is printed before, without its signature."))
        if self.order().types_envelope:
            more.append(self.tr("The envelope is set in type: it is printed."))
        self.told.setText(" ".join([told, *more]))

    def _follow(self, time: float) -> None:
        self.stage.show_time(time)

    def _begin(self) -> None:
        self.trouble.say("")

    def _end(self) -> None:
        """Say that a plotter waits here, where there is another page."""
        if self._shown + 1 < len(self._scenes):
            self.told.setText(self.tr("Here the plotter stops for the paper to be changed."))

    def _offer_plotters(self) -> None:
        known = list(KNOWN_PLOTTERS)
        if self._plotter not in known:
            known.append(self._plotter)
        offered: list[tuple[str, object]] = [(plotter_words(one), one) for one in known]
        offered.append((self.tr("Described in a file…"), _OTHER))
        fill(self.plotter, offered, self._plotter)

    def _choose_plotter(self) -> None:
        if self.plotter.currentData() == _OTHER:
            self._ask_for_file()
        elif self.plotter.currentData() != self._plotter:
            self._make(self.plotter.currentData())

    def _ask_for_file(self) -> None:
        self._offer_plotters()  # as it was, if none is chosen
        title, plotters = self.tr("A file that describes a plotter"), self.tr("Plotters (*.toml)")
        ask_file(self, title, [plotters], self._make)

    def _choose_ending(self) -> None:
        remember_ending(self.ending.currentData())

    def _save(self) -> None:
        order = self.order()
        self.accept()
        self.save_asked.emit(order)
