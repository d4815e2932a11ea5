"""*Watch it being written…*: a plotter's pen writes the note on the screen, and then for real."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import XL, L, M, roomy
from desktop.ui.pens.jig_saving import JigButton
from desktop.ui.pens.nib_choice import NibChoice
from desktop.ui.pens.pen_choices import chosen_plotter, remember_plotter
from desktop.ui.pens.pen_controls import PenControls
from desktop.ui.pens.pen_keys import PenKeys
from desktop.ui.pens.pen_player import PenPlayer
from desktop.ui.pens.pen_stage import PenStage
from desktop.ui.pens.plotter_choice import PlotterChoice
from desktop.ui.system.background import Background, Worker
from desktop.ui.system.motion_wishes import wants_less_motion
from desktop.ui.widgets.footers import footer
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.words.pen_words import duration, nib_words, piece_words, work_words
from desktop.ui.words.spoken import explained
from desktop.workflows.send_by_pen import PenOrder
from desktop.workflows.send_letters import PostedLetter
from desktop.workflows.watch_pens import USUAL_PLOTTER, PenScene, pen_scenes
from desktop.workflows.write_notes import NoteOrder


class PenDialog(TabbedDialog):
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
        keys = PenKeys(self.stage, self.player)
        keys.begun.connect(self._begin)
        outer.addWidget(self.stage, 1)
        below = QVBoxLayout()
        below.setContentsMargins(XL, 0, XL, L)
        below.setSpacing(M)
        self.trouble = TroubleBar()
        below.addWidget(self.trouble)
        row = QHBoxLayout()
        row.setSpacing(M)
        self.pieces: Segments | None = None
        self._place = QWidget()  # theirs, which are made later
        self._place.hide()
        self._beside = QHBoxLayout(self._place)
        self._beside.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._place)
        self.told = muted()
        row.addWidget(self.told, 1)
        self.nibs = NibChoice()
        self.nibs.chosen.connect(self._change_pen)
        row.addWidget(self.nibs)
        below.addLayout(row)
        self.controls = PenControls(self.player)
        self.controls.begun.connect(self._begin)
        below.addWidget(self.controls)
        outer.addLayout(below)
        self.plotters = PlotterChoice(self._plotter)
        self.plotters.chosen.connect(self._make)
        outer.addWidget(footer(*self._buttons(), status=self.plotters))

    def _buttons(self) -> tuple[Button, Button, Button]:
        self.jig = JigButton(self.plotters)
        self.jig.saved.connect(self._tell_of_jig)
        self.jig.refused.connect(self.trouble.say)
        self.close_it = Button(self.tr("Close"))
        self.close_it.clicked.connect(self.reject)
        self.save = Button(self.tr("Save pen paths…"), Kind.PRIMARY)
        self.save.clicked.connect(self._save)
        self.save.setEnabled(False)
        return self.jig, self.close_it, self.save

    def order(self) -> PenOrder:
        """What would be saved."""
        return PenOrder(self._note, self.plotters.ending, self._plotter, self.nibs.line)

    def hideEvent(self, event: QHideEvent) -> None:
        self.player.pause()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shown_colours().backdrop))
        painter.end()

    def _make(self, plotter: str) -> None:
        self._asked = plotter
        if not self._scenes:
            self.told.setText(self.tr("Finding the pen's way…"))
        order = PenOrder(self._note, self.plotters.ending, plotter, self.nibs.line)
        self._making.ask(partial(pen_scenes, order))

    def _change_pen(self) -> None:
        self._make(self._plotter)

    def _show(self, scenes: Sequence[PenScene]) -> None:
        self.trouble.say("")
        is_first = not self._scenes
        self._plotter = self._asked
        remember_plotter(self._plotter)
        self._scenes = scenes
        self.plotters.offer(self._plotter)
        if is_first:
            self._offer_pieces()
        self.save.setEnabled(True)
        self._show_scene()
        if is_first:
            self.controls.play.setFocus()
            if not self._calm:
                self.player.play()

    def _fail(self, trouble: Exception) -> None:
        self.trouble.say(explained(trouble))
        if not self._scenes:
            self.told.setText("")
        if not self._scenes and self._asked != USUAL_PLOTTER:
            self._make(USUAL_PLOTTER)
        self.plotters.offer(self._plotter)
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
            self._beside.addWidget(self.pieces, 0, Qt.AlignmentFlag.AlignVCenter)
            self._place.show()

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
        self.jig.show_scene(scene)
        name = self.tr("{what} as a pen writes it")
        self.stage.setAccessibleName(name.format(what=piece_words(scene.piece, scene.number)))
        self._tell()

    def _tell(self) -> None:
        whole = sum(scene.work.seconds for scene in self._scenes)
        scene = self._scenes[self._shown]
        told = [work_words(scene), nib_words(scene)]
        if len(self._scenes) > 1:
            told.append(self.tr("All pages take {time}.").format(time=duration(whole)))
        if isinstance(self._note, PostedLetter):
            told.append(self.tr("The letter is printed before, without its signature."))
        if self.order().prints_front:
            told.append(self.tr("The front is printed: it is saved as a PDF."))
        if self.order().types_envelope:
            told.append(self.tr("The envelope is set in type: it is printed."))
        self.told.setText(" ".join(told))

    def _follow(self, time: float) -> None:
        self.stage.show_time(time)

    def _begin(self) -> None:
        self.trouble.say("")

    def _end(self) -> None:
        """Say that a plotter waits here, where there is another page."""
        if self._shown + 1 < len(self._scenes):
            self.told.setText(self.tr("Here the plotter stops for the paper to be changed."))

    def _tell_of_jig(self, sentence: str) -> None:
        self.trouble.say("")
        self.told.setText(sentence)

    def _save(self) -> None:
        order = self.order()
        self.accept()
        self.save_asked.emit(order)
