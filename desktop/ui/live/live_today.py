"""What the screen of today asks the book for, and does to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.event_lists import EventFilter, EventLine
from desktop.domain.follow_ups import FollowUpKey, Settled
from desktop.domain.occasions import Channel
from desktop.domain.owed import Owed, OwedPlace, OwedSection
from desktop.domain.own_occasions import AnyOccasion
from desktop.store import event_lists, occasions, owed_lists, settling
from desktop.store.contact_search import contact_page
from desktop.store.customs import customs
from desktop.store.sessions import Session
from desktop.ui.live.live_store import Changes, LiveStore

PAGE = 60  # rows; more than a tall screen shows
COMING_DAYS = 7
MOST_COMING = 3
MOST_COUNTED = 99
MOST_NAMED = 3


@dataclass(frozen=True)
class TodayPlace:
    """Where a page ends: in which section, and after which of its rows."""

    section: OwedSection
    after: OwedPlace | None = None


@dataclass(frozen=True)
class TodayPage:
    """Some of what is owed, section by section. next: where the next page begins; None for none.

    kinds: the occasions by their ids.
    """

    rows: tuple[Owed, ...]
    next: TodayPlace | None
    kinds: Mapping[str, AnyOccasion]


@dataclass(frozen=True)
class Today:
    """The screen as it begins. coming: the next planned events.

    knows_people: whether anybody is in the book.
    """

    page: TodayPage
    coming: tuple[EventLine, ...]
    knows_people: bool


@dataclass(frozen=True)
class PeoplesRows:
    """All that is owed to some people."""

    contact_ids: frozenset[int]
    rows: tuple[Owed, ...]


@dataclass(frozen=True)
class OwedSummary:
    """How much is owed by a day, MOST_COUNTED + 1 for more than that. names: the first people's."""

    count: int
    names: tuple[str, ...]


FIRST = TodayPlace(OwedSection.OVERDUE)


def today_screen(store: LiveStore, today: date, rows: int = PAGE) -> Today:
    """What is owed and what is coming, as of that day; `rows` of it, or all there are."""
    with store.reading() as session:
        page = _page(session, today, FIRST, rows)
        coming = event_lists.event_page(
            session,
            EventFilter(planned=True, first=today, last=today + timedelta(days=COMING_DAYS)),
            limit=MOST_COMING,
            soonest_first=True,
        )
        known = bool(page.rows) or bool(contact_page(session, limit=1).lines)
        return Today(page, coming.lines, known)


def today_page(store: LiveStore, today: date, start: TodayPlace) -> TodayPage:
    """The next rows, from where a page ended."""
    with store.reading() as session:
        return _page(session, today, start, PAGE)


def rows_of(store: LiveStore, contact_ids: frozenset[int], today: date) -> PeoplesRows:
    """All that is owed to these people."""
    with store.reading() as session:
        rows = owed_lists.owed_to_any(session, sorted(contact_ids), today)
    return PeoplesRows(contact_ids, rows)


def load_calendar(store: LiveStore, today: date) -> None:
    """Load the holidays of the user's country, for which the first change would wait."""
    with store.reading() as session:
        customs(session).calendar.is_posting_day(today)


def owed_summary(store: LiveStore, until: date) -> OwedSummary:
    """What is owed by that day."""
    with store.reading() as session:
        count = min(MOST_COUNTED + 1, owed_lists.owed_count(session, until))
        rows = owed_lists.owed_page(session, until, until, limit=MOST_NAMED).rows
    return OwedSummary(count, tuple(dict.fromkeys(row.contact_name for row in rows)))


def plan(store: LiveStore, key: FollowUpKey, channel: Channel | None) -> Changes:
    """What it changed that this channel is to be taken, or None for the advised one.

    Raises NoSuchFollowUp.
    """
    with store.changing() as session:
        settling.choose_channel(session, key, channel)
    return store.newest_change


def settle(store: LiveStore, key: FollowUpKey, settled: Settled) -> Changes:
    """What that changed. Raises NoSuchFollowUp."""
    with store.changing() as session:
        settling.settle(session, key, settled)
    return store.newest_change


def _page(session: Session, today: date, start: TodayPlace, most: int) -> TodayPage:
    rows: list[Owed] = []
    place: TodayPlace | None = start
    while place is not None and len(rows) < most:
        found = owed_lists.owed_section(
            session, place.section, today, place.after, most - len(rows)
        )
        rows += found.rows
        place = TodayPlace(place.section, found.next) if found.next else _after(place.section)
    kinds = {kind.value: kind for kind in occasions.occasions(session)}
    return TodayPage(tuple(rows), place, kinds)


def _after(section: OwedSection) -> TodayPlace | None:
    """Where the section below begins."""
    sections = list(OwedSection)
    below = sections[sections.index(section) + 1 :]
    return TodayPlace(below[0]) if below else None
