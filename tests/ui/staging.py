"""What scenes are made with: one is a name, and how to open what it shows."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QTemporaryDir
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.ui.widgets.text_fields import SearchField
from desktop.ui.window.main_window import MainWindow

Kind = TypeVar("Kind", bound=QDialog)

NOTE = (
    "Dear Elena,\n\nThank you for an hour of your time on Friday, and for the walk through the"
    " yard. I have thought about the night shift ever since.\n\nWarmly,\nMaria"
)
PATIENCE = 100  # seconds for what is read or drawn in the background


@dataclass(frozen=True)
class Scene:
    """One picture. bare: whether it shows something in an empty book too."""

    name: str
    open: Callable[[MainWindow], QWidget]
    bare: bool = False


def dialog_of(window: QWidget, kind: type[Kind]) -> Kind:
    """The dialog of this kind that is open."""
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def after(name: str, act: Callable[[MainWindow], object], kind: type[QDialog]) -> Scene:
    """The dialog that an action opens."""

    def open(window: MainWindow) -> QWidget:
        act(window)
        return dialog_of(window, kind)

    return Scene(name, open)


def until(there: Callable[[], object]) -> None:
    """Go on with the window until something is there."""
    end = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < end, "it never came"
        QTest.qWait(10)


def see_somebody(window: MainWindow) -> None:
    """Wait until who is chosen among the contacts is shown, with what happened with them."""
    until(lambda: window.contacts.contact is not None and window.contacts.events)


def scratch(window: MainWindow, name: str) -> Path:
    """A file of this name in a folder that is gone with the window."""
    folder = QTemporaryDir()
    window.destroyed.connect(folder.remove)
    return Path(folder.path()) / name


def leave(window: MainWindow) -> None:
    """Close what a scene opened, the last first, and look for nobody any more."""
    while popup := QApplication.activePopupWidget():
        popup.close()
    for dialog in reversed(window.findChildren(QDialog)):
        dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for field in window.findChildren(SearchField):
        field.clear()
