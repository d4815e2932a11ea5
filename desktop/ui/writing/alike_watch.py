"""Compares what is typed with what colleagues of its reader were sent, in the typist's pauses."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.alike_notes import SentWords, most_alike
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.note_editor import NoteEditor
from desktop.ui.writing.alike_note import AlikeNote, SentWordsDialog

COMPARE_AFTER = 600  # milliseconds without a change


class AlikeWatch(QObject):
    """Asks the book once, and shows the note that is most alike, if any.

    sent: answers what colleagues were sent; called on the worker's thread.
    """

    def __init__(
        self,
        sent: Callable[[], Sequence[SentWords]],
        editor: NoteEditor,
        shown: AlikeNote,
        worker: Worker,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._shown = shown
        self._window = window
        self._sent: Sequence[SentWords] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(COMPARE_AFTER)
        self._pause.timeout.connect(self._compare)
        self._comparing = Background(worker, self)
        self._comparing.done.connect(shown.show_other)
        self._asking = Background(worker, self)
        self._asking.done.connect(self._take)
        shown.look_asked.connect(self._look)
        editor.textChanged.connect(self._pause.start)
        self._asking.ask(sent)

    def _take(self, sent: Sequence[SentWords]) -> None:
        self._sent = sent
        self._compare()

    def _compare(self) -> None:
        if self._sent:
            self._comparing.ask(partial(most_alike, self._editor.toPlainText(), self._sent))

    def _look(self, other: SentWords) -> None:
        SentWordsDialog(other, self._window).open()
