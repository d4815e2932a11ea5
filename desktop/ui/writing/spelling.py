"""Underlines what is misspelled in a note, and offers what may have been meant."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu

from desktop.domain.note_languages import NoteLanguage
from desktop.domain.refusals import Refusal
from desktop.notes.spelling import Speller
from desktop.paths import own_words_path
from desktop.ui.look.colours import shown_colours
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.note_editor import NoteEditor, in_qt
from desktop.ui.words.spoken import spoken

LATER = 200  # milliseconds after which a dictionary is loaded


class Spelling(QObject):
    """Checks the words of one editor in one language, once its dictionary is loaded.

    known: names and the like that are right in this note.
    """

    def __init__(
        self,
        editor: NoteEditor,
        language: NoteLanguage,
        country: str,
        known: Iterable[str],
        worker: Worker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._country = country
        self._known = tuple(known)
        self._speller: Speller | None = None
        self._asked_for: NoteLanguage | None = None
        self._underlines = _Underlines(editor)
        self._soon = QTimer(self)  # the first page is drawn by the same worker, and goes first
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATER)
        self._soon.timeout.connect(self._load)
        self._loading = Background(worker, self)
        self._loading.done.connect(self._take)
        self._menu: QMenu | None = None
        self._asked: QTextCursor | None = None  # the word that the menu is about
        self._looking = Background(worker, self)
        self._looking.done.connect(self._offer)
        editor.menu_asked.connect(self._open_menu)
        self.speak(language)

    @property
    def is_ready(self) -> bool:
        """Whether the dictionary of the language is there."""
        waiting = self._soon.isActive() or self._loading.busy
        return self._speller is not None and not waiting

    @property
    def misspelled(self) -> list[str]:
        """The words that are underlined."""
        text = self._editor.toPlainText()
        spans = self._speller.misspelled(text) if self._speller else ()
        return [text[start:end] for start, end in spans]

    def speak(self, language: NoteLanguage) -> None:
        """Check by the words of this language from now on."""
        if self._asked_for is language:
            return
        self._asked_for = language
        self._use(None)
        self._soon.start()

    def _load(self) -> None:
        assert self._asked_for is not None, "it was asked for a moment ago"
        locale = self._asked_for.locale(self._country)
        path = own_words_path(self._asked_for.value)
        self._loading.ask(partial(Speller, self._asked_for, locale, path))

    def _take(self, speller: Speller) -> None:
        if not (self._soon.isActive() or self._loading.busy):
            speller.know(self._known)
            self._use(speller)

    def _use(self, speller: Speller | None) -> None:
        self._speller = speller
        self._underlines.speller = speller
        self._underlines.rehighlight()

    def _open_menu(self, menu: QMenu, place: QPoint) -> None:
        """Begin the menu with what may have been meant, while that is looked for."""
        word = self._word_at(place)
        if self._speller is None or word is None:
            return
        self._menu, self._asked = menu, word
        before = menu.actions()[0]  # Undo, which is always there
        self._waiting = QAction(self.tr("Looking for suggestions…"), menu)
        self._waiting.setEnabled(False)
        learn = QAction(
            self.tr("Add “{word}” to the dictionary").format(word=word.selectedText()), menu
        )
        learn.triggered.connect(self._learn)
        line = QAction(menu)
        line.setSeparator(True)
        for action in (self._waiting, learn, line):
            menu.insertAction(before, action)
        menu.aboutToHide.connect(self._forget_menu)
        self._looking.ask(partial(self._speller.suggestions, word.selectedText()))

    def _offer(self, words: list[str]) -> None:
        if self._menu is None:
            return
        if not words:
            self._waiting.setText(self.tr("No suggestions"))
            return
        for word in words:
            action = QAction(word, self._menu)
            action.triggered.connect(partial(self._replace, word))
            self._menu.insertAction(self._waiting, action)
        self._menu.removeAction(self._waiting)

    def _forget_menu(self) -> None:
        self._menu = None

    def _replace(self, word: str) -> None:
        if self._asked is not None:
            self._asked.insertText(word)

    def _learn(self) -> None:
        if self._asked is None or self._speller is None:
            return
        try:
            self._speller.learn(self._asked.selectedText())
        except Refusal as refusal:
            self._editor.refused.emit(spoken(refusal))
        self._underlines.rehighlight()

    def _word_at(self, place: QPoint) -> QTextCursor | None:
        """The misspelled word there, marked; None for none."""
        if self._speller is None:
            return None
        text = self._editor.toPlainText()
        at = self._editor.cursorForPosition(place).position()
        for start, end in self._speller.misspelled(text):
            first, last = in_qt(text, start), in_qt(text, end)
            if first <= at <= last:
                cursor = QTextCursor(self._editor.document())
                cursor.setPosition(first)
                cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                return cursor
        return None


class _Underlines(QSyntaxHighlighter):
    """The wavy lines, drawn anew for a paragraph whenever it changes."""

    def __init__(self, editor: NoteEditor) -> None:
        super().__init__(editor.document())
        self.speller: Speller | None = None

    def highlightBlock(self, text: str) -> None:
        if self.speller is None:
            return
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(QColor(shown_colours().danger))
        for start, end in self.speller.misspelled(text):
            first = in_qt(text, start)
            self.setFormat(first, in_qt(text, end) - first, look)
