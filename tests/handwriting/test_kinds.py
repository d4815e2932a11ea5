"""Kinds of letters, and which a writer prefers."""

from collections import Counter
from string import ascii_lowercase

import numpy as np
import pytest

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.joins import room_between
from desktop.handwriting.line_places import Line
from desktop.handwriting.writing import write

TEXT = "it is better to sit in little light until night, then to fight a giant; "


def written(id, seed, part=0):
    rng = np.random.default_rng((seed, part))
    hand = load_hand(id)
    lines = [Line(TEXT, 10, 800 - 30 * k, 400) for k in range(6)]
    return write(lines, hand, hand.x_height, rng, ink=DEFAULT_INK)


def kinds_written(writing, letter):
    """The strokes with which a letter that joins no other is written, and how often each."""
    return Counter(
        form.strokes.points.tobytes()
        for form in writing.forms
        if form.text == letter and form.entry is None and form.exit is None
    ).most_common()


@pytest.mark.parametrize("id", hand_ids())
def test_every_hand_makes_some_letters_in_more_than_one_way(id):
    assert {"t", "i", "g"} & set(load_hand(id).strokes.kinds)


@pytest.mark.parametrize("id", ["fine-liner", "ballpoint", "relaxed", "felt-tip"])
def test_a_writer_keeps_to_one_kind_but_for_a_slip(id):
    for seed in range(4):
        (_, most), *others = kinds_written(written(id, seed), "t")
        assert sum(count for _, count in others) < 0.25 * most


def test_writers_differ_in_their_kinds():
    usual = {kinds_written(written("fine-liner", seed), "t")[0][0] for seed in range(8)}
    assert len(usual) > 1


def test_all_that_is_written_from_one_seed_is_by_one_writer():
    usual = {kinds_written(written("ballpoint", 3, part), "t")[0][0] for part in range(3)}
    assert len(usual) == 1


@pytest.mark.parametrize("id", hand_ids())
def test_another_kind_stands_where_the_plain_one_does(id):
    hand = load_hand(id)
    for text in ("letter", "night", "my", "going", "fifty", "2026"):
        for form in hand.word(text).forms:
            for kind in form.kinds:
                assert (kind.advance, kind.entry, kind.exit) == (
                    form.advance,
                    form.entry,
                    form.exit,
                )
                assert kind.box[0] > form.box[0] - 0.35
                assert kind.box[2] < form.box[2] + 0.35


def test_a_letter_that_the_pen_goes_on_from_keeps_its_loop():
    hand = load_hand("traditional")
    inner = hand.word("type").forms[1]
    last = hand.word("my").forms[1]
    assert inner.exit is not None
    assert not inner.kinds
    assert last.kinds


@pytest.mark.parametrize("id", ["fine-liner", "ballpoint", "relaxed", "felt-tip", "everyday"])
def test_writers_of_a_print_hand_make_their_s_r_and_y_each_in_their_own_way(id):
    kinds = load_hand(id).strokes.kinds
    assert {"r", "s", "y"} <= set(kinds)


@pytest.mark.parametrize("id", [id for id in hand_ids() if load_hand(id).joins])
def test_writers_of_a_joined_hand_make_their_letters_each_in_their_own_way(id):
    kinds = load_hand(id).strokes.kinds
    assert all(kinds[letter] for letter in "frsty")


@pytest.mark.parametrize("id", [id for id in hand_ids() if load_hand(id).joins])
def test_another_kind_is_come_to_and_left_where_the_pen_goes(id):
    hand, led = load_hand(id), set()
    for text in (a + b + c for a in ascii_lowercase for b in "frsty" for c in ("", "e", "o")):
        form = hand.word(text).forms[1]
        for kind in form.kinds:
            for at in (kind.entry, kind.exit):
                if at is not None:
                    ink = np.hypot(*(kind.strokes.points - at).T) - kind.strokes.half_widths
                    assert ink.min() < 0, (text, at)
                    led.add(form.text)
    assert led


def test_a_form_for_word_ends_is_not_gone_on_from():
    hand = load_hand("school-cursive")
    end, inner, before_a_stop = (hand.word(text).forms[1] for text in ("is", "ist", "is."))
    assert any(kind.strokes is not end.strokes for kind in end.kinds)
    assert not inner.kinds
    assert not before_a_stop.kinds


@pytest.mark.parametrize("word", ["Tu", "To", "Fu", "Pa", "You"])
def test_what_begins_under_the_bar_of_a_letter_is_clear_of_every_kind_of_it(word):
    first, second, *_ = load_hand("felt-tip").word(word).forms
    assert first.kinds
    for form in (first, *first.kinds):
        assert room_between(form.strokes, second.strokes, form.advance) > 0.2
