"""Keeps a page on the screen the same as the page that would be printed."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.refusals import Refusal
from desktop.ui.look.shown_pictures import shown_picture
from desktop.ui.pages.page_view import PageView
from desktop.ui.system.background import Background, Worker
from desktop.ui.words.spoken import spoken
from desktop.workflows.drawn_pages import DrawnPage

MAKE_AFTER = 100  # milliseconds without a change: in a pause, and not at every key of a fast typist


class LivePage(QObject):
    """Has pages drawn in the background for one view. The newest wins.

    draw: from an order, which is a frozen value, and dots per inch. refusal: why there is no page
    of the newest order, as a sentence; the old page stays, dimmed.

    Signals:
        drawn: with the `DrawnPage` that the view shows from now on.
        settled: when the view shows the newest page, or it is refused.
    """

    drawn = Signal(object)
    settled = Signal()

    def __init__(
        self,
        view: PageView,
        draw: Callable[[Any, float], DrawnPage],
        worker: Worker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._draw = draw
        self.refusal = ""
        self._order: object = None
        self._background = Background(worker, self)
        self._background.done.connect(self._show)
        self._background.failed.connect(self._fail)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)
        view.resized.connect(self._fit)

    @property
    def is_settled(self) -> bool:
        """Whether the newest page is on the screen, or refused."""
        return not (self._pause.isActive() or self._background.busy)

    def follow(self, order: object) -> None:
        """Show the page of this order after a pause, the first one at once; None shows no page."""
        if order == self._order:
            return
        first = self._order is None
        self._order = order
        if order is None:
            self._view.show_page(None)
            self.refusal = ""
        self._wait(at_once=first)

    def _wait(self, *, at_once: bool = False) -> None:
        self._pause.start(0 if at_once else MAKE_AFTER)

    def _fit(self) -> None:
        """Draw for the new size, after a pause; a first page that is due stays so."""
        if not (self._pause.isActive() and self._pause.interval() == 0):
            self._wait()

    def _ask(self) -> None:
        if self._order is not None:
            self._background.ask(partial(self._draw, self._order, self._view.dpi))

    def _show(self, page: DrawnPage) -> None:
        if self._order is None:
            return
        self._view.show_page(shown_picture(page.picture))
        self.drawn.emit(page)
        self._settle("")

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refusal):
            raise trouble
        self._view.dim()
        self._settle(spoken(trouble))

    def _settle(self, refusal: str) -> None:
        if self.is_settled:
            self.refusal = refusal
            self.settled.emit()
