"""Looking for duplicates in the background: how far it is, and an end to it at any time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import Refusal
from desktop.ui.background import Background, Worker
from desktop.ui.live_duplicates import find_pairs
from desktop.ui.live_store import LiveStore
from desktop.ui.spoken import spoken


class Stopped(Exception):
    """The search was called off."""


class DuplicateSearch(QObject):
    """One search at a time.

    Signals:
        moved: with the share of the work that is done, from 0 to 1.
        found: with the pairs, once all is looked through.
        refused: with the sentence why nothing can be found.
    """

    moved = Signal(float)
    found = Signal(object)
    refused = Signal(str)

    def __init__(self, store: LiveStore, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._stop = Event()
        self._background = Background(worker, self)
        self._background.done.connect(self._tell_found)
        self._background.failed.connect(self._tell_of)
        worker.retiring.connect(self.stop)

    def start(self) -> None:
        """Look through the book from the beginning."""
        self._stop = Event()
        watch = partial(_watch, self._stop, self.moved.emit)
        self._background.ask(partial(find_pairs, self._store, watch))

    def stop(self) -> None:
        """Give the search up; nothing is found then."""
        self._stop.set()

    def _tell_found(self, pairs: object) -> None:
        if not self._stop.is_set():
            self.found.emit(pairs)

    def _tell_of(self, trouble: Exception) -> None:
        if isinstance(trouble, Refusal):
            self.refused.emit(spoken(trouble))
        elif not isinstance(trouble, Stopped):
            raise trouble


def _watch(stop: Event, tell: Callable[[float], object], share: float) -> None:
    """On the worker's thread. Raises Stopped."""
    if stop.is_set():
        raise Stopped
    tell(share)
