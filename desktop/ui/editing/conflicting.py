"""Saves what was typed; what somebody else saved meanwhile is shown beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.conflicts import Thing, conflicts
from desktop.domain.merging import Side
from desktop.ui.editing.conflict_dialog import ConflictDialog, Told
from desktop.ui.live.live_conflicts import ChangedMeanwhile
from desktop.ui.widgets.form_dialog import FormDialog

Kept = TypeVar("Kept")


@dataclass(frozen=True)
class Saving(Generic[Thing, Kept]):
    """How a kind of thing is saved. keep: may raise ChangedMeanwhile; now: what is in the book.

    kind: of what the book then has; told: how it is told, given what was read, what is there now,
    and what was typed.
    """

    kind: type
    keep: Callable[[Thing], Kept]
    now: Callable[[Thing], Thing]
    told: Callable[[Thing, Thing, Thing], Told[Thing]]

    def save(self, window: QWidget, base: Thing, mine: Thing) -> Kept:
        """Save it, as it was typed. base: as it was read before.

        Raises ChangedMeanwhile where another was quicker; it is then asked what to keep of both,
        and the dialog in front, in which it was typed, ends when that is saved.
        """
        try:
            return self.keep(mine)
        except ChangedMeanwhile as meanwhile:
            if not isinstance(meanwhile.kept, self.kind | None):
                raise  # something else that was saved with it
            theirs = self.now(mine)
            if not any(found.likely is Side.SECOND for found in conflicts(base, theirs, mine)):
                return self.keep(theirs)  # nothing that was typed is lost
            self._ask(window, base, theirs, mine)
            raise

    def _ask(self, window: QWidget, base: Thing, theirs: Thing, mine: Thing) -> None:
        over = QApplication.activeModalWidget() or window
        keep = partial(self.save, window, theirs)
        dialog = ConflictDialog(base, theirs, mine, keep, self.told(base, theirs, mine), over)
        if isinstance(over, FormDialog):
            dialog.accepted.connect(over.finish)
        dialog.open()
