"""The hands side by side, each writing the words that are being written, to choose one by eye."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.hands.hand_gallery import HandGallery
from desktop.ui.look.theme import S, fitting
from desktop.ui.notes.drafts import Draft
from desktop.ui.system.background import Worker
from desktop.ui.writing.card_choices import CardChoices

_SIZE = (560, 420)  # pixels, beside the smallest letters


class HandPanel(QFrame):
    """Pops up over a field. Up and down go through the hands, which the page follows at once.

    Enter, or a click on a hand, keeps it; Escape goes back to the one there was.

    Signals: chosen: with the id of a hand, whenever the user goes to one.
    """

    chosen = Signal(str)

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Choose a hand"))
        column = QVBoxLayout(self)
        column.setContentsMargins(S, S, S, S)
        self.gallery = HandGallery(worker)
        self._area = QScrollArea()
        self._area.setWidget(self.gallery)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._area)
        wanted = fitting(*_SIZE)
        self.setFixedSize(wanted.boundedTo(parent.size()) if parent else wanted)
        self.gallery.chosen.connect(self._go_to)
        self.gallery.clicked.connect(self.close)
        self._before = ""

    def pop_up(self, over: QWidget, words: str, hand: str, ink: str, pen: str) -> None:
        """Show what each hand writes of `words`, this hand chosen, above or below a field."""
        self._before = hand
        self.gallery.show_words(words, ink=ink, pen=pen)
        self.gallery.show_hands(hand)
        self.move(self._place(over))
        self.show()
        self.gallery.setFocus(Qt.FocusReason.PopupFocusReason)
        self._see_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        elif event.key() == Qt.Key.Key_Escape:
            self.chosen.emit(self._before)
            self.close()
        else:
            super().keyPressEvent(event)

    def _go_to(self, hand: str) -> None:
        self._see_current()
        self.chosen.emit(hand)

    def _see_current(self) -> None:
        row = self.gallery.visualRect(self.gallery.currentIndex())
        self._area.ensureVisible(0, row.center().y(), 0, row.height())

    def _place(self, over: QWidget) -> QPoint:
        """Where there is room for it on the screen, above the field where it can be."""
        screen = over.screen().availableGeometry()
        above = over.mapToGlobal(QPoint(0, -self.height() - S))
        if above.y() < screen.top():
            above = over.mapToGlobal(QPoint(over.width() + S, over.height() - self.height()))
        x = min(max(above.x(), screen.left()), screen.right() - self.width())
        y = min(max(above.y(), screen.top()), screen.bottom() - self.height())
        return QPoint(x, y)


def show_hands(choices: CardChoices, draft: Draft, writes: str, worker: Worker) -> None:
    """Let the hand of a draft be chosen over its field. writes: what each hand shows, a line."""
    panel = HandPanel(worker, choices.window())
    panel.chosen.connect(choices.hands.choose)
    panel.pop_up(choices.hand, writes, draft.hand, draft.ink, draft.pen)


def first_line(text: str, name: str) -> str:
    """What a note begins with, or a name where it does not yet."""
    return text.strip().partition("\n")[0] or name
