"""Notes that were begun and have not gone out."""

from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.follow_ups import FollowUpKind


@dataclass(frozen=True)
class DraftKey:
    """Names a draft for good: for which event, to whom, thanks or a question."""

    event_id: int
    contact_id: int
    kind: FollowUpKind = FollowUpKind.THANK_YOU


@dataclass(frozen=True)
class KeptDraft:
    """A draft as the book keeps it.

    content: JSON, as the window writes it; picture: on a card's front, b"" for none; saved_at:
    aware, in UTC.
    """

    key: DraftKey
    content: str
    picture: bytes = field(default=b"", repr=False)
    saved_at: datetime | None = None
