"""A note flows to another panel only when it has shrunk as far as it reads with ease."""

import numpy as np
import pytest

from desktop.handwriting.inks import INKS
from desktop.stationery.boxes import MM
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.formats import card_format
from desktop.stationery.panels import NoSuchPanel, Panel

CARD = card_format("us-a2-folded")
SENTENCE = "It was a pleasure to hear how your team works and what it hopes to do next. "
END = "\n\nWarmly,\nJordan"
INSIDE = (Panel.INSIDE_LEFT, Panel.INSIDE_RIGHT)


def sides(text, hand, panels, card=CARD):
    return card_sides(CardOrder(text, card, hand, 7, ink=INKS[0], panels=panels))


def words(*pages) -> list[str]:
    return "".join("".join(w.texts) for page in pages for w in page.writings).split()


def x_height(page) -> float:
    return float(np.median(page.writings[0].matrices[:, 3]))


def is_left(card, bounds) -> bool:
    return bounds[2] < card.width / 2


def test_a_note_that_fits_stays_on_its_usual_panel(hand):
    page = sides(SENTENCE * 3 + END, hand, INSIDE).inside
    assert page.bounds()[0] > CARD.width / 2


def test_a_note_too_long_for_one_panel_begins_on_the_one_before_it(hand):
    text = SENTENCE * 22 + END
    with pytest.raises(DoesNotFit, match="on another panel"):
        sides(text, hand, ())
    page = sides(text, hand, INSIDE).inside
    first, *_, last = page.writings
    assert is_left(CARD, first.bounds())
    assert not is_left(CARD, last.bounds())
    assert words(page) == text.split()


def test_on_two_panels_a_note_is_as_large_as_they_allow(hand):
    assert x_height(sides(SENTENCE * 14 + END, hand, INSIDE).inside) > 1.6 * MM


def test_a_note_that_runs_on_to_the_back_is_read_inside_first(hand):
    text = SENTENCE * 22 + END
    made = sides(text, hand, (Panel.INSIDE_RIGHT, Panel.BACK))
    assert made.printed() == [made.inside, made.outside]
    assert words(*made.printed()) == text.split()
    assert is_left(CARD, made.outside.bounds())


def test_a_flat_card_goes_on_on_its_back(hand):
    text = SENTENCE * 14 + END
    made = sides(text, hand, (Panel.FRONT, Panel.BACK), card_format("us-a2-flat"))
    assert made.printed() == [made.outside, made.inside]
    assert words(*made.printed()) == text.split()


def test_the_back_of_a_tent_is_written_upside_down(hand):
    tent = card_format("us-a2-folded-tent")
    made = sides(SENTENCE * 18 + END, hand, (Panel.INSIDE_RIGHT, Panel.BACK), tent)
    letters = made.outside.writings[0].matrices
    assert np.median(letters[:, 0]) < 0
    assert np.median(letters[:, 3]) < 0
    assert made.outside.bounds()[1] > tent.height / 2


def test_a_closing_is_not_parted_from_its_signature_or_the_last_line(hand):
    for count in range(11, 22):
        page = sides(SENTENCE * count + END, hand, INSIDE).inside
        ends = [w for w in page.writings if not is_left(CARD, w.bounds())]
        assert words(page)[-2:] == ["Warmly,", "Jordan"]
        assert len("".join("".join(w.texts) for w in ends).split()) > 3


def test_a_note_too_long_for_all_panels_is_refused_with_the_lines_too_many(hand):
    with pytest.raises(DoesNotFit, match=r"is \d+ lines too long"):
        sides(SENTENCE * 60, hand, INSIDE)


def test_a_panel_that_the_card_lacks_is_refused(hand):
    with pytest.raises(NoSuchPanel, match="choose of front and back"):
        sides("Thank you.", hand, INSIDE, card_format("us-a2-flat"))
