"""By which channel to send what is owed, and why."""

from __future__ import annotations

from datetime import date

from desktop.domain.channel_advice import Advice, advise
from desktop.domain.follow_up_rules import CheckIn
from desktop.domain.follow_ups import Customs, FollowUp, FollowUpKind, Moment
from desktop.domain.occasions import Channel


def advice(follow_up: FollowUp, customs: Customs, today: date) -> Advice:
    """How to send it, were it sent today."""
    check_in = _check_in_of(follow_up, customs)
    return advice_at(follow_up.moment, customs, max(today, follow_up.moment.on), check_in)


def _check_in_of(follow_up: FollowUp, customs: Customs) -> CheckIn | None:
    rule = customs.rules.get(follow_up.moment.occasion)
    is_check_in = follow_up.key.kind is FollowUpKind.CHECK_IN
    return rule.check_in if rule and is_check_in else None


def advice_at(moment: Moment, customs: Customs, sending: date, check_in: CheckIn | None) -> Advice:
    """How to send what is owed for an event on that day. check_in: None for thanks."""
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
