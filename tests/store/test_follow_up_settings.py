"""Rules and customs are changed together with what is owed by them."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.domain.business_days import WorkCalendar
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.follow_up_rules import DEFAULT_RULES, BadRule, FollowUpRule
from desktop.domain.follow_up_settings import FollowUpSettings
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.own_occasions import NamelessOccasion, OwnOccasion
from desktop.domain.senders import Sender
from desktop.store.changes import changes_of
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.store.follow_up_settings import (
    follow_up_settings,
    save_follow_up_settings,
    save_me,
)
from desktop.store.occasions import OccasionInUse
from desktop.store.owed_lists import owed_to_any
from desktop.store.undoing import apply_changes

CALL = Occasion.RECRUITER_CALL.value
THURSDAY = date(2026, 11, 19)
FAIR = OwnOccasion("Trade fair", FollowUpRule("", Channel.CARD, 1, 3))


@pytest.fixture
def book(any_book):
    return any_book


@pytest.fixture
def ada(session):
    return save_contact(session, Contact("Ada", email="ada@example.com")).id


def call_rule(**changes):
    """The settings as shipped, but for the rule about calls."""
    rules = (replace(rule, **changes) if rule.occasion == CALL else rule for rule in DEFAULT_RULES)
    return FollowUpSettings(tuple(rules))


def due(session, contact_id):
    return [row.follow_up.due for row in owed_to_any(session, [contact_id], THURSDAY)]


def test_settings_are_the_shipped_ones_until_somebody_changes_them(session):
    assert follow_up_settings(session) == FollowUpSettings()


def test_a_new_rule_moves_what_is_owed_at_once_and_one_step_takes_it_back(book, ada, session):
    save_event(session, Event(ada, Occasion.RECRUITER_CALL, THURSDAY))
    session.commit()
    before = due(session, ada)
    session.rollback()
    with book.sessions.begin() as changing:
        save_follow_up_settings(changing, call_rule(thank_within=4, thank_at_most=6))
        changes = changes_of(changing)
        assert due(changing, ada)[0] == date(2026, 11, 23)
    with book.sessions.begin() as changing:
        apply_changes(changing, changes.reverse)
        assert due(changing, ada) == before
        assert follow_up_settings(changing) == FollowUpSettings()


def test_reset_rules_are_the_shipped_ones_and_own_kinds_stay(session):
    changed = replace(call_rule(thank_within=0), own=(FAIR,), days_in_post=5)
    saved = save_follow_up_settings(session, changed)
    assert saved.rules != DEFAULT_RULES
    reset = save_follow_up_settings(session, saved.reset)
    assert reset.rules == DEFAULT_RULES
    assert (reset.own, reset.days_in_post) == (saved.own, 5)


def test_a_kind_of_ones_own_is_kept_renamed_and_deleted(session):
    (fair,) = save_follow_up_settings(session, FollowUpSettings(own=(FAIR,))).own
    assert (fair.title, bool(fair.value)) == ("Trade fair", True)
    renamed = replace(fair, title="Fair")
    settings = save_follow_up_settings(session, FollowUpSettings(own=(renamed,)))
    assert settings.own == (renamed,)
    assert save_follow_up_settings(session, FollowUpSettings()).own == ()


def test_a_kind_that_there_are_events_of_is_not_deleted(session, ada):
    (fair,) = save_follow_up_settings(session, FollowUpSettings(own=(FAIR,))).own
    save_event(session, Event(ada, fair, THURSDAY))
    with pytest.raises(OccasionInUse):
        save_follow_up_settings(session, FollowUpSettings())


def test_holidays_are_those_of_a_chosen_country_or_of_where_the_user_lives(session, ada):
    save_event(session, Event(ada, Occasion.RESUME_SENT, THURSDAY))
    (at_home,) = due(session, ada)  # seven business days later, Thanksgiving being none
    save_follow_up_settings(session, FollowUpSettings(calendar=WorkCalendar("DE", "BY")))
    assert due(session, ada) < [at_home]
    save_follow_up_settings(session, FollowUpSettings())
    assert due(session, ada) == [at_home]


def test_what_is_owed_moves_when_the_user_does(session, ada):
    save_event(session, Event(ada, Occasion.RESUME_SENT, THURSDAY))
    (at_home,) = due(session, ada)
    save_me(session, Sender("Maria", PostalAddress("Weg 1", "Berlin", "", "", "10115", "", "DE")))
    assert due(session, ada) < [at_home]


@pytest.mark.parametrize(
    ("settings", "refusal"),
    [
        (call_rule(thank_within=9), BadRule),
        (FollowUpSettings(days_in_post=-1), BadRule),
        (FollowUpSettings(days_in_post=31), BadRule),
        (FollowUpSettings(own=(replace(FAIR, title=" "),)), NamelessOccasion),
    ],
)
def test_settings_that_could_not_be_kept_are_refused(session, settings, refusal):
    with pytest.raises(refusal):
        save_follow_up_settings(session, settings)
    assert follow_up_settings(session) == FollowUpSettings()
