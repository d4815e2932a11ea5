"""What is told of an error of our own: a sentence, and details that can be copied for a report."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.look.buttons import Button
from desktop.ui.widgets.message_dialog import MessageDialog

translate = QCoreApplication.translate


class BugDialog(MessageDialog):
    """A sentence with *Copy details*, which leaves it open."""

    def __init__(self, sentence: str, details: str, window: QWidget | None) -> None:
        self.copy = Button(translate("BugDialog", "Copy details"))
        name = translate("BugDialog", "Something went wrong")
        super().__init__(name, sentence, window, beside=(self.copy,))
        self._details = details
        self.copy.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.setText(self.tr("Copied"))
