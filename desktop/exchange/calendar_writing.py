"""A calendar file: what happened, what is to come, and what is owed, each with its alarm.

Source: RFC 5545; RFC 7986 (name and refreshing of a calendar that is subscribed to).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.domain.calendar_entries import CalendarEntry

if TYPE_CHECKING:
    from icalendar import Event

_REFRESHED = timedelta(hours=1)


def calendar_file(entries: Iterable[CalendarEntry], name: str, made: datetime) -> bytes:
    """name: of the calendar; made: aware."""
    from icalendar import Calendar  # only for calendars

    calendar = Calendar()
    calendar.add("prodid", "-//Fairhand//Book//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("name", name)
    calendar.add("refresh-interval", _REFRESHED, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    for entry in entries:
        calendar.add_component(_event(entry, made))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, made: datetime) -> Event:
    from icalendar import Event  # as above

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", made)
    event.add("summary", entry.title)
    if entry.at is None:
        event.add("dtstart", entry.on)
        event.add("dtend", entry.on + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    else:
        begins = entry.at.astimezone(ZoneInfo(entry.zone)) if entry.zone else entry.at
        event.add("dtstart", begins)
        event.add("dtend", begins + entry.takes)
    if entry.text:
        event.add("description", entry.text)
    if entry.alarm is not None:
        _add_alarm(event, entry, entry.alarm)
    return event


def _add_alarm(event: Event, entry: CalendarEntry, when: timedelta) -> None:
    from icalendar import Alarm  # as above

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.title)
    alarm.add("trigger", when)
    event.add_component(alarm)
