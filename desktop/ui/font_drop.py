"""A place for a font file: dropped on it, or chosen with its button."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from desktop.ui.buttons import Button, Kind
from desktop.ui.labels import Label, muted
from desktop.ui.theme import XXL, M


class FontDrop(QFrame):
    """Takes one file.

    Signals: chosen: with its Path.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(XXL, XXL, XXL, XXL)
        column.setSpacing(M)
        column.addStretch()
        for words in (
            Label(self.tr("Drop a font here")),
            muted(self.tr("a .ttf or .otf file, or a .hand file from another computer, or")),
        ):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        self.choose = Button(self.tr("Choose a font file…"), Kind.PRIMARY)
        self.choose.clicked.connect(self._open_files)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)

    def _open_files(self) -> None:
        files = QFileDialog(self, self.tr("A font of somebody's handwriting"))
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        fonts = self.tr("Fonts ({patterns})").format(patterns="*.ttf *.otf *.TTF *.OTF")
        hands = self.tr("Hands from another computer ({patterns})").format(patterns="*.hand *.HAND")
        files.setNameFilters([fonts, hands, self.tr("All files (*)")])
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        files.setDirectory(QStandardPaths.writableLocation(downloads))
        files.fileSelected.connect(self._take)
        files.finished.connect(files.deleteLater)
        files.open()

    def _take(self, name: str) -> None:
        self.chosen.emit(Path(name))


def _file_in(dragged: QMimeData) -> Path | None:
    """The file that is dragged, if it is one and on this computer."""
    files = [url.toLocalFile() for url in dragged.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
