"""Fields to type in that behave as people expect where Qt's own do not."""

from PySide6.QtCore import QEvent, QMimeData, QSize
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.icons import icon


class ShortText(QPlainTextEdit):
    """A text of a few lines: Tab goes on to the next field, and only words can be pasted."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin())) + 10
        self._height = QFontMetrics(self.font()).lineSpacing() * lines + frame
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height)

    def grow(self) -> "ShortText":
        """The same field, taking the height that its column has to spare."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return self

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())


class SearchField(QLineEdit):
    """A field to search with. It leaves Undo to the window while it has nothing to undo itself."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(
            icon("search", shown_colours().muted, 16),
            QLineEdit.ActionPosition.LeadingPosition,
        )

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoing = event.matches(QKeySequence.StandardKey.Undo)
            if undoing and not self.isUndoAvailable():
                event.ignore()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._glass.setIcon(icon("search", shown_colours().muted, 16))
