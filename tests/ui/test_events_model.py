"""The events of the list stand under the names of their sections."""

from datetime import date, timedelta

import pytest

from desktop.domain.event_lists import EventLine
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.ui.events_model import EventsModel

TODAY = date(2026, 11, 22)


def line(id, days, *, planned=False):
    event = Event(7, Occasion.PERSONAL_INTERVIEW, TODAY + timedelta(days), planned=planned, id=id)
    return EventLine(event, ("Maria Alvarez",), "Acme")


COMING = line(1, 3, planned=True)
OLD = [line(2, -1), line(3, -2), line(4, -30)]


@pytest.fixture
def model(qapp):
    return EventsModel()


def shown(model):
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [row.data() for row in rows]


def names(model):
    return [text for text in shown(model) if "," not in text]


def test_it_is_a_model_as_qt_wants_them(model, qtmodeltester):
    model.show_lines([COMING], [COMING, *OLD], TODAY, has_more=True)
    qtmodeltester.check(model)
    model.add_lines([line(5, -60)], has_more=False)
    qtmodeltester.check(model)


def test_what_is_to_come_stands_first_and_once(model):
    model.show_lines([COMING], [COMING, *OLD], TODAY, has_more=False)
    assert names(model) == ["Upcoming", "November 2026", "October 2026"]
    assert [each.event.id for each in model.lines] == [1, 2, 3, 4]


def test_what_is_to_come_and_does_not_stand_on_top_stands_in_its_month(model):
    model.show_lines([COMING], [line(8, 40, planned=True), COMING], TODAY, has_more=False)
    assert names(model) == ["Upcoming", "January 2027"]
    assert [each.event.id for each in model.lines] == [1, 8]


def test_a_month_that_goes_on_on_the_next_page_is_named_once(model):
    model.show_lines([], OLD[:1], TODAY, has_more=True)
    model.add_lines(OLD[1:], has_more=False)
    assert names(model) == ["November 2026", "October 2026"]


def test_what_was_planned_for_a_day_that_is_gone_stands_in_its_month(model):
    model.show_lines([], [line(9, -3, planned=True)], TODAY, has_more=False)
    assert names(model) == ["November 2026"]


def test_names_of_sections_cannot_be_chosen(model):
    model.show_lines([COMING], OLD, TODAY, has_more=False)
    assert not model.flags(model.index(0, 0))
    assert model.flags(model.index(1, 0))


def test_more_is_asked_for_only_while_there_is_more(model, qtbot):
    model.show_lines([], OLD, TODAY, has_more=True)
    with qtbot.waitSignal(model.more_asked):
        model.fetchMore(model.index(-1, -1))
    model.add_lines([], has_more=False)
    assert not model.canFetchMore(model.index(-1, -1))


def test_a_row_says_all_that_is_seen_of_it(model):
    model.show_lines([], OLD[:1], TODAY, has_more=False)
    assert shown(model)[1] == ("Maria Alvarez, Personal interview · Acme, 21 Nov 2026, Thank today")
