"""The events of the list stand under the names of their sections."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.event_lists import EventLine, EventPage, EventPlace
from desktop.domain.event_thanks import EventThanks
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpState
from desktop.domain.occasions import Occasion
from desktop.ui.events.event_listing import events_model, first_rows, rows_after
from desktop.ui.live.live_events import EventsRead

TODAY = date(2026, 11, 22)


def line(id, days, *, planned=False):
    event = Event(7, Occasion.PERSONAL_INTERVIEW, TODAY + timedelta(days), planned=planned, id=id)
    if not planned:
        owed = EventThanks(7, FollowUpState.OWED, TODAY, TODAY)
        event = replace(event, thanks=(owed,))
    return EventLine(event, ("Maria Alvarez",), "Acme")


COMING = line(1, 3, planned=True)
OLD = [line(2, -1), line(3, -2), line(4, -30)]
MORE = EventPlace(TODAY, 4)


@pytest.fixture
def model(qapp):
    return events_model()


def first(upcoming, others, more=None):
    read = EventsRead(EventPage(upcoming, None), EventPage(others, more), is_empty=False)
    return first_rows(read, TODAY)


def shown(model):
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [row.data() for row in rows]


def names(model):
    return [text for text in shown(model) if "," not in text]


def ids(model):
    return [listed.line.event.id for listed in model.lines]


def test_it_is_a_model_as_qt_wants_them(model, qtmodeltester):
    listed = first([COMING], [COMING, *OLD], MORE)
    model.show_rows(listed.rows)
    qtmodeltester.check(model)
    model.add_later(rows_after(EventPage([line(5, -60)], None), TODAY, listed.next).rows)
    qtmodeltester.check(model)


def test_what_is_to_come_stands_first_and_once(model):
    model.show_rows(first([COMING], [COMING, *OLD]).rows)
    assert names(model) == ["Upcoming", "November 2026", "October 2026"]
    assert ids(model) == [1, 2, 3, 4]
    assert [listed.is_upcoming for listed in model.lines] == [True, False, False, False]


def test_what_is_to_come_and_does_not_stand_on_top_stands_in_its_month(model):
    model.show_rows(first([COMING], [line(8, 40, planned=True), COMING]).rows)
    assert names(model) == ["Upcoming", "January 2027"]
    assert ids(model) == [1, 8]


def test_a_month_that_goes_on_on_the_next_page_is_named_once(model):
    listed = first([], OLD[:1], MORE)
    model.show_rows(listed.rows)
    after = rows_after(EventPage(OLD[1:], None), TODAY, listed.next)
    model.add_later(after.rows)
    assert names(model) == ["November 2026", "October 2026"]
    assert after.next is None


def test_a_page_that_stands_on_top_already_leaves_the_month_as_it_was(model):
    listed = first([COMING], OLD[:1], MORE)
    between = rows_after(EventPage([COMING], MORE), TODAY, listed.next)
    assert not between.rows
    after = rows_after(EventPage(OLD[1:], None), TODAY, between.next)
    model.show_rows([*listed.rows, *after.rows])
    assert names(model) == ["Upcoming", "November 2026", "October 2026"]


def test_what_was_planned_for_a_day_that_is_gone_stands_in_its_month(model):
    model.show_rows(first([], [line(9, -3, planned=True)]).rows)
    assert names(model) == ["November 2026"]


def test_a_row_says_all_that_is_seen_of_it(model):
    model.show_rows(first([], OLD[:1]).rows)
    assert shown(model)[1] == (
        "Maria Alvarez, Personal interview · Acme, 21 Nov 2026, Thanks: due today"
    )
