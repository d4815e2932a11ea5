"""A place for photographs of a sheet: dropped on it, or chosen with its button."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from desktop.ui.look.theme import XL, S
from desktop.ui.system.file_dialogs import Place, ask_files
from desktop.ui.widgets.drop_area import DropArea

_ENDINGS = ("jpg", "jpeg", "png", "tif", "tiff", "heic", "heif", "webp", "pdf")


class PhotoDrop(DropArea):
    """Takes one file or several.

    Signals: chosen: with their Paths.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Drop photographs or scans of the pages here"),
            self.tr("all of them at once, in any order: JPEG, PNG, TIFF, HEIC or PDF, or"),
            self.tr("Choose photographs…"),
            (XL, S),
        )
        self.choose.clicked.connect(self._open_files)
        self.files.dropped.connect(self._take)

    def _open_files(self) -> None:
        patterns = " ".join(f"*.{e} *.{e.upper()}" for e in _ENDINGS)
        known = self.tr("Pictures ({patterns})").format(patterns=patterns)
        filters = [known, self.tr("All files (*)")]
        title = self.tr("Photographs of the pages")
        ask_files(self, title, filters, self._take, Place.PicturesLocation)

    def _take(self, names: Sequence[str]) -> None:
        self.chosen.emit([Path(name) for name in names])
