"""Cards and envelopes are of the sizes that people buy."""

import pytest

from desktop.stationery.boxes import INCH, MM
from desktop.stationery.formats import (
    CARDS,
    ENVELOPES,
    NoSuchFormat,
    card_format,
    envelope_format,
)

each_card = pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)


@pytest.mark.parametrize(
    ("id", "width", "height"),
    [("us-a2-folded", 8.5 * INCH, 5.5 * INCH), ("iso-a6-folded", 210 * MM, 148 * MM)],
)
def test_a_folded_card_laid_open_is_two_panels_wide(id, width, height):
    card = card_format(id)
    assert (card.width, card.height) == pytest.approx((width, height))


@pytest.mark.parametrize(
    ("id", "width", "height"),
    [("us-a2", 5.75 * INCH, 4.375 * INCH), ("c6", 162 * MM, 114 * MM)],
)
def test_an_envelope_has_its_makers_size(id, width, height):
    envelope = envelope_format(id)
    assert (envelope.width, envelope.height) == pytest.approx((width, height))


@each_card
def test_writing_leaves_white_inside_the_safe_area_of_the_right_panel(card):
    panel, safe, writing = card.inside_right, card.safe_area, card.writing_area
    assert panel.left == card.width / 2
    assert panel.right == card.width
    assert panel.left < safe.left < writing.left
    assert writing.top < safe.top < panel.top
    assert safe.left - panel.left > 5.9 * MM  # what home printers may leave unprinted


def test_each_card_goes_into_the_envelope_beside_it():
    for card, envelope in zip(CARDS, ENVELOPES, strict=True):
        folded = sorted((card.panel_width, card.panel_height))
        around = sorted((envelope.width, envelope.height))
        slack = [outer - inner for inner, outer in zip(folded, around, strict=True)]
        assert all(1 * MM <= edge <= 20 * MM for edge in slack)


def test_ids_are_not_used_twice():
    ids = [format.id for format in (*CARDS, *ENVELOPES)]
    assert len(set(ids)) == len(ids)


def test_a_card_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(NoSuchFormat, match="us-a2-folded or iso-a6-folded"):
        card_format("us-a2")


def test_an_envelope_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(NoSuchFormat, match="'c7': choose us-a2 or c6"):
        envelope_format("c7")
