"""What is owed to a contact: by when at best, by when at most.

Everything is worked out anew from what happened, what was sent and the rules; only what the user
settled is kept. Thanks are owed on their days; all other follow-ups keep a week between touches.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from desktop.domain.business_days import WorkCalendar
from desktop.domain.channel_advice import Advice, Reader, advise
from desktop.domain.follow_up_rules import DEFAULT_RULES, CheckIn, FollowUpRule
from desktop.domain.occasions import Channel

BETWEEN_TOUCHES = timedelta(days=7)  # Source: product.md, at most one touch per contact a week
LATE_CHECK_IN = 5  # business days from due to late, where the rule does not say
LATE_OUTCOME = 2


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


def follow_ups(
    moments: Sequence[Moment],
    touches: Sequence[date],
    settled: Mapping[FollowUpKey, Settled],
    customs: Customs,
) -> list[FollowUp]:
    """What is owed to one contact, soonest first: what is done or skipped is never owed again.

    moments: theirs; touches: the days on which something was sent to them, or happened with them.
    """
    owed = [
        *_thanks(moments, settled, customs),
        *_spaced(_check_ins(moments, settled, customs), touches, settled, customs),
    ]
    return sorted(owed, key=lambda follow_up: (follow_up.due, follow_up.key.event_id))


def advice(follow_up: FollowUp, customs: Customs, today: date) -> Advice:
    """How to send it, were it sent today."""
    check_in = _check_in_of(follow_up, customs)
    return _advice(follow_up.moment, customs, max(today, follow_up.moment.on), check_in)


def _check_in_of(follow_up: FollowUp, customs: Customs) -> CheckIn | None:
    rule = customs.rules.get(follow_up.moment.occasion)
    is_check_in = follow_up.key.kind is FollowUpKind.CHECK_IN
    return rule.check_in if rule and is_check_in else None


def _advice(moment: Moment, customs: Customs, sending: date, check_in: CheckIn | None) -> Advice:
    rule = customs.rules.get(moment.occasion)
    promised = None if check_in else moment.promised  # a check-in comes after it
    return advise(
        moment.occasion,
        rule.usual_channel if rule else Channel.EMAIL,
        moment.reader,
        asks_status=bool(check_in and check_in.asks_status),
        post_is_too_slow=bool(promised and customs.last_posting(promised) < sending),
        recaps=moment.recaps,
    )


# Thanks


def _thanks(
    moments: Sequence[Moment], settled: Mapping[FollowUpKey, Settled], customs: Customs
) -> list[FollowUp]:
    owed = []
    for moment in moments:
        rule = customs.rules.get(moment.occasion)
        if moment.happened and rule and rule.thank_within is not None:
            key = FollowUpKey(moment.event_id, moment.contact_id, FollowUpKind.THANK_YOU)
            if not _is_closed(key, settled):
                owed.append(_thank_you(key, moment, rule, settled.get(key), customs))
    return owed


def _thank_you(
    key: FollowUpKey, moment: Moment, rule: FollowUpRule, snoozed: Settled | None, customs: Customs
) -> FollowUp:
    posted = _advice(moment, customs, moment.on, None).channel is not Channel.EMAIL
    last = customs.last_posting(moment.promised) if posted and moment.promised else date.max
    waits = (rule.thank_within or 0, rule.thank_at_most or 0)
    due, latest = _days_of_thanks(moment.on, waits, last, customs.calendar if posted else None)
    return _snoozed(FollowUp(key, due, latest, moment), snoozed, customs)


@lru_cache(maxsize=20_000)  # many events are on one day
def _days_of_thanks(
    on: date, waits: tuple[int, int], last: date, post: WorkCalendar | None
) -> tuple[date, date]:
    """Due and latest. waits: days; last: the last day to post them; post: None for an e-mail."""
    last = max(on, last)
    due, latest = (min(on + timedelta(days=days), last) for days in waits)
    if post:
        due = _posting_day(due, on, latest, post)
        latest = _posting_day(latest, due, latest, post)
    return due, max(due, latest)


def _posting_day(day: date, earliest: date, latest: date, calendar: WorkCalendar) -> date:
    """`day`, or the next day with post up to `latest`, or the one before, or whichever is next."""
    forward = _next_posting_day(day, calendar)
    if forward <= latest:
        return forward
    back = day
    while back > earliest and not calendar.is_posting_day(back):
        back -= timedelta(days=1)
    return back if calendar.is_posting_day(back) else forward


def _next_posting_day(day: date, calendar: WorkCalendar) -> date:
    while not calendar.is_posting_day(day):
        day += timedelta(days=1)
    return day


# Asking what became of it


def _check_ins(
    moments: Sequence[Moment], settled: Mapping[FollowUpKey, Settled], customs: Customs
) -> list[FollowUp]:
    """The next check-in of each moment, were it alone."""
    last_heard = max((moment.on for moment in moments if moment.happened), default=None)
    owed = []
    for moment in moments:
        rule = customs.rules.get(moment.occasion)
        check_in = rule.check_in if rule and moment.happened else None
        if check_in and not _is_answered(moment, check_in, last_heard):
            owed += _next_check_in(moment, check_in, settled, customs)
    return owed


def _is_answered(moment: Moment, check_in: CheckIn, last_heard: date | None) -> bool:
    """Whether there is nothing left to ask: something was heard, or a later event stands for it."""
    if check_in.with_outcome:
        return moment.decided is None
    later = last_heard is not None and last_heard > moment.on
    return later or moment.heard is not None or moment.decided is not None


def _next_check_in(
    moment: Moment,
    check_in: CheckIn,
    settled: Mapping[FollowUpKey, Settled],
    customs: Customs,
) -> list[FollowUp]:
    """One, or none when it was asked as often as the rule wants."""
    key = FollowUpKey(moment.event_id, moment.contact_id, FollowUpKind.CHECK_IN)
    asked = None
    while _is_closed(key, settled):
        asked = settled[key].on
        key = key._replace(number=key.number + 1)
    if asked is None:
        due, latest = _first_asking(moment, check_in, customs)
    elif check_in.again:
        due = check_in.again.after(max(asked, moment.on), customs.calendar)
        latest = due
    else:
        return []
    due = customs.calendar.next_business_day(max(due, moment.on))
    days = LATE_OUTCOME if check_in.with_outcome else LATE_CHECK_IN
    late = customs.calendar.business_days_after(due, days)
    latest = late if latest <= due else latest
    return [FollowUp(key, due, latest, moment)]


def _first_asking(moment: Moment, check_in: CheckIn, customs: Customs) -> tuple[date, date]:
    """Due and latest; latest no later than due where the rule has none."""
    calendar = customs.calendar
    if check_in.with_outcome and moment.decided:
        return moment.decided, moment.decided
    if moment.promised:
        due = moment.promised + timedelta(days=1)
        latest = due
    else:
        due = check_in.after.after(moment.on, calendar)
        latest = check_in.at_most.after(moment.on, calendar) if check_in.at_most else due
    return (max(due, moment.closing), latest) if moment.closing else (due, latest)


def _spaced(
    check_ins: Sequence[FollowUp],
    touches: Sequence[date],
    settled: Mapping[FollowUpKey, Settled],
    customs: Customs,
) -> list[FollowUp]:
    """The same, each a week or more after the touch before it, snoozes kept."""
    last = max(touches, default=None)
    spaced = []
    for follow_up in sorted(check_ins, key=lambda each: (each.due, each.key.event_id)):
        owed = _snoozed(follow_up, settled.get(follow_up.key), customs)
        if last is not None and owed.due < last + BETWEEN_TOUCHES:
            due = customs.calendar.next_business_day(last + BETWEEN_TOUCHES)
            owed = owed._replace(due=due, latest=max(due, owed.latest))
        last = owed.due if last is None else max(last, owed.due)
        spaced.append(owed)
    return spaced


# What the user settled


def _is_closed(key: FollowUpKey, settled: Mapping[FollowUpKey, Settled]) -> bool:
    found = settled.get(key)
    return found is not None and found.state in (FollowUpState.DONE, FollowUpState.SKIPPED)


def _snoozed(follow_up: FollowUp, settled: Settled | None, customs: Customs) -> FollowUp:
    if settled is None or settled.state is not FollowUpState.SNOOZED or settled.until is None:
        return follow_up
    if settled.until <= follow_up.due:
        return follow_up._replace(state=FollowUpState.SNOOZED)
    due = customs.calendar.next_business_day(settled.until)
    latest = max(due, follow_up.latest)
    return follow_up._replace(due=due, latest=latest, state=FollowUpState.SNOOZED)
