"""Asking what became of it: when that is owed, and never sooner than a week after a touch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from desktop.domain.follow_up_rules import CheckIn
from desktop.domain.follow_ups import (
    Customs,
    FollowUp,
    FollowUpKey,
    FollowUpKind,
    Moment,
    Settled,
    as_snoozed,
    is_closed,
)

BETWEEN_TOUCHES = timedelta(days=7)  # Source: product.md, at most one touch per contact a week
LATE_CHECK_IN = 5  # business days from due to late, where the rule does not say
LATE_OUTCOME = 2


def owed_check_ins(
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
    while is_closed(key, settled):
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


def spaced(
    check_ins: Sequence[FollowUp],
    touches: Sequence[date],
    settled: Mapping[FollowUpKey, Settled],
    customs: Customs,
) -> list[FollowUp]:
    """The same, each a week or more after the touch before it, snoozes kept."""
    last = max(touches, default=None)
    spaced = []
    for follow_up in sorted(check_ins, key=lambda each: (each.due, each.key.event_id)):
        owed = as_snoozed(follow_up, settled.get(follow_up.key), customs)
        if last is not None and owed.due < last + BETWEEN_TOUCHES:
            due = customs.calendar.next_business_day(last + BETWEEN_TOUCHES)
            owed = owed._replace(due=due, latest=max(due, owed.latest))
        last = owed.due if last is None else max(last, owed.due)
        spaced.append(owed)
    return spaced
