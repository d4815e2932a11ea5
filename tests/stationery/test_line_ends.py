"""Some last words are squeezed in, some run on, some are moved down early."""

import numpy as np
import pytest

from desktop.stationery.line_breaks import Measure, broken_lines
from desktop.stationery.line_ends import MOST_NARROWED, MOST_OVER, LineEnd, line_ends


def drawn(count=400, lively=1.0):
    return line_ends(np.random.default_rng(1), count, lively)


def test_a_writer_does_each_now_and_then():
    ends = drawn()
    assert 0.4 < np.mean([end.over > 0 for end in ends]) < 0.6
    assert 0.1 < np.mean([end.over < 0 for end in ends]) < 0.3


def test_no_word_is_narrowed_or_runs_on_beyond_what_people_do():
    ends = drawn(lively=1.6)
    assert max(end.narrowed for end in ends) <= MOST_NARROWED
    assert max(end.over for end in ends) <= MOST_OVER


def test_full_lines_do_not_all_end_alike():
    edges = [end.edge for end in drawn()]
    assert np.std(edges) > 0.5
    assert min(edges) < -0.5 < 1 < max(edges) <= MOST_OVER


def test_a_careful_writer_keeps_more_to_the_room():
    far = [np.mean([abs(end.over) for end in drawn(lively=lively)]) for lively in (0.5, 1.0)]
    assert far[0] < 0.6 * far[1]


def lines(text, room, end, indent=0.0):
    measure = Measure(len, gap=1)
    ends = [end] * len(text.split())
    return [line.text for line in broken_lines(text, measure, room, ends=ends, indent=indent)]


def test_a_word_that_may_run_on_stays_on_its_line():
    assert lines("three four", 9, LineEnd()) == ["three", "four"]
    assert lines("three four", 9, LineEnd(over=1)) == ["three four"]


def test_a_word_that_may_be_narrowed_stays_on_its_line():
    text = "a " + "b" * 25
    assert lines(text, 25.2, LineEnd()) == text.split()
    assert lines(text, 25.2, LineEnd(narrowed=0.08)) == [text]
    assert lines(text, 24, LineEnd().squeezed) == [text]


def test_a_writer_who_breaks_early_leaves_room():
    assert lines("three four", 10, LineEnd(over=-1)) == ["three", "four"]


def test_how_far_a_line_may_run_on_is_told_with_it():
    measure = Measure(len, gap=1)
    ends = [LineEnd(over=1.2), LineEnd(over=1.2, edge=1.4), LineEnd(over=-1, edge=-0.5)]
    found = broken_lines("one\ntwo\nthree", measure, 20, ends=ends)
    assert [line.reach for line in found] == pytest.approx([0.4, 1.5, -0.5])


def test_the_first_line_of_each_paragraph_is_indented():
    measure = Measure(len, gap=1)
    found = broken_lines("one two\nthree four", measure, 7, indent=3)
    assert [(line.text, line.indent) for line in found] == [
        ("one", 3),
        ("two", 0),
        ("three", 3),
        ("four", 0),
    ]
