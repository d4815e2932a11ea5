"""What the parts of one window work with, put together once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QMainWindow

from desktop.ui.editing.editing import Editing
from desktop.ui.editing.slow_changes import SlowChanges
from desktop.ui.live.live_store import LiveStore
from desktop.ui.system.background import Worker
from desktop.ui.system.undo import History


@dataclass(frozen=True)
class WindowParts:
    """The book, and what changes it. slow: what takes long to change, and to take back.

    pages, post: the window's workers, for what is read and drawn, and for what may take minutes;
    today: the day it is, asked anew each time; window: what dialogs open over.
    """

    store: LiveStore
    history: History
    slow: SlowChanges
    editing: Editing
    pages: Worker
    post: Worker
    today: Callable[[], date]
    window: QMainWindow
