"""A short message over the window that goes by itself, with a button to take back what it says."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import Label
from desktop.ui.look.theme import XXL, L, M, S, sided
from desktop.ui.system.undo import History, Step

SHOWN_FOR = 8000  # milliseconds; long enough to read, move and click. Source: by eye.


class Toast(QFrame):
    """One message at the bottom of its window; a newer one takes its place.

    Signals: undo_asked: when its button is clicked.
    """

    undo_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toast")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(sided(L, S, M, S))
        row.setSpacing(M)
        self.words = Label()
        row.addWidget(self.words)
        self.undo = Button("")  # it is named as it is shown: the language may change
        self.undo.clicked.connect(self._ask_undo)
        row.addWidget(self.undo)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(SHOWN_FOR)
        self._leaving.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, *, undoable: bool = False) -> None:
        """Show `sentence` for a while, with *Undo* where it can be taken back."""
        self.words.setText(sentence)
        self.undo.setText(self.tr("Undo"))
        self.undo.setVisible(undoable)
        self._place()
        self.show()
        self.raise_()
        self._leaving.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def follow(self, history: History) -> None:
        """Say what was done wherever it is not seen, and what taking it back left."""
        history.noted.connect(self._tell)
        history.taken_back.connect(self._tell_undone)
        self.undo_asked.connect(history.undo)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEvent) -> None:
        self._leaving.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._leaving.start()

    def _tell(self, step: Step) -> None:
        if step.tell:
            self.say(step.done, undoable=True)
        else:
            self.hide()

    def _tell_undone(self, step: Step) -> None:
        if step.undone:
            self.say(step.undone)
        else:
            self.hide()

    def _ask_undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _place(self) -> None:
        window = self._window.rect()
        room = window.width() - 2 * XXL - L - M - M - self.undo.sizeHint().width()
        whole = self.words.fontMetrics().horizontalAdvance(self.words.text()) + 2
        self.words.setFixedWidth(min(whole, room))
        self._row.activate()
        width = self.sizeHint().width()
        self.resize(width, self.heightForWidth(width))
        left = (window.width() - self.width()) // 2
        self.move(QPoint(left, window.height() - self.height() - XXL - L))
