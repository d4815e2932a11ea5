"""What is told of an error of our own: a sentence, and details that can be copied for a report."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget


class BugDialog(QMessageBox):
    """A sentence with *Copy details*, which leaves it open."""

    def __init__(self, sentence: str, details: str, window: QWidget | None) -> None:
        super().__init__(QMessageBox.Icon.Warning, "Fairhand", sentence, parent=window)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = details
        self.copy = self.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        self.copy.clicked.disconnect()  # the box would close
        self.copy.clicked.connect(self._copy)
        self.close_it = self.addButton(QMessageBox.StandardButton.Close)
        self.setDefaultButton(QMessageBox.StandardButton.Close)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.setText(self.tr("Copied"))
