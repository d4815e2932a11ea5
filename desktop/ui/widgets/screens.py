"""The window's screens: each is made when it is first seen, and reads the book while it is seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

BEHIND = 400  # milliseconds for which a dialog that has just opened goes first


class Screen(QWidget):
    """What stands beside the sidebar. One that is hidden reads nothing until it is seen again.

    Signals: shown: when what the book has now is on the screen.
    """

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_stale = True
        self._soon = QTimer(self)  # an action that changes several things has the book read once
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read_now)

    def read(self) -> None:
        """Ask the book for what is shown; each screen's own."""

    def fill(self, whole: QWidget) -> None:
        """Give all the room to this, and the focus."""
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(whole)
        self.setFocusProxy(whole)

    def refresh(self) -> None:
        """Have the book read anew, at once where this is seen."""
        self._is_stale = True
        if self.isVisible():
            self._soon.start()

    def start_search(self) -> None:
        """Go to where words are searched for, on a screen that has such a place."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._soon.start()

    def _read_now(self) -> None:
        """At once, unless a dialog came before this meanwhile: its first page is waited for."""
        if QApplication.activeModalWidget() and self._soon.interval() == 0:
            self._soon.start(BEHIND)
            return
        self._soon.setInterval(0)
        self._is_stale = False
        self.read()


@dataclass(frozen=True)
class Place:
    """A screen as the sidebar and the menu name it. picture: an icon; make: called once."""

    id: str
    name: str
    picture: str
    make: Callable[[], Screen]


class Screens(QStackedWidget):
    """One screen at a time.

    Signals: changed: with the id of the place that is seen now.
    """

    changed = Signal(str)

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = {place.id: place for place in places}
        self._made: dict[str, Screen] = {}

    def screen_at(self, id: str) -> Screen:
        """The screen, made if this is the first time that it is asked for."""
        if id not in self._made:
            self._made[id] = self.places[id].make()
            self.addWidget(self._made[id])
        return self._made[id]

    @property
    def current_place(self) -> str:
        """The id of the screen that is seen."""
        return next(id for id, made in self._made.items() if made is self.currentWidget())

    def refresh(self) -> None:
        """Have all of them read the book anew."""
        for screen in self._made.values():
            screen.refresh()

    @property
    def current(self) -> Screen:
        """The screen that is seen."""
        shown = self.currentWidget()
        assert isinstance(shown, Screen), "nothing else is put here"
        return shown

    def go_to(self, id: str) -> Screen:
        """Show this screen, which has the focus if another one had it."""
        screen = self.screen_at(id)
        if self.currentWidget() is not screen or not self.isVisible():
            had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
            self.setCurrentWidget(screen)
            if had_focus:
                screen.setFocus()
            self.changed.emit(id)
        return screen
