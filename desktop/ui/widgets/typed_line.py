"""A line to type in freely, whose understood parts are marked while it is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSizePolicy, QWidget

from desktop.domain.typed_parts import Part, Span
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.theme import HEADING, scaled

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOST = 2000  # characters; what is longer was not typed
_PADDING = 6  # pixels above and below together, as the style sheet has it


class TypedLine(QPlainTextEdit):
    """One line; Tab goes on, and Enter is left to the dialog that it is in.

    Signals: typed: with the line, whenever it changes.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(scaled(QApplication.font(), HEADING))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin())) + _PADDING
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() + frame)
        self._marks = _Marks(self.document())
        self._last = ""
        self.textChanged.connect(self._tell)

    @property
    def line(self) -> str:
        """What is typed."""
        return self.toPlainText()

    def mark(self, spans: Sequence[Span]) -> None:
        """Show which parts were understood."""
        self._marks.mark(spans)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(" ".join(source.text()[:MOST].split()))
            self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._marks.rehighlight()

    def _tell(self) -> None:
        if self.line != self._last:  # marking counts as a change of the text too
            self._last = self.line
            self.typed.emit(self.line)


class _Marks(QSyntaxHighlighter):
    """Puts a ground behind the parts; what was talked about is the user's own, and left alone."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._spans: Sequence[Span] = ()

    def mark(self, spans: Sequence[Span]) -> None:
        if spans != self._spans:
            self._spans = spans
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        colours = shown_colours()
        marked = QTextCharFormat()
        marked.setBackground(QColor(colours.tint))
        marked.setForeground(QColor(colours.accent_text))
        for span in self._spans:
            if span.part is not Part.TALK:
                self.setFormat(span.start, span.end - span.start, marked)
