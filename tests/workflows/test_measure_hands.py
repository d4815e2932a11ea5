"""Measuring the hands."""

import numpy as np

from desktop.handwriting.measuring import ROWS
from desktop.workflows.measure_hands import OUTSIDE, measure_hand, table_head, table_line


def test_a_hand_has_a_number_for_every_row():
    measures = measure_hand("quick-cursive", [1, 2])
    assert set(measures) == {row.name for row in ROWS}
    assert all(value == value for value in measures.values())


def test_careful_pages_wander_half_as_far_as_natural_ones_and_hurried_ones_much_further():
    careful, natural, hurried = (
        measure_hand("fine-liner", [1, 2], neatness=neatness) for neatness in (100, 60, 0)
    )
    wandering = ("slope_sd", "drift", "bow", "margin", "pitch", "xh_line")
    assert 0.35 < np.median([careful[row] / natural[row] for row in wandering]) < 0.65
    # The ruler leaves out what is furthest off its line, so 1.6 times reads as somewhat less.
    assert 1.25 < np.median([hurried[row] / natural[row] for row in wandering]) < 1.9


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
