"""Who took part in an event, when it was by their clocks, and what it says."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.events import Event, NoSuchZone
from desktop.domain.occasions import Occasion
from desktop.domain.texts import ControlCharacters

FRIDAY = date(2026, 11, 20)


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
