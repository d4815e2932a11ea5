"""What the right side of the writing window has in common for every channel."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.refusals import Refusal
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.labels import Label, Tone
from desktop.ui.look.theme import CAPTION, XL, L, M
from desktop.ui.notes.addressing import Addressing
from desktop.ui.notes.drafts import Draft
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.words.spoken import spoken


class ChannelPane(QWidget):
    """Shows what would go out, and below it what is wrong, with a way to add what is missing.

    A pane made from it calls `lay_out`, and says what there is in `follow`, `refusal`, `missing`.

    Signals:
        settled: when it shows what it follows, or why it cannot.
        mend_asked: with the refusal that names what is missing.
        another_take_asked: when the same words are to be written once more.
    """

    settled = Signal()
    mend_asked = Signal(object)
    another_take_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._not_sent = ""  # why, until something is changed
        self._followed: tuple[Draft, Addressing] | None = None

    def lay_out(self, stage: QWidget, choice: QWidget | None = None) -> None:
        """Begin with what is seen large, and the row under it."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(stage, 1)
        below = QVBoxLayout()
        below.setContentsMargins(XL, 0, XL, L)
        below.setSpacing(M)
        self.trouble = TroubleBar()
        self.trouble.mend_asked.connect(self._ask_to_mend)
        below.addWidget(self.trouble)
        self.cautions = Label(scale=CAPTION, tone=Tone.MUTED)
        self.cautions.hide()
        below.addWidget(self.cautions)
        if choice:
            below.addWidget(choice)
        column.addLayout(below)

    def follow(self, draft: Draft, addressing: Addressing) -> None:
        """Show this from now on."""
        raise NotImplementedError

    def begin(self, draft: Draft, addressing: Addressing) -> None:
        """Forget why it did not go out, where what is followed now is another."""
        if self._followed != (draft, addressing):
            self._not_sent = ""
        self._followed = (draft, addressing)

    def refusal(self) -> str:
        """Why it cannot be shown as it is, a sentence; "" when it can."""
        return ""

    def missing(self) -> tuple[Refusal, str] | None:
        """What has to be added, and the words on the button that does; None when nothing has."""
        return None

    def refuse(self, sentence: str) -> None:
        """Say why it did not go out, or what cannot be chosen, until something is changed."""
        self._not_sent = sentence
        self.tell_trouble()

    def caution(self, sentences: Sequence[str]) -> None:
        """Say what is to be known before this goes out; nothing is refused for it."""
        self.cautions.setText("\n".join(sentences))
        self.cautions.setVisible(bool(sentences))

    def tell_trouble(self) -> None:
        """Show the most urgent of what is wrong, and offer to add what is missing."""
        sentence = self._not_sent or self.refusal()
        missing = self.missing()
        if sentence or missing is None:
            self.trouble.say(sentence)
        else:
            self.trouble.say(spoken(missing[0]), missing[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shown_colours().backdrop))
        painter.end()

    def _ask_to_mend(self) -> None:
        if (missing := self.missing()) is not None:
            self.mend_asked.emit(missing[0])
