"""Kinds of events of the user's own, beside the seven."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.follow_up_rules import CheckIn, FollowUpRule, Unit, Wait
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.own_occasions import NamelessOccasion, OwnOccasion
from desktop.store.contacts import save_contact
from desktop.store.events import event, events_of, save_event
from desktop.store.follow_ups import recompute_all
from desktop.store.occasions import (
    OccasionInUse,
    delete_own_occasion,
    occasions,
    save_own_occasion,
)
from desktop.store.owed_lists import owed_to_any

MONDAY = date(2026, 9, 14)
FAIR = OwnOccasion(
    "Trade fair", FollowUpRule("", Channel.CARD, 2, 4, CheckIn(Wait(1, Unit.MONTHS)))
)


@pytest.fixture
def book(any_book):
    return any_book


@pytest.fixture
def fair(session):
    return save_own_occasion(session, FAIR)


def test_the_seven_come_first_and_then_the_users_own_by_name(session, fair):
    opening = save_own_occasion(session, replace(FAIR, title="Gallery opening"))
    assert occasions(session) == [*Occasion, opening, fair]
    assert (fair.title, fair.thank_within, fair.usual_channel) == ("Trade fair", 2, Channel.CARD)


def test_an_event_of_the_users_own_kind_is_kept_shown_and_followed_up(session, fair):
    ann = save_contact(session, Contact("Ann")).id
    saved = save_event(session, Event(ann, fair, MONDAY))
    assert event(session, saved.id).occasion == fair
    assert events_of(session, ann)[0].owed_thanks.due == date(2026, 9, 16)
    assert [row.follow_up.due for row in owed_to_any(session, [ann], MONDAY)] == [
        date(2026, 9, 16),
        date(2026, 10, 14),
    ]


def test_a_kind_can_be_renamed_and_given_another_rule(session, fair):
    ann = save_contact(session, Contact("Ann")).id
    saved = save_event(session, Event(ann, fair, MONDAY))
    rule = replace(fair.rule, thank_within=None, thank_at_most=None)
    save_own_occasion(session, OwnOccasion("Fair", rule))
    recompute_all(session)
    assert event(session, saved.id).occasion.title == "Fair"
    assert len(owed_to_any(session, [ann], MONDAY)) == 1


def test_a_kind_with_events_cannot_be_deleted_and_one_without_can(session, fair):
    ann = save_contact(session, Contact("Ann")).id
    save_event(session, Event(ann, fair, MONDAY))
    with pytest.raises(OccasionInUse):
        delete_own_occasion(session, fair)
    other = save_own_occasion(session, replace(FAIR, title="Lunch"))
    delete_own_occasion(session, other)
    assert occasions(session) == [*Occasion, fair]


def test_a_kind_without_a_name_is_refused(session):
    with pytest.raises(NamelessOccasion):
        save_own_occasion(session, replace(FAIR, title=" "))
