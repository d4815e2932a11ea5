"""How events are listed: what is to come first, then the others by month."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.domain.event_lists import EventFilter, EventLine, EventPage, EventPlace
from desktop.ui.live.live_events import EventsRead, events_after, read_events
from desktop.ui.live.live_store import LiveStore
from desktop.ui.widgets.lines_model import LinesModel
from desktop.ui.widgets.listings import Ask, ListedRows, Section, Source
from desktop.ui.words.dates import as_qdate
from desktop.ui.words.event_words import line_words


@dataclass(frozen=True)
class EventsWanted:
    """Which events, seen on which day."""

    filter: EventFilter
    today: date


@dataclass(frozen=True)
class ListedEvent:
    """An event of the list. is_upcoming: it stands on top, where no section tells its month."""

    line: EventLine
    today: date
    is_upcoming: bool = False


@dataclass(frozen=True)
class _Place:
    """Where others follow. upcoming: ids of those that stand on top; month: the last one named."""

    place: EventPlace
    upcoming: frozenset[int | None]
    month: tuple[int, int] | None


def event_source(store: LiveStore) -> Source:
    """Reads the events that are wanted, the newest first."""
    return partial(_read, store)


def events_model() -> LinesModel:
    """For `ListedEvent`s."""
    return LinesModel(_id_of, _told)


def first_rows(read: EventsRead, today: date) -> ListedRows:
    """Those to come under a name of their own, shown once, and the others under their months."""
    coming = [ListedEvent(line, today, is_upcoming=True) for line in read.upcoming.lines]
    upcoming = frozenset(line.event.id for line in read.upcoming.lines)
    named = [Section(QCoreApplication.translate("event_listing", "Upcoming"))] if coming else []
    rows = [*named, *coming, *_by_month(read.page.lines, today, upcoming, None)]
    return ListedRows(rows, None, _next(read.page, upcoming, None), read.is_empty)


def rows_after(page: EventPage, today: date, place: _Place) -> ListedRows:
    """A page that follows; a month that goes on is not named again."""
    rows = list(_by_month(page.lines, today, place.upcoming, place.month))
    return ListedRows(rows, None, _next(page, place.upcoming, place.month))


def _read(store: LiveStore, ask: Ask) -> ListedRows:
    wanted: EventsWanted = ask.wanted
    if ask.after is None:
        read = read_events(store, wanted.filter, wanted.today, ask.count)
        return first_rows(read, wanted.today)
    page = events_after(store, wanted.filter, ask.after.place)
    return rows_after(page, wanted.today, ask.after)


def _by_month(
    lines: Sequence[EventLine],
    today: date,
    upcoming: frozenset[int | None],
    month: tuple[int, int] | None,
) -> Iterator[ListedEvent | Section]:
    """The lines, with the name of a month before its first one."""
    for line in lines:
        if line.event.id in upcoming:
            continue
        if _month(line) != month:
            month = _month(line)
            yield Section(QLocale().toString(as_qdate(line.event.on), "MMMM yyyy"))
        yield ListedEvent(line, today)


def _next(
    page: EventPage, upcoming: frozenset[int | None], month: tuple[int, int] | None
) -> _Place | None:
    if page.next is None:
        return None
    below = [line for line in page.lines if line.event.id not in upcoming]
    return _Place(page.next, upcoming, _month(below[-1]) if below else month)


def _month(line: EventLine) -> tuple[int, int]:
    return line.event.on.year, line.event.on.month


def _id_of(listed: ListedEvent) -> int | None:
    return listed.line.event.id


def _told(listed: ListedEvent, role: int) -> Any:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return line_words(listed.line, listed.today)
    return None
