"""The menus, and what they offer, which the palette of commands and the list of keys show too."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

# A key that Qt's own translations name otherwise than keyboards and the rest of our window do.
_KEY = QT_TRANSLATE_NOOP("QShortcut", "Return")


@dataclass(frozen=True)
class Offer:
    """An entry of the menus. menu: the name of the one it is in."""

    menu: str
    action: QAction

    @property
    def name(self) -> str:
        """What it does, without the mark of its shortcut letter."""
        return plain(self.action.text())

    @property
    def keys(self) -> str:
        """Its shortcut as people of this system write it; empty for none."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def add(menu: QMenu, text: str, act: Callable[[], object], keys: str = "") -> QAction:
    """A new entry of a menu, with its shortcut where it has one."""
    action = menu.addAction(text)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(act)
    return action


def offers(bar: QMenuBar) -> list[Offer]:
    """Every entry of every menu, in their order."""
    return [offer for entry in bar.actions() for offer in _in_menu(entry)]


def _in_menu(entry: QAction) -> Iterator[Offer]:
    menu = entry.menu()
    assert isinstance(menu, QMenu), "a menu bar holds menus"
    for action in menu.actions():
        if isinstance(action.menu(), QMenu):
            yield from _in_menu(action)
        elif not action.isSeparator():
            yield Offer(plain(entry.text()), action)


def plain(text: str) -> str:
    """A menu's words without their shortcut letter's mark, or the dots that announce a form."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
