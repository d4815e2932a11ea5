"""What lies in the bin, as a list shows it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

KEPT_FOR = timedelta(days=30)


class DeletedKind(Enum):
    """What was deleted."""

    CONTACT = "contact"
    EVENT = "event"
    POSITION = "position"


@dataclass(frozen=True)
class DeletedThing:
    """Something that can still be brought back. name: of the person, or of the position.

    at: when it was deleted, aware; occasion: of an event, its id.
    """

    kind: DeletedKind
    id: int
    name: str
    at: datetime
    occasion: str = ""

    @property
    def gone_at(self) -> datetime:
        """When it can be brought back no longer."""
        return self.at + KEPT_FOR
