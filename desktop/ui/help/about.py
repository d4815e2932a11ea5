"""Which Fairhand this is, and the way to newer ones, at the end of the Help menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.widgets.menus import add
from desktop.ui.widgets.message_dialog import MessageDialog
from desktop.ui.words.spoken import spoken


class About(QObject):
    """Two entries of a menu. Nothing is asked of the network: a page opens in the user's browser.

    Signals: told: a sentence to show, where there is no browser.
    """

    told = Signal(str)

    def __init__(self, menu: QMenu, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        newer = self.tr("Check for a new &version…")
        self.newer = add(menu, newer, self.open_page, "Ctrl+Shift+Y")
        self.about = add(menu, self.tr("&About Fairhand…"), self.show, "Ctrl+Shift+I")

    def open_page(self) -> None:
        """Open the project's page, where new versions are; nothing is sent along."""
        from desktop.versions import home_page  # reads the program's own record of itself

        page = home_page()
        if not QDesktopServices.openUrl(QUrl(page)):
            self.told.emit(
                self.tr("No browser could be opened. New versions are at {page}").format(page=page)
            )

    def show(self) -> None:
        """Name the version and what it is made with, to be copied for a report."""
        from desktop.versions import all_versions  # as above

        said = self.tr(
            "Fairhand is free under the MIT licence. It uses Qt under the LGPL\u00a03; the licences"
            " of all its parts and hands come with it."
        )
        MessageDialog(
            self.tr("About Fairhand"),
            spoken(all_versions()),
            self._window,
            picture="hand",
            alarming=False,
            explained=said,
        ).open()
