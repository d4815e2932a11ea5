"""What each occasion asks for afterwards, as data that the user may change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from math import ceil

from desktop.domain.business_days import WorkCalendar
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal

MOST_DAYS = 730  # of any wait: a follow-up after two years is none


class BadRule(Refusal):
    """A rule that could never be kept."""


class Unit(Enum):
    """What a wait is counted in."""

    DAYS = "days"
    BUSINESS_DAYS = "business-days"
    WEEKS = "weeks"
    MONTHS = "months"


_ABOUT_DAYS = {Unit.DAYS: 1.0, Unit.BUSINESS_DAYS: 1.4, Unit.WEEKS: 7.0, Unit.MONTHS: 30.5}


_MOST_DAYS = {Unit.DAYS: 1.0, Unit.BUSINESS_DAYS: 3.0, Unit.WEEKS: 7.0, Unit.MONTHS: 31.0}
_OFF = timedelta(days=45)  # more than no country's offices are closed at once, and a few days late


@dataclass(frozen=True)
class Wait:
    """So many days, business days, weeks or months."""

    count: int
    unit: Unit = Unit.DAYS

    def after(self, day: date, calendar: WorkCalendar) -> date:
        """The day on which the wait that began on `day` ends."""
        if self.unit is Unit.BUSINESS_DAYS:
            return calendar.business_days_after(day, self.count)
        if self.unit is Unit.MONTHS:
            return _months_after(day, self.count)
        return day + timedelta(days=self.count * (7 if self.unit is Unit.WEEKS else 1))

    @property
    def most_days(self) -> int:
        """How long it can be, with many a holiday in it."""
        return ceil(self.count * _MOST_DAYS[self.unit])

    def checked(self, what: str) -> Wait:
        """Raises BadRule when it is no wait at all, or endless; `what` names it."""
        if not 0 <= self.count * _ABOUT_DAYS[self.unit] <= MOST_DAYS:
            raise BadRule(
                "{what} must lie between now and two years: type a smaller number.", what=what
            )
        return self


def _months_after(day: date, count: int) -> date:
    """The same day of a later month, or that month's last: 30 November to 28 February."""
    months = day.year * 12 + day.month - 1 + count
    first = date(months // 12, months % 12 + 1, 1)
    next_first = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
    last = (next_first - timedelta(days=1)).day
    return first.replace(day=min(day.day, last))


@dataclass(frozen=True)
class CheckIn:
    """When to ask, if nothing is heard.

    after: from the event, or a day after what was promised where something was; at_most: when that
    is late; again: between one asking and the next, None for once; asks_status: whether it asks
    where things stand, rather than keeping in touch; with_outcome: not before the position is
    decided, and then at once.
    """

    after: Wait
    at_most: Wait | None = None
    again: Wait | None = None
    asks_status: bool = True
    with_outcome: bool = False


@dataclass(frozen=True)
class FollowUpRule:
    """What one occasion asks for. occasion: its id.

    thank_within, thank_at_most: calendar days to prompt thanks and to late ones, None where no
    thanks are owed; check_in: None where nobody need ask.
    """

    occasion: str
    usual_channel: Channel
    thank_within: int | None = None
    thank_at_most: int | None = None
    check_in: CheckIn | None = None

    @property
    def longest_grace(self) -> timedelta:
        """No follow-up of it is late later than so long after it is due."""
        waits = [Wait(self.thank_at_most or 0)]
        if self.check_in and self.check_in.at_most:
            waits.append(self.check_in.at_most)
        return timedelta(days=max(wait.most_days for wait in waits)) + _OFF

    def checked(self) -> FollowUpRule:
        """The same rule. Raises BadRule when it could not be kept."""
        within, at_most = self.thank_within, self.thank_at_most
        if (within is None) != (at_most is None):
            raise BadRule("Thanks need both days, prompt and at most: fill in the other one.")
        if within is not None and at_most is not None:
            Wait(within).checked(Phrase("The days to prompt thanks"))
            Wait(at_most).checked(Phrase("The days to thanks at most"))
            if at_most < within:
                raise BadRule("Thanks at most cannot come before prompt thanks: raise that number.")
        if self.check_in:
            self._check_check_in(self.check_in)
        return self

    @staticmethod
    def _check_check_in(check_in: CheckIn) -> None:
        for wait in (check_in.after, check_in.at_most, check_in.again):
            if wait:
                wait.checked(Phrase("The wait before asking"))
        if check_in.again and check_in.again.count < 1:
            raise BadRule("To ask again takes a day at least: type a number above zero.")


_IN_SEVEN = Wait(7, Unit.BUSINESS_DAYS)
_TWO_WEEKS = Wait(2, Unit.WEEKS)
_IN_TOUCH = CheckIn(Wait(3, Unit.MONTHS), asks_status=False)

# Source: product.md, "The seven occasions".
DEFAULT_RULES = (
    FollowUpRule(
        Occasion.PERSONAL_INTERVIEW.value, Channel.CARD, 1, 2, CheckIn(_IN_SEVEN, again=_TWO_WEEKS)
    ),
    FollowUpRule(Occasion.TELEPHONE_INTERVIEW.value, Channel.EMAIL, 0, 1, CheckIn(_IN_SEVEN)),
    FollowUpRule(Occasion.INFORMATIONAL_INTERVIEW.value, Channel.CARD, 1, 3, _IN_TOUCH),
    FollowUpRule(Occasion.NETWORKING_MEETING.value, Channel.CARD, 1, 2, _IN_TOUCH),
    FollowUpRule(
        Occasion.RECRUITER_CALL.value,
        Channel.EMAIL,
        1,
        1,
        CheckIn(_TWO_WEEKS, again=_TWO_WEEKS),
    ),
    FollowUpRule(
        Occasion.REFERENCE_RECEIVED.value,
        Channel.CARD,
        0,
        2,
        CheckIn(Wait(0), asks_status=False, with_outcome=True),
    ),
    FollowUpRule(
        Occasion.RESUME_SENT.value, Channel.EMAIL, check_in=CheckIn(_IN_SEVEN, at_most=_TWO_WEEKS)
    ),
)
