"""From a word on the page to the same word in the text, and back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from desktop.notes.word_spans import Span, word_spans
from desktop.ui.pages.live_page import LivePage
from desktop.ui.pages.words_view import WordsView
from desktop.ui.widgets.note_editor import NoteEditor
from desktop.workflows.drawn_pages import DrawnPage


class WordPointing(QObject):
    """A click on a word puts the cursor there; the words that are selected, or one, are marked."""

    def __init__(
        self, editor: NoteEditor, page: LivePage, view: WordsView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._view = view
        self._spans: Sequence[Span | None] = ()  # of each word of the page, in its text
        page.drawn.connect(self._follow_page)
        view.word_clicked.connect(self._go_to)
        editor.selectionChanged.connect(self._mark)
        editor.cursorPositionChanged.connect(self._mark)

    def _follow_page(self, page: DrawnPage) -> None:
        seen = [word.text for word in page.words]
        self._spans = word_spans(self._editor.toPlainText(), seen)
        live = [number for number, span in enumerate(self._spans) if span]
        self._view.show_words(page.words, live)
        self._mark()

    def _go_to(self, number: int) -> None:
        if span := self._spans[number]:
            self._editor.go_to(span[0])
            self._editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def _mark(self) -> None:
        first, last = self._editor.selected
        found = (
            number
            for number, span in enumerate(self._spans)
            if span and span[0] <= last and first <= span[1]
        )
        self._view.mark([*found])
