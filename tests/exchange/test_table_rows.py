"""Rows of tables, and what a quote that is never closed costs."""

import time

from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.table_rows import rows, table_shape


def read(text, divider=","):
    return [(row.line, row.cells) for row in rows(enumerate(text.split("\n"), 1), divider)]


def test_a_cell_may_have_line_ends_dividers_and_quotes():
    assert read('a,"b\n,""c"""\nd,e') == [(1, ("a", 'b\n,"c"')), (3, ("d", "e"))]


def test_a_quote_within_a_cell_opens_nothing():
    assert read('5" pipe,a\nb,c') == [(1, ('5" pipe', "a")), (2, ("b", "c"))]


def test_a_quote_that_is_never_closed_costs_its_own_row():
    assert read('a,b\nc,"d\ne,f') == [(1, ("a", "b")), (2, ("c", "d")), (3, ("e", "f"))]


def test_rows_with_nothing_in_them_are_none():
    assert read("a\n\n,,\n \nb") == [(1, ("a",)), (5, ("b",))]


def test_many_quotes_that_are_never_closed_take_no_time():
    began = time.monotonic()
    assert len(read('b,"c\n' + "d,e\n" * 6000)) == 6001
    assert time.monotonic() - began < 10


def test_a_header_is_found_below_what_stands_before_it():
    lines = list(enumerate(["Exported by X", "", "Name;Mail", "Ann;a@b"], 1))
    shape = table_shape(lines, {"Name", "Mail"}.__contains__)
    assert (shape.divider, shape.header, shape.headers) == (";", 3, ("Name", "Mail"))


def test_a_table_without_a_header_has_numbered_columns():
    shape = table_shape([(1, "a|b|c")], {"Name"}.__contains__)
    assert (shape.divider, shape.header) == ("|", 0)
    assert shape.headers == ("Column 1", "Column 2", "Column 3")


@given(st.lists(st.lists(st.text('ab",;\n '), min_size=1, max_size=4), max_size=6))
def test_what_a_spreadsheet_writes_is_read_again(cells):
    text = "\n".join(
        ",".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row) for row in cells
    )
    filled = [tuple(row) for row in cells if any(cell.strip() for cell in row)]
    assert [row for _, row in read(text)] == filled
