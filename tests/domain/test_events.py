"""By when an event asks for thanks."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.events import Event, NoSuchZone
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery, SentNoteSummary
from desktop.domain.texts import ControlCharacters

FRIDAY = date(2026, 11, 20)
SENT = SentNoteSummary(1, 1, Delivery.PRINTED, datetime(2026, 11, 21, tzinfo=UTC), "a", "b")


def test_an_interview_asks_for_thanks_by_the_next_day_and_no_later_than_the_day_after():
    event = Event(1, Occasion.PERSONAL_INTERVIEW, FRIDAY)
    assert event.thank_you_due == date(2026, 11, 21)
    assert event.thank_you_late_after == date(2026, 11, 22)


def test_a_call_asks_for_thanks_the_same_day():
    assert Event(1, Occasion.TELEPHONE_INTERVIEW, FRIDAY).thank_you_due == FRIDAY


def test_a_resume_asks_for_no_thanks():
    event = Event(1, Occasion.RESUME_SENT, FRIDAY)
    assert event.thank_you_due is None
    assert event.thank_you_late_after is None


def test_what_was_thanked_for_asks_no_more():
    assert Event(1, Occasion.PERSONAL_INTERVIEW, FRIDAY, thanked=SENT).thank_you_due is None


def test_thanks_fall_due_across_the_ends_of_months_and_years():
    leap_day = Event(1, Occasion.NETWORKING_MEETING, date(2028, 2, 28))
    new_year = Event(1, Occasion.NETWORKING_MEETING, date(2026, 12, 31))
    assert leap_day.thank_you_due == date(2028, 2, 29)
    assert new_year.thank_you_due == date(2027, 1, 1)


def test_a_position_is_one_line_and_what_was_talked_about_may_be_several():
    event = Event(1, Occasion.RECRUITER_CALL, FRIDAY, talked_about=" a\n\nb ", position=" x  y ")
    assert event.tidied().talked_about == "a\n\nb"
    assert event.tidied().position == "x y"
    with pytest.raises(ControlCharacters, match="position"):
        Event(1, Occasion.RECRUITER_CALL, FRIDAY, position="a\nb").tidied()


@pytest.mark.parametrize(
    ("at", "zone", "local"),
    [
        (datetime(2026, 11, 1, 5, 30, tzinfo=UTC), "America/Chicago", "2026-11-01T00:30:00-05:00"),
        (datetime(2026, 11, 1, 7, 30, tzinfo=UTC), "America/Chicago", "2026-11-01T01:30:00-06:00"),
        (datetime(2027, 3, 28, 1, 30, tzinfo=UTC), "Europe/Berlin", "2027-03-28T03:30:00+02:00"),
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), "Asia/Tokyo", "2027-01-01T08:30:00+09:00"),
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), "", "2026-12-31T23:30:00+00:00"),
    ],
)
def test_the_hour_is_that_of_where_it_was(at, zone, local):
    event = Event(1, Occasion.PERSONAL_INTERVIEW, date(2026, 11, 1), at=at, zone=zone).tidied()
    assert event.local_time.isoformat() == local


@pytest.mark.parametrize("zone", ["Mars/Olympus", "America", "../etc/passwd", "/etc/localtime"])
def test_a_zone_that_no_clock_keeps_is_refused(zone):
    with pytest.raises(NoSuchZone, match="America/Chicago"):
        Event(1, Occasion.RECRUITER_CALL, date(2026, 11, 1), zone=zone).tidied()


def test_everybody_took_part_once_and_the_contact_first():
    event = Event(2, Occasion.RECRUITER_CALL, date(2026, 11, 1), others=(3, 2, 3, 1)).tidied()
    assert (event.participants, event.others) == ((2, 3, 1), (3, 1))


def test_what_is_planned_owes_no_thanks_yet():
    planned = Event(1, Occasion.PERSONAL_INTERVIEW, date(2026, 11, 1), planned=True)
    assert planned.thank_you_due is None
