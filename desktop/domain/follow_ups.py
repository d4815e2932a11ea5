"""What may be owed to a contact: the values that it is worked out from, and what it is then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

from desktop.domain.business_days import WorkCalendar
from desktop.domain.channel_advice import Reader
from desktop.domain.follow_up_rules import DEFAULT_RULES, FollowUpRule


class FollowUpKind(Enum):
    """Thanks for an event, or asking what became of it."""

    THANK_YOU = "thank-you"
    CHECK_IN = "check-in"

    __hash__ = object.__hash__  # each is there but once; by its name it took ten times as long


class FollowUpState(Enum):
    """What became of a follow-up."""

    OWED = "owed"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    DONE = "done"


class FollowUpKey(NamedTuple):
    """Names one follow-up for good. number: which of its check-ins, from 1."""

    event_id: int
    contact_id: int
    kind: FollowUpKind
    number: int = 1


@dataclass(frozen=True, slots=True)
class Settled:
    """What the user did about a follow-up, and when. until: of a snooze."""

    state: FollowUpState
    on: date
    until: date | None = None


class Moment(NamedTuple):
    """An event as one of its people sees it: all that decides what is owed to them.

    promised: when they said that they would decide, or be in touch; closing: of the application;
    heard: the first day after it on which anything was heard of it; decided: when the position was.
    """

    event_id: int
    contact_id: int
    occasion: str
    on: date
    happened: bool = True
    promised: date | None = None
    closing: date | None = None
    heard: date | None = None
    decided: date | None = None
    reader: Reader = Reader()
    recaps: bool = False


class FollowUp(NamedTuple):
    """Something owed. due: when it is best sent; latest: the last day on which it is not late."""

    key: FollowUpKey
    due: date
    latest: date
    moment: Moment
    state: FollowUpState = FollowUpState.OWED


@dataclass(frozen=True)
class Customs:
    """The rules, one an occasion, and how business and post go where the user lives.

    days_in_post: business days from a letter box to a desk.
    """

    rules: Mapping[str, FollowUpRule] = field(
        default_factory=lambda: {rule.occasion: rule for rule in DEFAULT_RULES}
    )
    calendar: WorkCalendar = WorkCalendar()
    days_in_post: int = 3  # Source: USPS First-Class Mail, 1 to 5 days

    @property
    def longest_grace(self) -> timedelta:
        """No follow-up is late later than so long after it is due; it may well be sooner."""
        return max((rule.longest_grace for rule in self.rules.values()), default=timedelta())

    def last_posting(self, before: date) -> date:
        """The last day to post what has to arrive before that day."""
        return self.calendar.business_days_before(before, self.days_in_post + 1)


def is_closed(key: FollowUpKey, settled: Mapping[FollowUpKey, Settled]) -> bool:
    """Whether it was done or skipped: then it is never owed again."""
    found = settled.get(key)
    return found is not None and found.state in (FollowUpState.DONE, FollowUpState.SKIPPED)


def as_snoozed(follow_up: FollowUp, settled: Settled | None, customs: Customs) -> FollowUp:
    """As it is owed while it is snoozed, on a business day; as it was, where it is not."""
    if settled is None or settled.state is not FollowUpState.SNOOZED or settled.until is None:
        return follow_up
    if settled.until <= follow_up.due:
        return follow_up._replace(state=FollowUpState.SNOOZED)
    due = customs.calendar.next_business_day(settled.until)
    latest = max(due, follow_up.latest)
    return follow_up._replace(due=due, latest=latest, state=FollowUpState.SNOOZED)
