"""What is owed, as a list shows it: whom, for what, how and by when."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from desktop.domain.channel_advice import Advice
from desktop.domain.follow_ups import FollowUp
from desktop.domain.occasions import Channel

_SUNDAY = 6  # as date.weekday() counts


class OwedSection(Enum):
    """How urgent something is: late, best sent today or since, by Sunday, or after that."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this-week"
    LATER = "later"


def section_of(due: date, latest: date, today: date) -> OwedSection:
    """Where something stands that is best sent on one day, and late after the other."""
    if latest < today:
        return OwedSection.OVERDUE
    if due <= today:
        return OwedSection.TODAY
    return OwedSection.THIS_WEEK if due <= end_of_week(today) else OwedSection.LATER


def place_in_section(section: OwedSection, due: date, latest: date) -> tuple[date, date]:
    """By which a section is sorted, as its rows tell: the latest first, or the soonest due."""
    return (latest, due) if section is OwedSection.OVERDUE else (due, latest)


def end_of_week(today: date) -> date:
    """The Sunday on or after that day."""
    return today + timedelta(days=_SUNDAY - today.weekday())


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
    latest: date
    id: int


@dataclass(frozen=True)
class OwedPage:
    """Some of what is owed, in its order. next: where the next page begins; None for none."""

    rows: tuple[Owed, ...]
    next: OwedPlace | None
