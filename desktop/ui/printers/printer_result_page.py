"""Setting a printer up, last: what follows, in words and as a picture of the tray."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, QSizeF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.stationery.boxes import MM
from desktop.stationery.loading_pages import loading_words
from desktop.stationery.printer_profiles import PrinterProfile
from desktop.ui.look.labels import Label
from desktop.ui.look.shown_pictures import shown_picture
from desktop.ui.look.theme import M
from desktop.ui.pages.page_view import PageView
from desktop.ui.words.spoken import spoken
from desktop.workflows.set_up_printers import SheetSize, loading_picture

_NOTHING = 0.05  # millimetres or per cent that nobody sees


class ResultPage(QWidget):
    """What follows: in words, and as a picture of the tray."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        self.found = Label()
        self.loading = Label()
        self.view = PageView(self.tr("How to load the tray"), QSizeF(700, 500))
        self.view.setMinimumHeight(320)
        self.view.resized.connect(self._draw)
        self._shown: tuple[SheetSize, PrinterProfile] | None = None
        for part in (self.found, self.view, self.loading):
            column.addWidget(part, 1 if part is self.view else 0)

    def sizeHint(self) -> QSize:
        """The picture gives way before anything is scrolled."""
        return self.minimumSizeHint()

    def show_result(self, sheet: SheetSize, profile: PrinterProfile) -> None:
        self._shown = sheet, profile
        self.found.setText(self._found(profile))
        self.loading.setText(spoken(loading_words(sheet.width, sheet.height, profile)))
        self._draw()

    def _draw(self) -> None:
        """As large as there is room for it."""
        if self._shown is None:
            return
        picture = loading_picture(*self._shown, self.view.room, spoken)
        self.view.lay_paper(QSizeF(picture.width, picture.height))
        self.view.show_page(shown_picture(picture))

    def _found(self, profile: PrinterProfile) -> str:
        told = [
            (profile.right / MM, self.tr("{} mm too far right"), self.tr("{} mm too far left")),
            (profile.up / MM, self.tr("{} mm too high up"), self.tr("{} mm too low down")),
            (100 * (profile.wide - 1), self.tr("{}% too wide"), self.tr("{}% too narrow")),
            (100 * (profile.high - 1), self.tr("{}% too tall"), self.tr("{}% too short")),
        ]
        faults = [
            (more if by > 0 else less).format(QLocale().toString(abs(by), "f", 1))
            for by, more, less in told
            if abs(by) >= _NOTHING
        ]
        if not faults:
            return self.tr("The printer prints where it should.")
        return self.tr("The printer prints {faults}. From now on this is corrected.").format(
            faults=", ".join(faults)
        )
