"""Glyphs dealt out to pages."""

import numpy as np
import pytest

from desktop.handwriting.glyph_pools import POOL, GlyphPool, Style
from desktop.handwriting.hands import load_hand
from desktop.handwriting.pen_kinds import DEFAULT_PEN

STYLE = Style(1.0, 0.1, DEFAULT_PEN)


@pytest.fixture
def hand():
    return load_hand("quick-cursive")


@pytest.fixture
def numbers(hand):
    """The numbers of a word's forms, as the hand counts them."""

    def of(word):
        return np.array([hand.numbered.number(form) for form in hand.word(word).forms])

    return of


def pages(pool, numbers, count, style=STYLE, at_once=1):
    """The glyphs of so many pages with these letters."""
    rng = np.random.default_rng(5)
    for _ in range(0, count, at_once):
        own = np.repeat(np.arange(at_once), len(numbers))
        taken = pool.take(pool.ways(np.tile(numbers, at_once), style), own, rng)
        yield from np.split(taken, at_once)


def test_new_glyphs_are_counted_in_reading_order(hand, numbers):
    (glyphs,) = pages(GlyphPool(hand), numbers("letter"), 1)
    assert glyphs.tolist() == [1, 2, 3, 4, 5, 6]


def test_no_page_has_a_glyph_twice_however_many_pages_there_are(hand, numbers):
    pool = GlyphPool(hand)
    taken = [*pages(pool, np.tile(numbers("noon"), 9), 40)]
    assert all(len(set(glyphs.tolist())) == len(glyphs) for glyphs in taken)


def test_it_does_not_matter_in_how_many_goes_pages_come(hand, numbers):
    text = np.concatenate([numbers("banana"), numbers("seen"), numbers("banana")])
    one, other = GlyphPool(hand), GlyphPool(hand)
    single = [page.tolist() for page in pages(one, text, 24)]
    assert single == [page.tolist() for page in pages(other, text, 24, at_once=8)]
    assert one.forms[1:] == other.forms[1:]


def test_a_letter_met_on_many_pages_comes_to_be_written_several_ways(hand, numbers):
    glyphs = [int(page[0]) for page in pages(GlyphPool(hand), numbers("a"), 60)]
    assert len(set(glyphs)) == POOL


def test_pages_take_the_same_glyphs_in_different_orders(hand, numbers):
    pool = GlyphPool(hand)
    taken = [tuple(page.tolist()) for page in pages(pool, np.tile(numbers("e"), 20), 12)]
    assert len(set(taken)) > 9
    assert len(pool.forms) == 21


def test_a_glyph_is_of_the_form_that_it_was_taken_for(hand, numbers):
    pool = GlyphPool(hand)
    for word in ("hello", "yellow", "hello"):
        (glyphs,) = pages(pool, numbers(word), 1)
        assert [pool.forms[glyph] for glyph in glyphs] == [*hand.word(word).forms]


def test_letters_drawn_otherwise_are_other_glyphs(hand, numbers):
    pool = GlyphPool(hand)
    (thin,) = pages(pool, numbers("some"), 1)
    (thick,) = pages(pool, numbers("some"), 1, STYLE._replace(nib=0.2))
    assert not set(thin.tolist()) & set(thick.tolist())


def test_all_spaces_are_one_glyph_without_a_style(hand):
    pool = GlyphPool(hand)
    space = hand.numbered.number(hand.space)
    (glyphs,) = pages(pool, np.array([space] * 3), 1)
    assert glyphs.tolist() == [1, 1, 1]
    assert pool.styles == [None, None]
