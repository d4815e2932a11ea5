"""A place for a font file: dropped on it, or chosen with its button."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from desktop.ui.look.theme import XXL, M
from desktop.ui.system.file_dialogs import Place, ask_file
from desktop.ui.widgets.drop_area import DropArea


class FontDrop(DropArea):
    """Takes one file.

    Signals: chosen: with its Path.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Drop a font here"),
            self.tr("a .ttf or .otf file, or a .hand file from another computer, or"),
            self.tr("Choose a font file…"),
            (XXL, M),
            most=1,
        )
        self.choose.clicked.connect(self._open_files)
        self.files.dropped.connect(self._take_dropped)

    def _open_files(self) -> None:
        fonts = self.tr("Fonts ({patterns})").format(patterns="*.ttf *.otf *.TTF *.OTF")
        hands = self.tr("Hands from another computer ({patterns})").format(patterns="*.hand *.HAND")
        filters = [fonts, hands, self.tr("All files (*)")]
        title = self.tr("A font of somebody's handwriting")
        ask_file(self, title, filters, self._take, Place.DownloadLocation)

    def _take(self, name: str) -> None:
        self.chosen.emit(Path(name))

    def _take_dropped(self, names: Sequence[str]) -> None:
        self._take(names[0])
