"""Fields to type in that behave as people expect where Qt's own do not."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.icons import pixmap
from desktop.ui.look.theme import M, S, letter_sized

_GLASS = 16  # pixels, beside the smallest letters


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
            self.ensureCursorVisible()


class LineField(QLineEdit):
    """A line that shows its beginning while nobody types in it, however long it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursorPosition(0)

    def setText(self, text: str | None) -> None:
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and not self.hasSelectedText():
            self.setCursorPosition(0)


class SearchField(QLineEdit):
    """A field to search with. It leaves Undo to the window while it has nothing to undo itself."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self._side = letter_sized(_GLASS)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoing = event.matches(QKeySequence.StandardKey.Undo)
            if undoing and not self.isUndoAvailable():
                event.ignore()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a glass before the words, as large as they are."""
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.width() - M - self._side if self.isRightToLeft() else M
        drawn = pixmap("search", shown_colours().muted, self._side, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - self._side) // 2, drawn)
        painter.end()

    def _make_room(self) -> None:
        taken = self._side + S
        right = taken if self.isRightToLeft() else 0
        self.setTextMargins(taken - right, 0, right, 0)
