"""What can be done about the chosen follow-up, each with its key, for menus and the list."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.occasions import Channel
from desktop.domain.owed import Owed
from desktop.ui.words.channel_words import channel_name
from desktop.ui.words.owed_words import add_words, lacks_address


class TodayActions(QObject):
    """The actions. Their keys are single letters, which work while the list has the focus alone.

    by: what writes at once, by each channel; planned: what keeps that a channel is to be taken.
    """

    def __init__(self, list: QWidget) -> None:
        super().__init__(list)
        self._list = list
        self.write = self._add(self.tr("&Write as advised"), "Return", "Enter")
        self.by = {
            Channel.CARD: self._add(self.tr("Write a &card"), "C"),
            Channel.LETTER: self._add(self.tr("Write a &letter"), "L"),
            Channel.EMAIL: self._add(self.tr("Write an &e-mail"), "E"),
        }
        self.planned = self._choices()
        self.done = self._add(self.tr("&Done"), "D")
        self.snooze = self._add(self.tr("&Snooze…"), "S")
        self.skip = self._add(self.tr("S&kip"), "K", "Delete")
        self.address = self._add(self.tr("&Add address…"), "A")
        self.contact = self._add(self.tr("Show c&ontact"), "O")
        self.follow(None)

    def fill(self, menu: QMenu) -> None:
        """Put all of them into a menu."""
        menu.addAction(self.write)
        menu.addActions(list(self.by.values()))
        self._add_planned(menu)
        menu.addSeparator()
        menu.addActions([self.done, self.snooze, self.skip])
        menu.addSeparator()
        menu.addActions([self.address, self.contact])

    def fill_short(self, menu: QMenu, owed: Owed) -> None:
        """Put into a row's own menu what it has no button for."""
        menu.addActions([action for by, action in self.by.items() if by is not owed.by])
        self._add_planned(menu)
        menu.addSeparator()
        if self.address.isEnabled():
            menu.addAction(self.address)
        menu.addAction(self.contact)

    def follow(self, owed: Owed | None) -> None:
        """Offer what can be done about this one."""
        lacks = owed is not None and lacks_address(owed)
        always = (self.write, self.done, self.snooze, self.skip)
        for action in (*always, *self.by.values(), *self.planned.values()):
            action.setEnabled(owed is not None)
        for channel, action in self.planned.items():
            action.setChecked(owed is not None and channel is owed.by)
        self.contact.setEnabled(owed is not None)
        self.address.setEnabled(lacks)
        if owed and lacks:
            self.address.setText(self.tr("{add}…").format(add=add_words(owed.by)))

    def _choices(self) -> dict[Channel, QAction]:
        """One of them is checked: the channel that the row names."""
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        made = {channel: QAction(channel_name(channel), self) for channel in Channel}
        for action in made.values():
            action.setCheckable(True)
            group.addAction(action)
        return made

    def _add_planned(self, menu: QMenu) -> None:
        menu.addMenu(self.tr("&Plan as")).addActions(list(self.planned.values()))

    def _add(self, text: str, *keys: str) -> QAction:
        made = QAction(text, self)
        made.setShortcuts([QKeySequence(key) for key in keys])
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._list.addAction(made)
        return made
