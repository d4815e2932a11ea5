"""*Make it my hand…*: a sheet to fill in, its photographs in, the writer's own hand out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFile, Signal
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.hands.found_hand_page import FoundHandPage
from desktop.ui.look.buttons import Button
from desktop.ui.look.theme import M, fitting
from desktop.ui.sheets.own_hand_making import OwnHandMaking
from desktop.ui.sheets.review_page import ReviewPage
from desktop.ui.sheets.sheet_reading import SheetReading
from desktop.ui.sheets.sheet_start_page import SheetStartPage
from desktop.ui.system.background import Worker
from desktop.ui.widgets.form_dialog import FormDialog
from desktop.ui.widgets.work_page import WorkPage
from desktop.ui.words.spoken import spoken
from desktop.workflows.add_hands import FoundHand
from desktop.workflows.review_hands import MOST_AGAIN, Review
from desktop.workflows.write_notes import Picture


class MyHandDialog(FormDialog):
    """Goes from the sheet to its photographs, to what was read, to the hand and its name.

    writer: the user's own name, which the hand is shown writing.

    Signals:
        added: with the id of the hand that was kept.
        replaced: with the `RemovedHand` whose place it took, where one was looked over again.
    """

    added = Signal(str)
    replaced = Signal(object)

    def __init__(self, writer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writer = writer
        self._found: FoundHand | None = None
        self._pictures: list[Path] = []
        self._again = ""  # the id of the hand that is looked over again
        self._lacking = ""  # letters without which no hand is made
        self._doubted: list[Path] = []  # photographs that may not all be the user's
        self._joins = False  # whether an extra sheet is read into what is there
        self._worker = Worker(self)
        self._reading = SheetReading(self._worker, self)
        self._reading.moved.connect(self._follow)
        self._reading.done.connect(self._look_over)
        self._reading.ended.connect(self._end_reading)
        self._reading.doubted.connect(self._ask_whose)
        self._making = OwnHandMaking(writer, self._worker, self)
        self._making.ended.connect(self._rest)
        self._making.done.connect(self._show_hand)
        self._making.lacking.connect(self._tell_lacking)
        self.add_title(
            self.tr("Make it my hand"),
            self.tr("Your own handwriting writes your cards. It stays on this computer."),
        )
        self._lay_out()

    def look_over(self, id: str, review: Review) -> None:
        """Begin with what a hand was made of, and have it take that hand's place."""
        self._again = id
        self.review.begin(review)
        self._go_to(self.review)

    def read(self, pictures: Sequence[Path]) -> None:
        """Read these photographs, in the background."""
        self.trouble.say("")
        self._doubted = list(pictures)
        self._pictures += [path for path in pictures if path not in self._pictures]
        self.working.tell(self.tr("Reading the photographs…"))
        self.working.show_no_share()  # nobody knows how many pages the pictures show
        self._go_to(self.working)
        self.working.stop.setFocus()
        self._reading.read(pictures, one_writer=self.start.one_writer.isChecked())

    def done(self, result: int) -> None:
        self._reading.stop()
        self._worker.retire()
        super().done(result)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self.start = SheetStartPage(self._worker)
        self.start.chosen.connect(self.read)
        self.working = WorkPage()
        self.working.stop.clicked.connect(self._reading.stop)
        self.review = ReviewPage()
        self.review.again_asked.connect(self._write_again)
        self.review.more_asked.connect(self._read_more)
        self.review.changed.connect(self._forget_hand)
        self.hand = self._hand_page()
        for page in (self.start, self.working, self.review, self.hand):
            self._pages.addWidget(page)
        self.form.addWidget(self._pages, 1)
        self.back = Button(self.tr("Back"))
        self.back.clicked.connect(self._go_back)
        self.add_buttons(self._keep, self.tr("Make the hand"), aside=self.back)
        self.trouble.mend_asked.connect(self._mend)
        self._making.refused.connect(self.trouble.say)
        self.start.told.connect(self._tell)
        self.start.refused.connect(self.trouble.say)
        self.resize(fitting(1000, 660))
        self._go_to(self.start)

    def _hand_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        self.found = FoundHandPage()
        column.addWidget(self.found, 1)
        words = self.tr("Sign as {name} with the signature on the sheet")
        self.signs = QCheckBox(words.format(name=self._writer))
        self.signs.setChecked(True)
        self.signs.clicked.connect(self._make)
        column.addWidget(self.signs)
        self.delete_photos = QCheckBox(self.tr("Move the photographs to the trash: they are read"))
        column.addWidget(self.delete_photos)
        return page

    def _go_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        has_before = page is self.review and not self._again
        self.back.setVisible(has_before or page is self.hand or self._joins)
        self.save.setVisible(page in (self.review, self.hand))
        is_last = page is self.hand
        last = self.tr("Replace the hand") if self._again else self.tr("Add hand")
        self.save.setText(last if is_last else self.tr("Make the hand"))

    def _go_back(self) -> None:
        self.trouble.say("")
        page = self._pages.currentWidget()
        self._joins = False
        self.start.ask_for("")
        self._go_to(self.review if page is not self.review else self.start)

    def _tell(self, sentence: str) -> None:
        self.trouble.say("")
        self.start.asked.setText(sentence)

    def _follow(self, picture: str, page: int) -> None:
        words = self.tr("Page {page} is read, from {picture}.")
        self.working.tell_more(words.format(page=page, picture=picture))

    def _look_over(self, review: Review) -> None:
        if self._joins:
            self.review.join(review)
        else:
            self.review.begin(review)
        self._joins = False
        self.start.ask_for("")
        self._go_to(self.review)
        notes = " ".join(spoken(note) for note in review.reading.notes)
        self.trouble.say(notes)

    def _end_reading(self, sentence: str) -> None:
        self._pictures = [] if self.review.review is None else self._pictures
        self._go_to(self.start)
        self.trouble.say(sentence)

    def _ask_whose(self) -> None:
        self.trouble.say(self.trouble.sentence, self.tr("They are all mine"))

    def _mend(self) -> None:
        """What the button beside a sentence says: they are all mine, or an extra sheet."""
        if self._pages.currentWidget() is self.start:
            self.start.one_writer.setChecked(True)
            self.read(self._doubted)
        else:
            self._write_again(self._lacking[:MOST_AGAIN])

    def _write_again(self, letters: str) -> None:
        """An extra sheet for these letters, which is read into what is there."""
        self.trouble.say("")
        self._joins = True
        self.start.ask_for(letters)
        self._go_to(self.start)
        self.start.open.setFocus()

    def _read_more(self) -> None:
        self._joins = True
        self._go_to(self.start)
        self.start.photos.choose.setFocus()

    def _forget_hand(self) -> None:
        self._found = None

    def _keep(self) -> None:
        assert self._found, "it is shown"
        if self._again:
            self.replaced.emit(self._found.take_place_of(self._again))
        else:
            self._keep_new(self._found)

    def _keep_new(self, found: FoundHand) -> None:
        self.added.emit(found.keep(self.found.name.text()))
        if self.delete_photos.isChecked():
            for picture in self._pictures:
                QFile.moveToTrash(str(picture))

    def accept(self) -> None:
        """Make the hand of what was read, or take it."""
        page = self._pages.currentWidget()
        if page is self.review and self.save.isEnabled():
            self._make()
        elif page is self.hand:
            super().accept()

    def _make(self) -> None:
        review = self.review.review
        assert review, "it is looked over"
        self.save.setEnabled(False)
        self.signs.setVisible(bool(self._writer) and review.is_signed)
        self._making.make(review, signs=self.signs.isChecked())

    def _rest(self) -> None:
        self.save.setEnabled(True)

    def _show_hand(self, found: FoundHand, picture: Picture) -> None:
        self._found = found
        typed = self.found.name.text() if self._pages.currentWidget() is self.hand else ""
        self._go_to(self.hand)
        self.found.show_hand(found, picture, self._writer)
        if typed:
            self.found.name.setText(typed)
            self.signs.setFocus()
        self.found.keep_name(self._again)

    def _tell_lacking(self, letters: str) -> None:
        self._lacking = letters
        words = self.tr("No hand can be made without {letters}: leave fewer out, or write them.")
        self.trouble.say(words.format(letters=" ".join(letters)), self.tr("Extra sheet…"))
