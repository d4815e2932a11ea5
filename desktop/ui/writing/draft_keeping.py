"""Keeps what is being written in the book, so that nothing ends it: not closing, not a crash."""

from functools import partial
from threading import Lock

from PySide6.QtCore import QObject, QTimer

from desktop.domain.kept_drafts import DraftKey, KeptDraft
from desktop.ui.live.live_store import LiveStore
from desktop.ui.live.live_writing import forget_draft, keep_draft
from desktop.ui.notes.draft_texts import draft_text
from desktop.ui.notes.drafts import Draft
from desktop.ui.system.background import Background, Worker

KEPT_AFTER = 500  # milliseconds from the first change that is not kept yet


class DraftKeeping(QObject):
    """Keeps one draft in the background while it is changed, and at once when its window closes."""

    def __init__(
        self, store: LiveStore, key: DraftKey, begun: Draft, worker: Worker, parent: QObject
    ) -> None:
        """begun: as the draft was before anything was changed, which need not be kept."""
        super().__init__(parent)
        self._store = store
        self._key = key
        self._draft = self._kept = begun
        self._number = self._newest = 0  # of the drafts in their order, and of the one kept last
        self._one_by_one = Lock()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEPT_AFTER)
        self._soon.timeout.connect(self._keep_soon)
        self._keeping = Background(worker, self)
        self._keeping.failed.connect(self._fail)

    def follow(self, draft: Draft) -> None:
        """Keep this soon."""
        self._draft = draft
        if not self._soon.isActive():
            self._soon.start()

    def keep(self, draft: Draft) -> None:
        """Keep this now, as nothing after this call will. Raises what a locked book raises."""
        self._soon.stop()
        if draft != self._kept:
            self._write(self._next(), draft)

    def forget(self) -> None:
        """It went out: keep nothing of it any more."""
        self._soon.stop()
        with self._one_by_one:
            self._newest = self._next()
            forget_draft(self._store, self._key)

    def _keep_soon(self) -> None:
        if self._draft != self._kept:
            self._kept = self._draft
            self._keeping.ask(partial(self._write, self._next(), self._draft))

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _write(self, number: int, draft: Draft) -> None:
        """On whichever thread; never an older one over a newer."""
        content, picture = draft_text(draft)
        with self._one_by_one:
            if number > self._newest:
                self._newest = number
                keep_draft(self._store, KeptDraft(self._key, content, picture))

    def _fail(self, trouble: Exception) -> None:
        raise trouble
