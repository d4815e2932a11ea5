"""The book counts how well the search is followed up, in a file as on a server."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKey, FollowUpKind, FollowUpState, Settled
from desktop.domain.insights import SentCount, StageCount, ThanksCount
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.positions import Position, Stage
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store.contacts import delete_contact, save_contact
from desktop.store.events import events_of, save_event
from desktop.store.insights import (
    median_days_to_thank,
    never_thanked,
    sent_counts,
    stage_funnel,
    thanks_counts,
)
from desktop.store.owed_lists import overdue_count
from desktop.store.positions import delete_position, save_position
from desktop.store.sent_notes import record_sent
from desktop.store.settling import settle

TODAY = date(2026, 11, 22)
YEAR = (date(2026, 1, 1), date(2026, 12, 31))
INTERVIEW, MEETING = Occasion.PERSONAL_INTERVIEW, Occasion.NETWORKING_MEETING


@pytest.fixture
def session(any_book):
    with any_book.sessions() as session:
        yield session


@pytest.fixture
def met(session):
    """Somebody new, met on a day, and what was done about their thanks so many days later."""

    def met(name, occasion, on, state=None, days=0):
        person = save_contact(session, Contact(name))
        event = save_event(session, Event(person.id, occasion, on))
        if state:
            key = FollowUpKey(event.id, person.id, FollowUpKind.THANK_YOU)
            settle(session, key, Settled(state, on + timedelta(days=days)))
        return person

    return met


def test_thanks_are_counted_by_occasion_and_month(session, met):
    met("Ada", INTERVIEW, date(2026, 10, 5), FollowUpState.DONE)
    met("Grace", INTERVIEW, date(2026, 11, 3))
    met("Alan", INTERVIEW, date(2026, 11, 9), FollowUpState.SKIPPED)
    met("Emmy", INTERVIEW, TODAY)
    met("Mary", MEETING, date(2026, 11, 3), FollowUpState.DONE)
    assert thanks_counts(session, *YEAR, TODAY) == [
        ThanksCount(MEETING.value, date(2026, 11, 1), owed=1, sent=1, open=0),
        ThanksCount(INTERVIEW.value, date(2026, 10, 1), owed=1, sent=1, open=0),
        ThanksCount(INTERVIEW.value, date(2026, 11, 1), owed=3, sent=0, open=1),
    ]
    assert thanks_counts(session, date(2026, 11, 4), date(2026, 11, 10), TODAY) == [
        ThanksCount(INTERVIEW.value, date(2026, 11, 1), owed=1, sent=0, open=0)
    ]


def test_the_days_to_thank_are_told_by_their_middle(session, met):
    assert median_days_to_thank(session, *YEAR) is None
    for name, days in (("Ada", 0), ("Grace", 1), ("Alan", 9)):
        met(name, INTERVIEW, date(2026, 10, 5), FollowUpState.DONE, days)
    assert median_days_to_thank(session, *YEAR) == 1


def test_who_was_never_thanked_is_named_the_newest_first(session, met):
    met("Ada", INTERVIEW, date(2026, 10, 5))
    met("Grace", INTERVIEW, date(2026, 11, 3), FollowUpState.SKIPPED)
    met("Alan", INTERVIEW, date(2026, 11, 4), FollowUpState.DONE)
    met("Emmy", INTERVIEW, TODAY)
    assert [one.name for one in never_thanked(session, *YEAR, TODAY)] == ["Grace", "Ada"]
    assert len(never_thanked(session, *YEAR, TODAY, limit=1)) == 1


def test_what_is_overdue_is_counted(session, met):
    met("Ada", Occasion.RESUME_SENT, date(2026, 10, 5))
    met("Grace", Occasion.TELEPHONE_INTERVIEW, TODAY)
    assert overdue_count(session, TODAY) == 1


def test_who_was_deleted_is_not_counted(session, met):
    ada = met("Ada", INTERVIEW, date(2026, 10, 5))
    delete_contact(session, ada.id)
    assert thanks_counts(session, *YEAR, TODAY) == []
    assert never_thanked(session, *YEAR, TODAY) == []
    assert overdue_count(session, TODAY) == 0


def test_the_funnel_says_how_far_applications_came(session):
    applied = save_position(session, Position("Engineer", stage=Stage.APPLIED), TODAY)
    save_position(session, replace(applied, stage=Stage.INTERVIEW), TODAY)
    save_position(session, Position("Editor", stage=Stage.APPLIED), TODAY)
    gone = save_position(session, Position("Nurse", stage=Stage.OFFER), TODAY)
    delete_position(session, gone.id)
    funnel = {count.stage: count for count in stage_funnel(session)}
    assert list(funnel) == list(Stage)
    assert funnel[Stage.APPLIED] == StageCount(Stage.APPLIED, reached=2, now=1)
    assert funnel[Stage.INTERVIEW] == StageCount(Stage.INTERVIEW, reached=1, now=1)
    assert funnel[Stage.OFFER] == StageCount(Stage.OFFER, reached=0, now=0)


def test_what_went_out_is_counted_by_month_and_channel(session, met):
    ada = met("Ada", INTERVIEW, date(2026, 10, 5))
    (event,) = events_of(session, ada.id)
    for day, channel in ((5, Channel.CARD), (31, Channel.CARD), (31, Channel.EMAIL)):
        at = datetime(2026, 10, day, 23, 59).astimezone()
        record_sent(
            session,
            SentNote(
                *(event.id, "Dear Ada", "", 1, "", "", "", Delivery.NOTED, at, b"", b""),
                channel=channel,
            ),
        )
    october = date(2026, 10, 1)
    assert sent_counts(session, *YEAR) == [
        SentCount(Channel.CARD, october, 2),
        SentCount(Channel.EMAIL, october, 1),
    ]
    assert sent_counts(session, date(2026, 10, 6), date(2026, 10, 30)) == []
