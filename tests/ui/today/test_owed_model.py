"""The list of what is owed shows the rows that it is given, under the names of their sections."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt

from desktop.domain.channel_advice import Advice
from desktop.domain.follow_ups import FollowUp, FollowUpKey, FollowUpKind, Moment
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.owed import Owed, OwedSection
from desktop.ui.today.owed_model import OWED_ROLE, SECTION_ROLE, OwedModel, place_of

TODAY = date(2026, 11, 25)  # a Wednesday
KINDS = {occasion.value: occasion for occasion in Occasion}


def owed(name, days):
    """Something due so many days from today."""
    due = TODAY + timedelta(days=days)
    on = due - timedelta(days=1)
    key = FollowUpKey(days + 100, 1, FollowUpKind.THANK_YOU)
    moment = Moment(key.event_id, 1, Occasion.NETWORKING_MEETING.value, on)
    advice = Advice(Channel.CARD, "People you network with remember a handwritten card best.")
    return Owed(FollowUp(key, due, due, moment), advice, name, "Northwind", "the releases")


ROWS = [owed("Ada", -3), owed("Bea", -1), owed("Cem", 0), owed("Dee", 2), owed("Eva", 20)]


@pytest.fixture
def model(qapp):
    made = OwedModel()
    made.show_rows(ROWS, TODAY, KINDS)
    return made


def lines(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_a_model_that_goes_on_keeps_qts_rules(model, qtmodeltester):
    model.show_rows(ROWS[:2], TODAY, KINDS, has_more=True)
    qtmodeltester.check(model)


def test_a_model_without_rows_keeps_qts_rules(qapp, qtmodeltester):
    qtmodeltester.check(OwedModel())


def test_each_section_is_named_once_and_cannot_be_chosen(model):
    assert lines(model) == [
        *("Overdue", "Ada", "Bea", "Today", "Cem", "This week", "Dee", "Later", "Eva"),
    ]
    assert model.index(0, 0).data(SECTION_ROLE) is OwedSection.OVERDUE
    assert model.index(0, 0).data(OWED_ROLE) is None
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_page_goes_on_in_the_section_where_the_one_above_ended(model):
    model.show_rows(ROWS[:1], TODAY, KINDS, has_more=True)
    model.add_rows(ROWS[1:3], has_more=False)
    assert lines(model) == ["Overdue", "Ada", "Bea", "Today", "Cem"]
    assert not model.canFetchMore(QModelIndex())


def test_the_next_page_is_asked_for_and_not_fetched(model, qtbot):
    model.show_rows(ROWS[:1], TODAY, KINDS, has_more=True)
    with qtbot.waitSignal(model.more_asked):
        model.fetchMore(QModelIndex())
    assert lines(model) == ["Overdue", "Ada"]


def test_the_last_row_of_a_section_takes_its_name_along(model):
    model.remove(ROWS[2].follow_up.key)
    assert lines(model)[2:4] == ["Bea", "This week"]
    model.remove(ROWS[4].follow_up.key)
    assert lines(model)[-1] == "Dee"
    model.remove(ROWS[0].follow_up.key)
    assert lines(model)[:2] == ["Overdue", "Bea"]


def test_a_row_that_is_gone_already_is_no_trouble(model):
    model.remove(FollowUpKey(7, 7, FollowUpKind.CHECK_IN))
    assert model.owed == ROWS


def test_what_is_owed_to_somebody_takes_the_place_of_what_was(model):
    later = owed("Ada", 3)
    rows = model.with_people(frozenset({1}), [later], None)
    assert rows == [later]
    assert model.with_people(frozenset({2}), [later], None) == [*ROWS[:4], later, ROWS[4]]


def test_what_belongs_below_the_last_row_is_left_for_its_page(model):
    model.show_rows(ROWS[:4], TODAY, KINDS, has_more=True)
    dee = ROWS[3].follow_up
    end = place_of(OwedSection.THIS_WEEK, dee.due, dee.latest)
    assert model.with_people(frozenset({2}), [owed("Flo", 3)], end) == ROWS[:4]
    flo = owed("Flo", 1)
    assert model.with_people(frozenset({2}), [flo], end) == [*ROWS[:3], flo, ROWS[3]]
    begins = place_of(OwedSection.LATER)
    assert model.with_people(frozenset({2}), [owed("Flo", 3)], begins)[-1].contact_name == "Flo"
    assert model.with_people(frozenset({2}), [owed("Flo", 30)], begins) == ROWS[:4]


def test_a_row_that_is_there_already_is_not_shown_twice(model):
    model.show_rows(ROWS[:3], TODAY, KINDS, has_more=True)
    model.add_rows(ROWS[2:4], has_more=False)
    assert model.owed == ROWS[:4]


def test_a_section_ends_where_the_next_begins_or_where_nothing_more_can_come(model):
    assert [model.is_last_of_section(row) for row in (1, 2, 8)] == [False, True, True]
    model.show_rows(ROWS[:1], TODAY, KINDS, has_more=True)
    assert not model.is_last_of_section(1)
