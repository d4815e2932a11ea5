"""What the window's menu of sent notes offers: it acts on the note that is seen, if one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop.ui.widgets.menus import add

if TYPE_CHECKING:
    from desktop.ui.outbox.outbox_view import OutboxView


class OutboxActions(QObject):
    """The entries of the menu. seen: answers the outbox while it is on the window."""

    def __init__(self, menu: QMenu, seen: Callable[[], OutboxView | None]) -> None:
        super().__init__(menu)
        self._seen = seen
        self.print = add(menu, self.tr("&Print again…"), self._print, "Ctrl+Alt+P")
        self.write = add(menu, self.tr("&Write again…"), self._write, "Ctrl+Alt+W")
        self.open = add(menu, self.tr("&Open PDF"), self._open, "Ctrl+Alt+O")
        menu.addSeparator()
        self.contact = add(menu, self.tr("&Show person"), self._show_contact, "Ctrl+Alt+S")

    def follow(self, *, may_write: bool) -> None:
        """Offer only what can be done to the note that is seen."""
        screen = self._seen()
        kept = screen.kept if screen else None
        has_pages = kept is not None and bool(kept.pages)
        self.print.setEnabled(has_pages and may_write)
        self.open.setEnabled(has_pages)
        self.write.setEnabled(kept is not None and may_write)
        self.contact.setEnabled(kept is not None)

    def _print(self) -> None:
        if screen := self._seen():
            screen.print_again()

    def _write(self) -> None:
        if screen := self._seen():
            screen.write_again()

    def _open(self) -> None:
        if screen := self._seen():
            screen.open_pdf()

    def _show_contact(self) -> None:
        if screen := self._seen():
            screen.show_contact()
