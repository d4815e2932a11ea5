"""A place for photographs of a sheet: dropped on it, or chosen with its button."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from desktop.ui.buttons import Button, Kind
from desktop.ui.labels import Label, muted
from desktop.ui.theme import XL, S

_ENDINGS = ("jpg", "jpeg", "png", "tif", "tiff", "heic", "heif", "webp", "pdf")


class PhotoDrop(QFrame):
    """Takes one file or several.

    Signals: chosen: with their Paths.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, XL)
        column.setSpacing(S)
        column.addStretch()
        for words in (
            Label(self.tr("Drop photographs or scans of the pages here")),
            muted(self.tr("all of them at once, in any order: JPEG, PNG, TIFF, HEIC or PDF, or")),
        ):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        self.choose = Button(self.tr("Choose photographs…"), Kind.PRIMARY)
        self.choose.clicked.connect(self._open_files)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := _files_in(event.mimeData()):
            event.acceptProposedAction()
            self.chosen.emit(files)

    def _open_files(self) -> None:
        files = QFileDialog(self, self.tr("Photographs of the pages"))
        files.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*.{e} *.{e.upper()}" for e in _ENDINGS)
        known = self.tr("Pictures ({patterns})").format(patterns=patterns)
        files.setNameFilters([known, self.tr("All files (*)")])
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        files.setDirectory(QStandardPaths.writableLocation(pictures))
        files.filesSelected.connect(self._take)
        files.finished.connect(files.deleteLater)
        files.open()

    def _take(self, names: Sequence[str]) -> None:
        self.chosen.emit([Path(name) for name in names])


def _files_in(dragged: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
