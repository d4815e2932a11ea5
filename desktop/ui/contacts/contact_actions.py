"""What the window's menu of contacts offers: it acts on the person who is seen, if one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop.ui.widgets.menus import add

if TYPE_CHECKING:
    from desktop.ui.contacts.contacts_view import ContactsView


class ContactActions(QObject):
    """The entries of the menu. seen: answers the screen of contacts while it is on the window.

    write_to_many: begins a note to the contacts of these ids, or to nobody yet.
    """

    def __init__(
        self,
        menu: QMenu,
        seen: Callable[[], ContactsView | None],
        write_to_many: Callable[[Sequence[int]], None],
    ) -> None:
        super().__init__(menu)
        self._seen = seen
        self._write_to_many = write_to_many
        self.print = add(menu, self.tr("&Print card…"), self._print, "Ctrl+P")
        self.many = add(menu, self.tr("Write to &many…"), self._write, "Ctrl+Shift+N")
        menu.addSeparator()
        self.edit = add(menu, self.tr("&Edit contact…"), self._edit, "Ctrl+E")
        self.delete = add(menu, self.tr("&Delete contact"), self._delete, "Delete")

    def follow(self, *, may_write: bool) -> None:
        """Offer only what can be done to the person who is seen."""
        screen = self._seen()
        someone = screen is not None and screen.contact is not None and may_write
        for action in (self.edit, self.delete):
            action.setEnabled(someone)
        self.print.setEnabled(bool(someone and screen and screen.has_something_to_thank_for))

    def _write(self) -> None:
        screen = self._seen()
        self._write_to_many(screen.list.selected_ids if screen else ())

    def _print(self) -> None:
        if screen := self._seen():
            screen.print_card()

    def _edit(self) -> None:
        if screen := self._seen():
            screen.edit_contact()

    def _delete(self) -> None:
        if screen := self._seen():
            screen.delete_contact()
