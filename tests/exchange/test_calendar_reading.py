"""Appointments in calendars, as programs write them."""

from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest

from desktop.domain.imports import FoundEvent, Unreadable
from desktop.exchange.calendar_reading import calendar_findings
from desktop.exchange.raw_lines import raw_lines

ZONE = """\
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def calendar(*events, around=""):
    bodies = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{around}{bodies}END:VCALENDAR\n"


def findings(text):
    data = text if isinstance(text, bytes) else text.encode()
    return list(calendar_findings(raw_lines(BytesIO(data)), "a.ics", "cp1252"))


def event(body, around=""):
    (only,) = findings(calendar(body, around=around))
    assert isinstance(only, FoundEvent), only
    return only


def test_an_appointment_says_what_when_where_and_with_whom():
    found = event(
        "SUMMARY:Interview\\, second round\nDTSTART;TZID=America/Chicago:20261201T093000\n"
        "DTEND;TZID=America/Chicago:20261201T103000\nLOCATION:Hall 3\nDESCRIPTION:Bring\\nnotes\n"
        "ORGANIZER;CN=Ann Lee:mailto:ann@example.com\n"
        'ATTENDEE;CN="Ek, Bo";PARTSTAT=ACCEPTED:MAILTO:bo@example.com\n'
        "ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@example.com\n"
        "ATTENDEE;CN=ann@example.com:mailto:ann@example.com"
    )
    assert (found.title, found.on) == ("Interview, second round", date(2026, 12, 1))
    assert found.at == datetime(2026, 12, 1, 15, 30, tzinfo=UTC)
    assert (found.zone, found.place, found.text) == ("America/Chicago", "Hall 3", "Bring\nnotes")
    assert found.people[:2] == (("Ann Lee", "ann@example.com"), ("Ek, Bo", "bo@example.com"))
    assert "room5" not in str(found.people)


def test_outlooks_zones_are_those_of_the_world():
    found = event("DTSTART;TZID=W. Europe Standard Time:20260701T090000", ZONE)
    assert found.at == datetime(2026, 7, 1, 7, tzinfo=UTC)
    assert found.zone == "Europe/Berlin"


def test_hours_of_the_world_are_told_in_the_zone_of_the_calendar():
    found = event("DTSTART:20261201T233000Z", "X-WR-TIMEZONE:Europe/Berlin\n")
    assert (found.on, found.zone) == (date(2026, 12, 2), "Europe/Berlin")
    assert event("DTSTART:20261201T233000Z").zone == ""


def test_an_appointment_may_have_no_hour():
    found = event("SUMMARY:Fair\nDTSTART;VALUE=DATE:20261201")
    assert (found.on, found.at) == (date(2026, 12, 1), None)


def test_what_repeats_for_ever_is_told_once():
    case = Path(__file__).parent / "cases" / "rrule_secondly_bomb.ics"
    (found,) = findings(case.read_bytes())
    assert (found.title, found.on) == ("bomb", date(2026, 1, 1))


def test_an_alarm_is_no_part_of_the_appointment():
    found = event(
        "SUMMARY:Interview\nDTSTART:20261201T090000Z\nBEGIN:VALARM\nSUMMARY:Alarm\nEND:VALARM\n"
        "LOCATION:Hall"
    )
    assert (found.title, found.place) == ("Interview", "Hall")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("SUMMARY:Interview", "no day"),
        ("SUMMARY:Interview\nDTSTART:soon", "no day"),
        ("SUMMARY:Interview\nDTSTART:99991231T000000Z", "no day"),
        ("SUMMARY:Interview\nDTSTART:20261201T090000Z\nSTATUS:CANCELLED", "called off"),
    ],
)
def test_what_cannot_be_meant_is_told_with_its_line(body, reason):
    good = "SUMMARY:Good\nDTSTART:20261201T090000Z"
    bad, found = findings(calendar(body, good))
    assert isinstance(bad, Unreadable)
    assert (bad.spot.line, bad.beginning) == (3, "Interview")
    assert reason in bad.reason
    assert found.title == "Good"


def test_a_damaged_hour_leaves_the_day():
    assert event("DTSTART;TZID=Nowhere/Else:20261201T996000").on == date(2026, 12, 1)
    damaged = ZONE.replace("TZOFFSETTO:+0100", "TZOFFSETTO:+5744")
    assert event("DTSTART;TZID=Europe/Paris:20261201T090000", damaged).zone == "Europe/Paris"
