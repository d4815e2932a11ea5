"""What is done from the list of today: by its keys, its buttons and its menus."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.occasions import Channel
from desktop.domain.owed import Owed
from desktop.ui.editing.editing import Editing
from desktop.ui.live.live_store import LiveStore
from desktop.ui.today.owed_list import OwedList
from desktop.ui.today.settling import Settling
from desktop.ui.today.snooze_menu import SnoozeMenu
from desktop.ui.today.today_actions import TodayActions


class TodayTasks(QObject):
    """Does to a row what was asked; keys and menus mean the current one.

    Signals:
        write_asked: with a follow-up, and the channel to write to its person by.
        contact_asked: with the id of the person to show.
    """

    write_asked = Signal(object, object)
    contact_asked = Signal(int)

    def __init__(
        self,
        store: LiveStore,
        editing: Editing,
        settling: Settling,
        today: Callable[[], date],
        list: OwedList,
    ) -> None:
        super().__init__(list)
        self._store = store
        self._editing = editing
        self._settling = settling
        self._today = today
        self._list = list
        self.actions = TodayActions(list)
        self._connect_actions()
        for buttons in (list.at_current, list.at_pointer):
            buttons.write_asked.connect(self.write)
            buttons.done_asked.connect(settling.done)
            buttons.skip_asked.connect(settling.skip)
            buttons.address_asked.connect(self.add_address)
            buttons.snooze_asked.connect(self._open_snooze)
            buttons.more_asked.connect(self._open_more)
        list.contact_asked.connect(self.show_contact)
        list.current_changed.connect(self.follow)

    def write(self, owed: Owed) -> None:
        """By the channel that the row names."""
        self.write_asked.emit(owed, owed.by)

    def show_contact(self, owed: Owed) -> None:
        self.contact_asked.emit(owed.follow_up.key.contact_id)

    def add_address(self, owed: Owed) -> None:
        """Ask for the address that the row's channel lacks."""
        contact = self._store.contact(owed.follow_up.key.contact_id)
        by_post = owed.by is not Channel.EMAIL
        self._editing.edit_contact(contact, address_first=by_post, email_first=not by_post)

    def _connect_actions(self) -> None:
        actions = self.actions
        self._connect(actions.write, self.write)
        for channel, action in actions.by.items():
            self._connect(action, partial(self._write_by, channel))
        for channel, action in actions.planned.items():
            self._connect(action, partial(self._plan, channel))
        self._connect(actions.done, self._settling.done)
        self._connect(actions.skip, self._settling.skip)
        self._connect(actions.snooze, self._open_snooze_here)
        self._connect(actions.contact, self.show_contact)
        self._connect(actions.address, self.add_address)

    def _connect(self, action: QAction, task: Callable[[Owed], object]) -> None:
        action.triggered.connect(partial(self._do, task))

    def _do(self, task: Callable[[Owed], object]) -> None:
        if owed := self._list.current:
            task(owed)

    def _write_by(self, channel: Channel, owed: Owed) -> None:
        self.write_asked.emit(owed, channel)

    def _plan(self, channel: Channel, owed: Owed) -> None:
        self._settling.plan(channel, owed)
        self.follow()  # a click has unchecked what was planned so before

    def _open_snooze_here(self, owed: Owed) -> None:
        self._open_snooze(owed, self._list.at_current.snooze)

    def _open_snooze(self, owed: Owed, button: QWidget) -> None:
        self._list.choose(owed.follow_up.key)
        menu = SnoozeMenu(owed.follow_up.due, self._today(), self._list)
        menu.chosen.connect(partial(self._settling.snooze, owed))
        menu.pick_asked.connect(partial(self._pick_day, owed))
        menu.popup(_below(button))

    def _pick_day(self, owed: Owed) -> None:
        from desktop.ui.forms.snooze_dialog import SnoozeDialog  # opened later

        snooze = partial(self._settling.snooze, owed)
        SnoozeDialog(owed.contact_name, self._today(), snooze, self._list.window()).open()

    def _open_more(self, owed: Owed, button: QWidget) -> None:
        self._list.choose(owed.follow_up.key)
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("More"))
        self.actions.fill_short(menu, owed)
        menu.popup(_below(button))

    def follow(self) -> None:
        """Offer what can be done about the current one, while it is seen."""
        self.actions.follow(self._list.current if self._list.isVisible() else None)


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
