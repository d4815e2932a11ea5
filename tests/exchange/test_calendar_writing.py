"""A calendar file, as other programs read it."""

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar

from desktop.domain.calendar_entries import CalendarEntry
from desktop.exchange.calendar_writing import calendar_file
from tests.exchange.test_calendar_reading import findings

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
AT = datetime(2026, 12, 1, 15, 30, tzinfo=UTC)
INTERVIEW = CalendarEntry(
    "event-1@x",
    "Interview: Ann; Bo, Cy",
    AT.date(),
    AT,
    "America/Chicago",
    alarm=-timedelta(hours=1),
)
THANKS = CalendarEntry(
    "owed-1@x", "Thank Ann", date(2026, 12, 2), text="Why\nnot", alarm=timedelta(hours=9)
)


def events(*entries):
    calendar = Calendar.from_ical(calendar_file(entries, "Fairhand", NOW))
    return calendar.walk("VEVENT")


def test_an_hour_is_told_in_its_zone_which_the_file_defines():
    (event,) = events(INTERVIEW)
    assert event["DTSTART"].dt == AT
    assert event["DTSTART"].params["TZID"] == "America/Chicago"
    assert b"BEGIN:VTIMEZONE" in calendar_file([INTERVIEW], "Fairhand", NOW)
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(hours=1)
    assert str(event["SUMMARY"]) == "Interview: Ann; Bo, Cy"


def test_a_day_is_a_day_and_takes_nobodys_time():
    (event,) = events(THANKS)
    assert (event["DTSTART"].dt, event["TRANSP"]) == (date(2026, 12, 2), "TRANSPARENT")
    assert str(event["DESCRIPTION"]) == "Why\nnot"


def test_each_entry_rings_when_it_should():
    triggers = [event.walk("VALARM")[0]["TRIGGER"].dt for event in events(INTERVIEW, THANKS)]
    assert triggers == [-timedelta(hours=1), timedelta(hours=9)]


def test_whoever_subscribes_is_told_its_name_and_when_to_look_again():
    calendar = Calendar.from_ical(calendar_file([], "Fairhand", NOW))
    assert calendar["X-WR-CALNAME"] == "Fairhand"
    assert calendar["REFRESH-INTERVAL"].dt == timedelta(hours=1)


def test_the_same_entries_are_the_same_bytes():
    assert calendar_file([INTERVIEW], "F", NOW) == calendar_file([INTERVIEW], "F", NOW)


def test_our_own_calendar_is_read_again():
    (found,) = findings(calendar_file([INTERVIEW], "Fairhand", NOW))
    assert (found.title, found.at, found.zone) == (INTERVIEW.title, AT, "America/Chicago")
