"""Thanks for an event as they stand: to whom, by when, and what became of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.follow_ups import FollowUpState

_OPEN = (FollowUpState.OWED, FollowUpState.SNOOZED)


@dataclass(frozen=True)
class EventThanks:
    """To one of those who took part. due, latest: as of `FollowUp`, while they are owed."""

    contact_id: int
    state: FollowUpState
    due: date
    latest: date

    @property
    def is_owed(self) -> bool:
        """Whether they are still to be said, be it later."""
        return self.state in _OPEN


def most_urgent(thanks: Iterable[EventThanks]) -> EventThanks | None:
    """Of those that are owed, which is late first; None where none are."""
    owed = (each for each in thanks if each.is_owed)
    return min(owed, key=lambda each: (each.latest, each.due), default=None)
