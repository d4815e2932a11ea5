"""Measuring the hands."""

from desktop.handwriting.measuring import ROWS
from desktop.workflows.measure_hands import OUTSIDE, measure_hand, table_head, table_line


def test_a_hand_has_a_number_for_every_row():
    measures = measure_hand("quick-cursive", [1, 2])
    assert set(measures) == {row.name for row in ROWS}
    assert all(value == value for value in measures.values())


def test_a_line_of_the_table_stands_below_its_head_and_marks_what_is_outside():
    inside = {row.name: (row.low + row.high) / 2 for row in ROWS}
    names, people = table_head()
    line = table_line("somebody", inside)
    assert len(names) == len(people) == len(line)
    assert OUTSIDE not in line
    marked = table_line("somebody", inside | {"bow": 0.3})
    assert marked.split()[1 + [row.name for row in ROWS].index("bow")] == "*.3"


def test_what_is_shown_as_the_limit_is_not_marked():
    inside = {row.name: row.high for row in ROWS}
    assert OUTSIDE not in table_line("somebody", inside | {"bow": 0.1203})
