"""What a calendar holds: an appointment, or a reason why not, for each of its events.

Each event is read by itself with the time zones of the calendar; one that the library cannot read
is read as far as its lines go. What repeats is told once: nothing is ever unrolled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.domain.imports import Finding, FoundEvent, Spot, Unreadable
from desktop.domain.phrases import Phrase
from desktop.domain.texts import visible_line, visible_text
from desktop.exchange.content_lines import ContentLine, content_lines
from desktop.exchange.written_dates import written_date

if TYPE_CHECKING:
    from icalendar import Component

LARGEST = 2_000_000  # bytes of one event
MOST_PEOPLE = 50  # of one event who are kept
_LONGEST_TITLE, _LONGEST_TEXT = 500, 20_000  # characters
_EARLIEST, _LATEST = 1950, 2200  # years of appointments that can be meant


@dataclass
class _RawEvent:
    """The lines of one event; those of alarms within it are left out."""

    line: int
    lines: list[tuple[int, bytes]] = field(default_factory=list)
    size: int = 0

    def add(self, number: int, line: bytes) -> None:
        self.size += len(line)
        if self.size <= LARGEST:
            self.lines.append((number, line))


@dataclass
class _Calendar:
    """What stands around the events: definitions of time zones, and the zone of the calendar."""

    zones: list[bytes] = field(default_factory=list)
    zone: str = ""


def calendar_findings(
    lines: Iterable[tuple[int, bytes]], file: str, codec: str
) -> Iterator[Finding]:
    """One for each event. codec: of what is no UTF-8."""
    calendar = _Calendar()
    for raw in _raw_events(lines, calendar):
        yield _found(raw, calendar, Spot(file, raw.line), codec)


def _found(raw: _RawEvent, calendar: _Calendar, spot: Spot, codec: str) -> Finding:
    plain = list(content_lines(raw.lines, codec))
    named = next((line.text for line in plain if line.name == "SUMMARY"), "")
    title = visible_line(named)[:_LONGEST_TITLE]
    if raw.size > LARGEST:
        return Unreadable(
            spot, title[:80], Phrase("This event has more than {most:.0f} MB.", most=LARGEST / 1e6)
        )
    if any(line.name == "STATUS" and line.text.upper() == "CANCELLED" for line in plain):
        return Unreadable(spot, title[:80], Phrase("This event was called off."))
    start = _start(raw, calendar) or _written_start(plain)
    if start is None or not _EARLIEST <= start.on.year <= _LATEST:
        return Unreadable(spot, title[:80], Phrase("This event has no day that could be read."))
    told = {
        name: next((line.text for line in plain if line.name == name), "")
        for name in ("DESCRIPTION", "LOCATION")
    }
    return replace(
        FoundEvent(spot, title, start.on, start.at, start.zone),
        text=visible_text(told["DESCRIPTION"][:_LONGEST_TEXT]),
        place=visible_line(told["LOCATION"])[:_LONGEST_TITLE],
        people=tuple(_people(plain))[:MOST_PEOPLE],
    )


@dataclass(frozen=True)
class _Start:
    """When an event begins, as `FoundEvent` has it."""

    on: date
    at: datetime | None = None
    zone: str = ""


def _start(raw: _RawEvent, calendar: _Calendar) -> _Start | None:
    """As the library reads it; None where it cannot."""
    from icalendar import Calendar  # only for calendars

    wanted = [line for _, line in raw.lines if line[:7].upper() == b"DTSTART"]
    event = [b"BEGIN:VEVENT", *wanted, b"END:VEVENT"]
    best = None
    for zones in ([], calendar.zones):  # what is known by name needs no definition
        whole = [b"BEGIN:VCALENDAR", *zones, *event, b"END:VCALENDAR", b""]
        try:
            (read,) = Calendar.from_ical(b"\r\n".join(whole)).walk("VEVENT")
            best = _as_start(read, calendar) or best
        except Exception:  # noqa: BLE001 - a damaged event can raise anything
            continue
        if best and (best.at or b"TZID" not in b"".join(wanted).upper()):
            break
    return best


def _as_start(event: Component, calendar: _Calendar) -> _Start | None:
    begins: Any = event.get("DTSTART")
    if begins is None:
        return None
    when = begins.dt
    if not isinstance(when, datetime):
        return _Start(when) if isinstance(when, date) else None
    if when.tzinfo is None:
        zone = _known_zone(calendar.zone)
        if zone is None:
            return _Start(when.date())
        when = when.replace(tzinfo=zone)
    key = str(getattr(when.tzinfo, "key", ""))
    zone = _known_zone(key if key not in ("", "UTC", "Etc/UTC") else calendar.zone)
    local = when.astimezone(zone) if zone else when
    return _Start(local.date(), when.astimezone(UTC), zone.key if zone else "")


def _written_start(plain: Iterable[ContentLine]) -> _Start | None:
    for line in plain:
        if line.name == "DTSTART" and (day := written_date(line.text)):
            return _Start(day)
    return None


def _known_zone(key: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(key.strip()) if key.strip() else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _people(plain: Iterable[ContentLine]) -> Iterator[tuple[str, str]]:
    """Who takes part, those who invited first, each once."""
    seen = set()
    for wanted in ("ORGANIZER", "ATTENDEE"):
        for line in plain:
            if line.name != wanted or _is_no_person(line):
                continue
            name = visible_line(line.parameters.get("CN", ("",))[0])
            email = visible_line(line.text)
            email = email[7:] if email[:7].lower() == "mailto:" else email
            email = email if "@" in email else ""
            name = "" if "@" in name else name
            if (name or email) and (name, email.lower()) not in seen:
                seen.add((name, email.lower()))
                yield name, email


def _is_no_person(line: ContentLine) -> bool:
    kind = line.parameters.get("CUTYPE", ("",))[0].upper()
    return kind in ("ROOM", "RESOURCE", "GROUP")


def _raw_events(lines: Iterable[tuple[int, bytes]], calendar: _Calendar) -> Iterator[_RawEvent]:
    """Each event of the file; on the way what stands around them is gathered."""
    event: _RawEvent | None = None
    within = 0  # parts that are open within the event
    in_zone = False
    for number, line in lines:
        mark = line.strip().upper()[:40]
        if mark == b"BEGIN:VEVENT":
            if event:
                yield event
            event, within = _RawEvent(number), 0
        elif event is None:
            in_zone = _around(line, mark, calendar, in_zone)
        elif mark in (b"END:VEVENT", b"END:VCALENDAR"):
            yield event
            event = None
        elif mark.startswith((b"BEGIN:", b"END:")):
            within = max(0, within + (1 if mark.startswith(b"BEGIN:") else -1))
        elif not within:
            event.add(number, line)
    if event:
        yield event


def _around(line: bytes, mark: bytes, calendar: _Calendar, in_zone: bool) -> bool:
    """Take what matters; answers whether the definition of a zone is open."""
    in_zone = in_zone or mark == b"BEGIN:VTIMEZONE"
    if in_zone and len(calendar.zones) < 10_000:
        calendar.zones.append(line)
    elif mark.startswith(b"X-WR-TIMEZONE"):
        calendar.zone = line.partition(b":")[2].decode("ascii", "ignore").strip()
    elif mark == b"BEGIN:VCALENDAR":
        calendar.zones.clear()
        calendar.zone = ""
    return in_zone and mark != b"END:VTIMEZONE"
