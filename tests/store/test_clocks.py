"""Clocks set back, moved for the summer, or of another place: nothing is lost or reopened."""

import os
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy import select

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKey, FollowUpKind, FollowUpState, Settled
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.store.backups import Reason, back_up, backups, is_due
from desktop.store.bins import deleted_things, empty_bin
from desktop.store.contacts import contact, delete_contact, restore_contact, save_contact
from desktop.store.events import event, events_of, save_event
from desktop.store.follow_ups import recompute_all
from desktop.store.outbox import outbox_page
from desktop.store.owed_lists import owed_page
from desktop.store.sent_notes import record_sent
from desktop.store.settling import settle
from desktop.store.tables import ContactRow, FollowUpRow

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOON.date()
HOUR = timedelta(hours=1)


@pytest.fixture
def place():
    """Take this computer to another place, by the name of its time zone."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system's clock cannot be moved for one process")
    at_home = os.environ.get("TZ")

    def move(zone):
        os.environ["TZ"] = zone
        time.tzset()

    yield move
    os.environ.pop("TZ")
    if at_home is not None:
        os.environ["TZ"] = at_home
    time.tzset()


@pytest.fixture
def ada(session):
    return save_contact(session, Contact("Ada", email="ada@example.com"))


def call(session, ada, on=TODAY, **more):
    return save_event(session, Event(ada.id, Occasion.RECRUITER_CALL, on, **more))


def send(session, event, at):
    note = SentNote(event.id, "t", "", 1, "", "", "", Delivery.NOTED, at, b"%PDF", b"")
    return record_sent(session, note)


def done(session):
    """What was done, and the day that it was done on."""
    rows = session.scalars(select(FollowUpRow).where(FollowUpRow.closed_on.is_not(None)))
    return [
        (
            FollowUpKey(row.event_id, row.contact_id, FollowUpKind(row.kind), row.number),
            row.closed_on,
        )
        for row in rows
    ]


def thanks(event):
    return FollowUpKey(event.id, event.contact_id, FollowUpKind.THANK_YOU)


# Set back


def test_a_backup_is_due_again_on_a_day_that_comes_twice_and_none_is_thrown_away(book):
    tomorrow = back_up(book.path, Reason.DAILY, NOON + timedelta(days=1))
    assert is_due(book.path, NOON)
    today = back_up(book.path, Reason.DAILY, NOON)
    assert not is_due(book.path, NOON + HOUR)
    assert {backup.path for backup in backups(book.path)} == {tomorrow.path, today.path}


def test_what_was_deleted_by_a_clock_that_ran_ahead_is_kept_no_shorter(session, ada):
    delete_contact(session, ada.id)
    assert empty_bin(session, datetime.now(UTC) - timedelta(days=400)) == 0
    assert [thing.name for thing in deleted_things(session)] == ["Ada"]
    assert restore_contact(session, ada.id) == ada


def test_a_contact_that_was_saved_in_the_future_can_be_changed_today(session, ada):
    row = session.get(ContactRow, ada.id)
    row.created_at = row.updated_at = datetime.now(UTC) + timedelta(days=900)
    session.flush()
    saved = save_contact(session, replace(contact(session, ada.id), notes="Rows."))
    assert saved.version > ada.version
    session.expire_all()
    assert contact(session, ada.id).notes == "Rows."
    assert session.get(ContactRow, ada.id).updated_at < datetime.now(UTC) + HOUR


def test_a_note_sent_before_its_event_thanks_for_it_and_is_not_asked_for_again(session, ada):
    event_ = call(session, ada)
    send(session, event_, NOON - timedelta(days=3))
    assert [key for key, _ in done(session)] == [thanks(event_)]
    owed = owed_page(session, TODAY).rows
    assert all(row.follow_up.due >= TODAY for row in owed)


def test_what_was_done_tomorrow_stays_done_today(session, ada):
    event_ = call(session, ada)
    settle(session, thanks(event_), Settled(FollowUpState.DONE, TODAY + timedelta(days=1)))
    recompute_all(session)
    assert thanks(event_) not in [row.follow_up.key for row in owed_page(session, TODAY).rows]


def test_the_outbox_has_every_page_once_when_the_clock_was_set_back(session, ada):
    event_ = call(session, ada)
    notes = [send(session, event_, NOON - number * HOUR) for number in range(5)]
    found, place = [], None
    while True:
        page = outbox_page(session, after=place, limit=2)
        found += [line.note.id for line in page.lines]
        place = page.next
        if place is None:
            break
    assert found == [note.id for note in notes]


# Summer time


@pytest.mark.parametrize(
    ("at", "local"),
    [
        (datetime(2026, 3, 8, 9, 59, tzinfo=UTC), "2026-03-08T01:59:00-08:00"),
        (datetime(2026, 3, 8, 10, 0, tzinfo=UTC), "2026-03-08T03:00:00-07:00"),
        (datetime(2026, 11, 1, 8, 30, tzinfo=UTC), "2026-11-01T01:30:00-07:00"),
        (datetime(2026, 11, 1, 9, 30, tzinfo=UTC), "2026-11-01T01:30:00-08:00"),
    ],
)
def test_the_hour_that_is_left_out_or_comes_twice_is_told_apart(session, ada, at, local):
    saved = call(session, ada, at=at, zone="America/Los_Angeles")
    session.expire_all()
    found = event(session, saved.id)
    assert found.at == at
    assert found.local_time.isoformat() == local


def test_days_are_counted_as_on_a_calendar_when_one_has_23_or_25_hours(session, ada, place):
    place("America/Los_Angeles")
    for on in (date(2026, 3, 7), date(2026, 10, 31)):
        event_ = call(session, ada, on)
        owed = {row.follow_up.key: row.follow_up for row in owed_page(session, TODAY).rows}
        assert owed[thanks(event_)].due == on + timedelta(days=1)


# Two places


def test_a_note_sent_late_in_the_evening_stays_done_when_the_user_travels(session, ada, place):
    place("America/Los_Angeles")
    event_ = call(session, ada)
    send(session, event_, datetime(2026, 11, 22, 23, 30, tzinfo=timezone(-8 * HOUR)))
    assert done(session) == [(thanks(event_), TODAY)]
    for zone in ("Asia/Tokyo", "Pacific/Kiritimati", "America/Los_Angeles"):
        place(zone)
        recompute_all(session)
        assert done(session) == [(thanks(event_), TODAY)]


def test_the_day_of_a_backup_is_that_of_where_the_user_is(book):
    tokyo, hawaii = (timezone(hours * HOUR) for hours in (9, -10))
    at = datetime(2026, 11, 22, 20, tzinfo=UTC)
    back_up(book.path, Reason.DAILY, at)
    assert not is_due(book.path, at.astimezone(tokyo))
    assert not is_due(book.path, at.astimezone(hawaii))
    assert is_due(book.path, (at + 15 * HOUR).astimezone(hawaii))
    assert not is_due(book.path, (at + 15 * HOUR).astimezone(tokyo))


def test_two_who_log_at_one_moment_from_two_places_see_the_same_moment(session, ada):
    tokyo, hawaii = (timezone(hours * HOUR) for hours in (9, -10))
    at = NOON + 4 * HOUR
    first = call(session, ada, at=at.astimezone(tokyo), zone="Asia/Tokyo")
    second = call(session, ada, at=at.astimezone(hawaii), zone="Pacific/Honolulu")
    session.expire_all()
    one, other = sorted(events_of(session, ada.id), key=lambda each: each.id)
    assert (one.id, other.id) == (first.id, second.id)
    assert one.at == other.at == at
    assert one.local_time.date() != other.local_time.date()


# The ends of years


@pytest.mark.parametrize(
    ("on", "due"),
    [
        (date(2026, 12, 31), date(2027, 1, 1)),  # by e-mail, which has no holidays
        (date(2028, 2, 28), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 3, 1)),
    ],
)
def test_thanks_are_owed_across_the_end_of_a_year_and_of_a_leap_february(session, ada, on, due):
    event_ = call(session, ada, on)
    owed = {row.follow_up.key: row.follow_up for row in owed_page(session, on).rows}
    assert owed[thanks(event_)].due == due


def test_a_card_for_new_years_eve_is_posted_when_the_post_is_open(session):
    bo = save_contact(session, Contact("Bo"))
    on = date(2026, 12, 31)
    event_ = save_event(session, Event(bo.id, Occasion.NETWORKING_MEETING, on))
    (owed,) = (
        row.follow_up for row in owed_page(session, on).rows if row.follow_up.key == thanks(event_)
    )
    assert owed.due == date(2027, 1, 2)  # a Saturday, after the holiday
