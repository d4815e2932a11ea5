"""The rules and customs of the user, changed together with all that is owed by them."""

from dataclasses import replace

from sqlalchemy.orm import Session

from desktop.domain.follow_up_rules import DEFAULT_RULES
from desktop.domain.follow_up_settings import FollowUpSettings
from desktop.domain.own_occasions import OwnOccasion
from desktop.domain.senders import Sender
from desktop.store.customs import (
    choose_calendar,
    choose_days_in_post,
    chosen_calendar,
    customs,
    forget_rule,
    keep_rule,
)
from desktop.store.follow_ups import recompute_all
from desktop.store.occasions import delete_own_occasion, occasions, save_own_occasion
from desktop.store.senders import save_sender


def follow_up_settings(session: Session) -> FollowUpSettings:
    """As they are in force."""
    in_force = customs(session)
    return FollowUpSettings(
        rules=tuple(in_force.rules[rule.occasion] for rule in DEFAULT_RULES),
        own=tuple(kind for kind in occasions(session) if isinstance(kind, OwnOccasion)),
        calendar=chosen_calendar(session),
        days_in_post=in_force.days_in_post,
    )


def save_follow_up_settings(session: Session, settings: FollowUpSettings) -> FollowUpSettings:
    """Puts them in force, and works out anew what is owed where that changes it.

    Kinds of events that are left out are deleted. Raises BadRule, NamelessOccasion,
    ControlCharacters, OccasionInUse.
    """
    settings = settings.tidied()
    before = follow_up_settings(session)
    shipped = {rule.occasion: rule for rule in DEFAULT_RULES}
    for rule in settings.rules:
        if rule == shipped.get(rule.occasion):
            forget_rule(session, rule.occasion)
        else:
            keep_rule(session, rule)
    _save_own(session, before, settings)
    if settings.calendar != before.calendar:
        choose_calendar(session, settings.calendar)
    if settings.days_in_post != before.days_in_post:
        choose_days_in_post(session, settings.days_in_post)
    after = follow_up_settings(session)
    if _owed_by(before) != _owed_by(after):
        recompute_all(session)
    return after


def save_me(session: Session, sender: Sender) -> Sender:
    """As `save_sender`; where the user moved to other holidays, all that is owed is worked out."""
    before = customs(session).calendar
    saved = save_sender(session, sender)
    if customs(session).calendar != before:
        recompute_all(session)
    return saved


def _save_own(session: Session, before: FollowUpSettings, after: FollowUpSettings) -> None:
    kept = {kind.value for kind in after.own}
    for kind in before.own:
        if kind.value not in kept:
            delete_own_occasion(session, kind)
    for kind in after.own:
        if kind not in before.own:
            save_own_occasion(session, kind)


def _owed_by(settings: FollowUpSettings) -> FollowUpSettings:
    """What of them decides what is owed: not what the user's own kinds are called."""
    return replace(settings, own=tuple(replace(kind, title="") for kind in settings.own))
