"""The list shows the lines that it is given."""

from datetime import date

import pytest

from desktop.domain.contacts import ContactLine
from desktop.domain.occasions import Occasion
from desktop.ui.contacts_model import LINE_ROLE, ContactsModel

ADA = ContactLine(7, "Ada Byron", "Analytical Engines", "", True, None, None)
BEA = ContactLine(3, "Bea", "", "", False, Occasion.RESUME_SENT, date(2026, 11, 1))


@pytest.fixture
def model(qapp):
    made = ContactsModel()
    made.show_lines([ADA, BEA])
    return made


def test_the_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_a_model_without_lines_keeps_qts_rules(qapp, qtmodeltester):
    qtmodeltester.check(ContactsModel())


def test_a_row_is_a_contact(model):
    assert [model.index(row, 0).data() for row in range(2)] == ["Ada Byron", "Bea"]
    assert model.index(1, 0).data(LINE_ROLE) == BEA


def test_a_row_is_found_by_its_contact(model):
    assert model.row_of(3) == 1
    assert model.row_of(99) is None
    assert model.row_of(None) is None


def test_other_lines_take_the_place_of_the_first(model, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.show_lines([BEA])
    assert model.rowCount() == 1
