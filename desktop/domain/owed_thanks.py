"""Thanks that are owed: within days of what happened, and posted on days with post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from desktop.domain.business_days import WorkCalendar
from desktop.domain.follow_up_advice import advice_at
from desktop.domain.follow_up_rules import FollowUpRule
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
from desktop.domain.occasions import Channel


def owed_thanks(
    moments: Sequence[Moment], settled: Mapping[FollowUpKey, Settled], customs: Customs
) -> list[FollowUp]:
    """Those of all that happened and asks for thanks, but for what is done or skipped."""
    owed = []
    for moment in moments:
        rule = customs.rules.get(moment.occasion)
        if moment.happened and rule and rule.thank_within is not None:
            key = FollowUpKey(moment.event_id, moment.contact_id, FollowUpKind.THANK_YOU)
            if not is_closed(key, settled):
                owed.append(_thank_you(key, moment, rule, settled.get(key), customs))
    return owed


def _thank_you(
    key: FollowUpKey, moment: Moment, rule: FollowUpRule, snoozed: Settled | None, customs: Customs
) -> FollowUp:
    posted = advice_at(moment, customs, moment.on, None).channel is not Channel.EMAIL
    last = customs.last_posting(moment.promised) if posted and moment.promised else date.max
    waits = (rule.thank_within or 0, rule.thank_at_most or 0)
    due, latest = _days_of_thanks(moment.on, waits, last, customs.calendar if posted else None)
    return as_snoozed(FollowUp(key, due, latest, moment), snoozed, customs)


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
