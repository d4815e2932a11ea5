"""What somebody sat down to write: for which event, to whom, thanks or a question."""

from dataclasses import dataclass

from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.kept_drafts import DraftKey
from desktop.domain.sent_notes import SentNote
from desktop.workflows.sent_records import Addressee


@dataclass(frozen=True)
class Errand:
    """reader_id: of those who took part in the event, the one who is written to.

    again: the note of the outbox whose words are written once more.
    """

    event: Event
    reader_id: int
    kind: FollowUpKind = FollowUpKind.THANK_YOU
    again: SentNote | None = None

    @property
    def event_id(self) -> int:
        assert self.event.id is not None, "an event that is shown is in the book"
        return self.event.id

    @property
    def addressee(self) -> Addressee:
        """As workflows are told."""
        return Addressee(self.event_id, self.reader_id, self.kind)

    @property
    def key(self) -> DraftKey:
        """By which what was begun for it is found again."""
        return DraftKey(self.event_id, self.reader_id, self.kind)
