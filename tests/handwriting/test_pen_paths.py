"""The order in which a pen draws a writing."""

import numpy as np
import pytest

from desktop.handwriting.hands import load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_paths import line_width, pen_paths
from desktop.handwriting.variant_fonts import VariantFonts
from desktop.handwriting.writing import write


def drawn(text, id="fine-cursive", seed=3):
    """The paths of one line, and the writing."""
    hand = load_hand(id)
    line = Line(text, 50, 100, 400)
    writing = write([line], hand, 6.0, np.random.default_rng(seed), ink=DEFAULT_INK)
    fonts = VariantFonts(seed)
    glyphs = fonts.glyphs(writing)
    return [*pen_paths(writing, glyphs, fonts.strokes()[0])], writing


def size(path):
    return float(np.ptp(path[:, :2], axis=0).max())


@pytest.mark.parametrize("id", ["fine-cursive", "everyday", "felt-tip"])
def test_words_are_drawn_from_left_to_right_along_the_line(id):
    words = ["moon", "over", "asian", "sea"]
    paths, writing = drawn(" ".join(words), id)
    letters = np.flatnonzero(~writing.is_space)
    ends = np.cumsum([len(word) for word in words])[:-1]
    gaps = [(writing.boxes[letters[e - 1], 2] + writing.boxes[letters[e], 0]) / 2 for e in ends]
    word_of = np.searchsorted(gaps, [path[:, 0].mean() for path in paths])
    assert set(word_of) == {0, 1, 2, 3}
    assert (np.diff(word_of) >= 0).all()


@pytest.mark.parametrize("id", ["quick-cursive", "fine-liner"])
def test_dots_are_set_when_their_word_is_done(id):
    paths, _ = drawn("minimi", id)
    dots = [size(path) < 0.5 * 6 and path[:, 1].min() > 100 + 0.9 * 6 for path in paths]
    assert dots == [False] * (len(paths) - 3) + [True] * 3
    starts = [path[:, 0].min() for path in paths[-3:]]
    assert starts == sorted(starts)


@pytest.mark.parametrize("id", ["fine-cursive", "everyday", "fine-liner", "relaxed"])
def test_the_bars_of_a_word_are_drawn_when_it_is_done(id):
    paths, _ = drawn("attest", id)
    flat = [np.ptp(path[:, 0]) > np.ptp(path[:, 1]) for path in paths]
    assert all(flat[-3:])
    assert all(path[:, 1].mean() > 100 + 0.6 * 6 for path in paths[-3:])


@pytest.mark.parametrize("id", ["fine-cursive", "everyday", "fine-liner", "felt-tip"])
def test_a_full_stop_comes_last(id):
    paths, _ = drawn("little.", id)
    assert size(paths[-1]) < 0.5 * 6
    assert paths[-1][:, 0].min() == max(path[:, 0].min() for path in paths)


@pytest.mark.parametrize("id", ["fine-cursive", "school-cursive", "traditional"])
def test_the_pen_is_not_lifted_where_letters_join(id):
    paths, _ = drawn("eel", id)
    assert len(paths) == 1


@pytest.mark.parametrize("id", ["fine-cursive", "everyday", "felt-tip"])
def test_every_stroke_is_drawn_and_little_twice(id):
    paths, writing = drawn("Dear Tim, it is a fine theft", id)
    fonts = VariantFonts(3)
    glyphs, strokes = fonts.glyphs(writing), fonts.strokes()[0]
    drawn_once = sum(len(stroke) for glyph in glyphs for stroke in strokes[glyph])
    assert drawn_once <= sum(map(len, paths)) < 1.2 * drawn_once


def test_the_line_is_as_wide_as_the_hands_nib():
    _, writing = drawn("a line of some words")
    assert line_width(writing) == pytest.approx(writing.hand.nib, rel=0.05)


def test_a_line_is_as_wide_as_it_is_printed_and_nowhere_on_the_way_back():
    paths, writing = drawn("moon", "everyday")
    widths = 2 * np.concatenate(paths)[:, 2] / line_width(writing)
    assert 0.5 < np.median(widths[widths > 0]) < 1.5
    assert (widths == 0).any()  # back along the stem of n


def test_a_writing_without_words_moves_no_pen():
    hand = load_hand("everyday")
    writing = write([Line("", 0, 0, 100)], hand, 6.0, np.random.default_rng(1), ink=DEFAULT_INK)
    assert [*pen_paths(writing, np.empty(0, int), [])] == []
