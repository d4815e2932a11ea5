"""What the window's menu of events offers: it acts on the event that is seen, if one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop.ui.widgets.menus import add

if TYPE_CHECKING:
    from desktop.ui.events.events_view import EventsView


class EventActions(QObject):
    """The entries of the menu. seen: answers the screen of events while it is on the window."""

    def __init__(
        self, menu: QMenu, log: Callable[[], None], seen: Callable[[], EventsView | None]
    ) -> None:
        super().__init__(menu)
        self._seen = seen
        self.log = add(menu, self.tr("&Log event…"), log, "Ctrl+L")
        menu.addSeparator()
        self.write = add(menu, self.tr("&Write note…"), self._write, "Ctrl+Shift+W")
        self.edit = add(menu, self.tr("&Edit event…"), self._edit, "Ctrl+Shift+E")
        self.delete = add(menu, self.tr("&Delete event"), self._delete, "Ctrl+Shift+D")

    def follow(self, *, may_write: bool) -> None:
        """Offer only what can be done to the event that is seen."""
        screen = self._seen()
        event = screen.event_value if screen else None
        self.log.setEnabled(may_write)
        for action in (self.edit, self.delete):
            action.setEnabled(event is not None and may_write)
        self.write.setEnabled(event is not None and not event.planned and may_write)

    def _write(self) -> None:
        if screen := self._seen():
            screen.write_note()

    def _edit(self) -> None:
        if screen := self._seen():
            screen.edit_event()

    def _delete(self) -> None:
        if screen := self._seen():
            screen.delete_event()
