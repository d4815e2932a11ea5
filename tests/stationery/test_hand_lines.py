"""One line in a hand on a strip of paper."""

import pytest

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.stationery.hand_lines import lay_out_line

HOW = {"ink": DEFAULT_INK, "pen": DEFAULT_PEN, "neatness": 60, "width": 264.0, "height": 46.0}


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize("words", ["Jo", "Jordan Reyes", "Maximiliane Freifrau von Hohenlohe"])
def test_the_line_is_on_the_strip(id, words):
    (writing,) = lay_out_line(words, load_hand(id), 1, **HOW).writings
    left, bottom, right, top = writing.bounds()
    assert left >= 0
    assert right <= HOW["width"]
    assert bottom >= -2  # of bending, which few letters reach
    assert top <= HOW["height"] + 2


@pytest.mark.parametrize("id", hand_ids())
def test_accents_on_capital_letters_are_on_the_strip(id):
    hand = load_hand(id)
    (writing,) = lay_out_line("Élodie Müller-Ōkawa Ågot", hand, 1, **HOW).writings
    _, bottom, _, top = writing.bounds()
    assert (bottom >= 0, top <= HOW["height"]) == (True, True)


@pytest.mark.parametrize("words", ["Maria", "Jürgen", "Dear Anneke,"])
def test_the_line_is_in_the_middle_with_or_without_letters_below_it(words):
    (writing,) = lay_out_line(words, load_hand("everyday"), 1, **HOW).writings
    _, bottom, _, top = writing.bounds()
    assert bottom == pytest.approx(HOW["height"] - top, abs=0.01)


def test_what_the_hand_cannot_write_is_left_out():
    page = lay_out_line("雪", load_hand("everyday"), 1, **HOW)
    assert page.writings == ()
