"""A hand of the user's own, made of what was looked over, in the background."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import Refusal
from desktop.ui.hands.found_hand_page import DPI
from desktop.ui.system.background import Background, Worker
from desktop.ui.words.spoken import spoken
from desktop.workflows.add_hands import FoundHand
from desktop.workflows.review_hands import Lacking, Review, reviewed_hand
from desktop.workflows.write_notes import Picture


class OwnHandMaking(QObject):
    """Makes one at a time.

    writer: the user's own name, which the hand is shown writing.

    Signals:
        done: with the `FoundHand`, and the picture of what it writes.
        lacking: with the letters without which none is made.
        refused: with the sentence why none is, for another reason.
        ended: whatever came of it.
    """

    done = Signal(object, object)
    lacking = Signal(str)
    refused = Signal(str)
    ended = Signal()

    def __init__(self, writer: str, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._writer = writer
        self._review: Review | None = None
        self._making = Background(worker, self)
        self._making.done.connect(self._tell)
        self._making.failed.connect(self._fail)

    def make(self, review: Review, *, signs: bool) -> None:
        """Make a hand of this. signs: whether its signature stands for the user's name."""
        self._review = review
        name = self.tr("My hand")
        self._making.ask(partial(_made, review, name, self._writer, signs=signs))

    def _tell(self, answer: tuple[FoundHand, Picture]) -> None:
        self.ended.emit()
        self.done.emit(*answer)

    def _fail(self, trouble: Exception) -> None:
        self.ended.emit()
        if not isinstance(trouble, Refusal):
            raise trouble
        if isinstance(trouble, Lacking) and self._review:
            self.lacking.emit(
                "".join(c for c in self._review.lacking if c.isascii() and c.isalpha())
            )
        else:
            self.refused.emit(spoken(trouble))


def _made(review: Review, name: str, writer: str, *, signs: bool) -> tuple[FoundHand, Picture]:
    found = reviewed_hand(review, name, writer if signs else "")
    return found, found.picture(writer, DPI)
