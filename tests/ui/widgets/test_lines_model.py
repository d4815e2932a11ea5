"""A list shows the rows that it is given, lines and the names of sections."""

from datetime import date

import pytest

from desktop.domain.contacts import ContactLine
from desktop.ui.contacts.contact_listing import contacts_model
from desktop.ui.widgets.lines_model import LINE_ROLE, SECTION_ROLE
from desktop.ui.widgets.listings import Section

ADA = ContactLine(7, "Ada Byron", "Analytical Engines", "", True, None)
BEA = ContactLine(3, "Bea", "", "", False, date(2026, 11, 1))
CEM = ContactLine(5, "Cem Usta", "", "", False, None)


@pytest.fixture
def model(qapp):
    made = contacts_model()
    made.show_rows([ADA, Section("B"), BEA])
    return made


def shown(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)
    model.add_later([CEM])
    model.add_earlier([CEM])
    qtmodeltester.check(model)


def test_a_model_without_rows_keeps_qts_rules(qapp, qtmodeltester):
    qtmodeltester.check(contacts_model())


def test_a_row_is_a_line_or_the_name_of_a_section(model):
    assert shown(model) == ["Ada Byron", "B", "Bea"]
    assert model.index(2, 0).data(LINE_ROLE) == BEA
    assert model.index(1, 0).data(LINE_ROLE) is None
    assert model.index(1, 0).data(SECTION_ROLE) == "B"
    assert model.index(2, 0).data(SECTION_ROLE) is None
    assert model.lines == [ADA, BEA]


def test_names_of_sections_cannot_be_chosen(model):
    assert not model.flags(model.index(1, 0))
    assert model.flags(model.index(2, 0))


def test_a_line_is_found_by_its_id(model):
    assert model.row_of(3) == 2
    assert model.row_of(99) is None
    assert model.row_of(None) is None
    assert model.id_at(2) == 3
    assert model.id_at(1) is None
    assert model.id_at(3) is None
    assert model.id_at(-1) is None


def test_other_rows_take_the_place_of_the_first(model, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.show_rows([BEA])
    assert shown(model) == ["Bea"]


def test_rows_come_before_and_after_those_that_are_there(model):
    model.add_later([CEM])
    model.add_earlier([Section("A")])
    assert shown(model) == ["A", "Ada Byron", "B", "Bea", "Cem Usta"]
