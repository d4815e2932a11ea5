"""Cells that a spreadsheet would calculate."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.formula_cells import defused, restored


@pytest.mark.parametrize("text", ["=1+1", "+cmd|x", "-2", "@SUM(A1)", "\t=2", "\r=2", "'=1"])
def test_what_would_be_calculated_is_text(text):
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Ann", "a=b", "+1 415 555 0100", "'tis"])
def test_all_else_stays_as_it_is(text):
    assert defused(text) == text


@given(st.text("'=+-@\ta1 "))
def test_a_cell_is_restored_to_what_it_was(text):
    assert restored(defused(text)) == text
