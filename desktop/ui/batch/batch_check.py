"""Looks in the background whose note cannot be written, whenever the note or the people change."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.progress import Tell
from desktop.ui.batch.batch_drafts import BatchDraft, batch_plan
from desktop.ui.batch.recipients_model import Found
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.long_work import LongWork
from desktop.ui.words.spoken import explained
from desktop.workflows.batch_notes import BatchNote, BatchPlan, Trouble
from desktop.workflows.batch_people import Person
from desktop.workflows.check_batches import Known, unfit

_AFTER = 250  # milliseconds without a change


@dataclass(frozen=True)
class Checked:
    """What came of it: the notes that can be written, in their order, and all that is in the way.

    is_whole: whether each note was looked at.
    """

    notes: tuple[BatchNote, ...]
    troubles: tuple[Trouble, ...]
    is_whole: bool

    def found(self, own: Sequence[int]) -> Found:
        """As the table shows it."""
        left = () if self.is_whole else (note.number for note in self.notes)
        troubles = {each.number: each.reason for each in self.troubles}
        return Found(troubles, frozenset(own), frozenset(left))


class BatchCheck(QObject):
    """Of two changes, the later is looked at.

    Signals:
        checked: with what is known so far.
        refused: with the sentence why nobody can be written to; an empty one when somebody can.
    """

    checked = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = Worker(self)  # pages are drawn meanwhile
        self._known: Known = {}
        self._people: Sequence[Person] = ()
        self._written: BatchDraft | None = None
        self._plan = BatchPlan((), ())
        self.newest = Checked((), (), is_whole=False)
        self._planning = Background(self._worker, self)
        self._planning.done.connect(self._look)
        self._planning.failed.connect(self._fail)
        self._looking = LongWork(self._worker, self)
        self._looking.done.connect(self._finish)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_AFTER)
        self._pause.timeout.connect(self._begin)

    def follow(self, people: Sequence[Person], written: BatchDraft) -> None:
        """Look at these after a pause."""
        self._looking.stop()
        self._people, self._written = people, written
        self.newest = Checked((), (), is_whole=False)
        self._pause.start()

    def retire(self) -> None:
        """Look no more, before this is destroyed."""
        self._pause.stop()
        self._looking.stop()
        self._worker.retire()

    def _begin(self) -> None:
        assert self._written, "there is something to look at"
        self._planning.ask(partial(batch_plan, self._people, self._written))

    def _look(self, plan: BatchPlan) -> None:
        if self._pause.isActive():
            return  # it is of what was before
        self._plan = plan
        self.refused.emit("")
        self._tell(Checked(plan.notes, plan.troubles, is_whole=not plan.notes))
        if plan.notes:
            self._looking.start(partial(_unfit, plan.notes, self._known))

    def _finish(self, unfit: Sequence[Trouble]) -> None:
        without = {each.number for each in unfit}
        notes = tuple(note for note in self._plan.notes if note.number not in without)
        self._tell(Checked(notes, (*self._plan.troubles, *unfit), is_whole=True))

    def _tell(self, checked: Checked) -> None:
        self.newest = checked
        self.checked.emit(checked)

    def _fail(self, trouble: Exception) -> None:
        self.refused.emit(explained(trouble))


def _unfit(notes: Sequence[BatchNote], known: Known, tell: Tell) -> Sequence[Trouble]:
    return unfit(notes, known, tell)
