"""The text of a note, in which gaps to fill are marked and are stops for the Tab key."""

from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from desktop.notes.gaps import Gap, gaps
from desktop.ui.look.colours import shown_colours
from desktop.ui.system.pasted_words import MOST_WORDS, pasted_words


class NoteEditor(QPlainTextEdit):
    """Plain text only. Tab goes to the next gap and, past the last, to the next control.

    Signals:
        refused: with the sentence why something was not pasted.
        menu_asked: with the menu that is about to open and where, to put more into it.
    """

    refused = Signal(str)
    menu_asked = Signal(QMenu, QPoint)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.textChanged.connect(self._mark_gaps)
        self._mark_gaps()

    def select_first_gap(self) -> None:
        """Mark the first gap, so that typing replaces it."""
        for gap in gaps(self.toPlainText())[:1]:
            self._select(gap)

    @property
    def selected(self) -> tuple[int, int]:
        """Where what is selected begins and ends in the text, an emoji being one character."""
        cursor, text = self.textCursor(), self.toPlainText().encode("utf-16-le")
        first, last = (
            len(text[: 2 * at].decode("utf-16-le", "ignore"))
            for at in (cursor.selectionStart(), cursor.selectionEnd())
        )
        return first, last

    def go_to(self, position: int) -> None:
        """Put the cursor there, and see that it is seen."""
        cursor = self.textCursor()
        cursor.setPosition(in_qt(self.toPlainText(), position))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, about the word under the pointer, or at the cursor for a key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.cursorRect().center() if by_key else event.pos()
        menu = self.createStandardContextMenu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_asked.emit(menu, place)
        menu.popup(self.viewport().mapToGlobal(place))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(pasted_words(source)) or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words alone, as they would be read; what has none, or far too many, is told of."""
        words = pasted_words(source)
        if len(self.toPlainText()) + len(words) > MOST_WORDS:
            self.refused.emit(
                self.tr("That is too much for a note: paste less than {count} characters.").format(
                    count=_grouped(MOST_WORDS)
                )
            )
        elif words:
            self.insertPlainText(words)
            self.ensureCursorVisible()
        else:
            self.refused.emit(
                self.tr("A note has words only. A picture can go on the front of a card.")
            )

    def focusNextPrevChild(self, forward: bool) -> bool:
        gap = self._next_gap() if forward else self._previous_gap()
        if gap is None:
            return super().focusNextPrevChild(forward)
        self._select(gap)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark_gaps()

    def _next_gap(self) -> Gap | None:
        text = self.toPlainText()
        after = self.textCursor().selectionEnd()
        return next((gap for gap in gaps(text) if in_qt(text, gap.start) >= after), None)

    def _previous_gap(self) -> Gap | None:
        text = self.toPlainText()
        before = self.textCursor().selectionStart()
        earlier = [gap for gap in gaps(text) if in_qt(text, gap.end) <= before]
        return earlier[-1] if earlier else None

    def _select(self, gap: Gap) -> None:
        self.setTextCursor(self._cursor(gap))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def _cursor(self, gap: Gap) -> QTextCursor:
        text = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(in_qt(text, gap.start))
        cursor.setPosition(in_qt(text, gap.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark_gaps(self) -> None:
        colours = shown_colours()
        marks = []
        for gap in gaps(self.toPlainText()):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(gap)
            mark.format.setBackground(QColor(colours.due_tint))
            marks.append(mark)
        self.setExtraSelections(marks)


def in_qt(text: str, position: int) -> int:
    """A position in `text` as Qt counts it, an emoji being two."""
    return len(text[:position].encode("utf-16-le")) // 2


def _grouped(number: int) -> str:
    """In groups of three, in a locale too that writes numbers without."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale.toString(number)
