"""Asking for a folder that something is saved in."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def ask_folder(parent: QWidget, title: str, save: Callable[[str], None]) -> None:
    """Open a dialog, at the user's documents. save: called with the folder that was chosen."""
    folders = QFileDialog(parent, title)
    folders.setFileMode(QFileDialog.FileMode.Directory)
    folders.setOption(QFileDialog.Option.ShowDirsOnly)
    folders.setLabelText(QFileDialog.DialogLabel.Accept, translate("folder_dialog", "Save here"))
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folders.setDirectory(QStandardPaths.writableLocation(documents))
    folders.fileSelected.connect(save)
    folders.finished.connect(folders.deleteLater)
    folders.open()
