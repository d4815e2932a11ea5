"""*Add a hand…*: a font file, or a hand from another computer in, a hand of the user's own out."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.refusals import Refusal
from desktop.ui.hands.font_drop import FontDrop
from desktop.ui.hands.found_hand_page import DPI, FoundHandPage
from desktop.ui.look.buttons import Button
from desktop.ui.look.theme import fitting
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.form_dialog import FormDialog
from desktop.ui.widgets.work_page import WorkPage
from desktop.ui.words.spoken import spoken
from desktop.workflows.add_hands import FoundHand, find_hand
from desktop.workflows.carry_hands import ENDING, carried_hand
from desktop.workflows.font_readers import FontReader, Limits, Stopped
from desktop.workflows.write_notes import Picture


class HandDialog(FormDialog):
    """Takes a font, shows the hand it makes, and keeps that under a name.

    writer: the user's own name, which the hand is shown writing.

    Signals: added: with the id of the hand that was kept.
    """

    added = Signal(str)

    def __init__(self, writer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writer = writer
        self._found: FoundHand | None = None
        self._reader = FontReader(Limits())
        self._worker = Worker(self)
        self._reading = Background(self._worker, self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(self._fail)
        self._progress = _Progress(self)
        self._progress.moved.connect(self._follow)
        self.add_title(
            self.tr("Add a hand"),
            self.tr(
                "Any font with the alphabet becomes a hand that writes your cards; it should be "
                "somebody's handwriting. It stays on this computer."
            ),
        )
        self._lay_out()

    def read(self, font: Path) -> None:
        """Make a hand of this font, in the background."""
        self.trouble.say("")
        said = self.tr("Taking the pen strokes out of {font}…").format(font=font.name)
        self.working.tell(said)
        self.working.show_no_share()  # until the font is opened
        self._pages.setCurrentWidget(self.working)
        self.working.stop.setFocus()
        self._reader = FontReader(Limits())
        self._reading.ask(partial(_read, font, self._reader, self._progress, self._writer))

    def done(self, result: int) -> None:
        self._reader.stop()
        self._worker.retire()
        super().done(result)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self.fonts = FontDrop()
        self.fonts.chosen.connect(self.read)
        self.working = WorkPage()
        self.working.stop.clicked.connect(self._stop_reading)
        self.hand = FoundHandPage()
        for page in (self.fonts, self.working, self.hand):
            self._pages.addWidget(page)
        self.form.addWidget(self._pages, 1)
        self.another = Button(self.tr("Another font…"))
        self.another.clicked.connect(self._start_over)
        self.add_buttons(self._keep, self.tr("Add hand"), aside=self.another)
        self.resize(fitting(720, 640))
        self._start_over()

    def _start_over(self) -> None:
        self._found = None
        self._pages.setCurrentWidget(self.fonts)
        self._offer(False)
        self.fonts.choose.setFocus()

    def _offer(self, there: bool) -> None:
        self.save.setEnabled(there)
        self.another.setVisible(there)

    def _stop_reading(self) -> None:
        self._reader.stop()

    def _follow(self, done: int, count: int) -> None:
        self.working.show_share(done / count if count else 0)

    def _show(self, answer: tuple[FoundHand, Picture]) -> None:
        self._found, picture = answer
        self._pages.setCurrentWidget(self.hand)
        self._offer(True)
        self.hand.show_hand(self._found, picture, self._writer)

    def _fail(self, trouble: Exception) -> None:
        self._start_over()
        if not isinstance(trouble, Refusal):
            raise trouble
        if not isinstance(trouble, Stopped):
            self.trouble.say(spoken(trouble))

    def _keep(self) -> None:
        if self._found is None:
            raise Refusal(self.tr("There is no hand to add yet: choose a font."))
        self.added.emit(self._found.keep(self.hand.name.text()))


class _Progress(QObject):
    """Carries how far the reading is from its thread to the window's.

    Signals: moved: with how many letters are done, of how many.
    """

    moved = Signal(int, int)


def _read(
    font: Path, reader: FontReader, progress: _Progress, writer: str
) -> tuple[FoundHand, Picture]:
    if font.suffix.lower() == ENDING:
        found = carried_hand(font)
    else:
        found = find_hand(font, reader, progress.moved.emit)
    return found, found.picture(writer, DPI)
