"""What is owed, as a list shows it: whom, for what, how and by when."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.channel_advice import Advice
from desktop.domain.follow_ups import FollowUp
from desktop.domain.occasions import Channel


@dataclass(frozen=True)
class Owed:
    """One follow-up and all that a row says of it. channel: the user's own choice, if any."""

    follow_up: FollowUp
    advice: Advice
    contact_name: str
    organization: str
    talked_about: str
    channel: Channel | None = None

    @property
    def by(self) -> Channel:
        """The channel to take: the user's own, else the advised one."""
        return self.channel or self.advice.channel


@dataclass(frozen=True)
class OwedPlace:
    """Where a page of what is owed ends."""

    due: date
    id: int


@dataclass(frozen=True)
class OwedPage:
    """Some of what is owed, soonest first. next: where the next page begins; None for none."""

    rows: tuple[Owed, ...]
    next: OwedPlace | None
