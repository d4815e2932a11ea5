"""What goes with what, and what is told before a card is printed and mailed."""

from dataclasses import replace

import pytest
from PIL import Image

from desktop.printing.picture_files import NotAPicture
from desktop.stationery.cautions import Concern
from desktop.stationery.fronts import Front
from desktop.stationery.impositions import Stock
from desktop.stationery.sheets import LETTER
from desktop.workflows.choose_stationery import cautions, front_picture
from desktop.workflows.write_notes import card_pdf, note_side_picture, other_side_picture


@pytest.fixture
def small(tmp_path):
    """A front of too few pixels for a card."""
    Image.new("RGB", (300, 400), "teal").save(tmp_path / "small.png")
    return Front(front_picture(tmp_path / "small.png"))


def concerns(order, country="US", **options):
    return [caution.concern for caution in cautions(order, country, **options)]


def test_a_usual_pair_has_nothing_to_be_told(order):
    assert concerns(order) == []


def test_the_envelope_is_told_of_first(order, small):
    chosen = replace(order, card="us-a7-flat", envelope="c5", front=small)
    assert concerns(chosen) == [
        Concern.LOOSE,
        Concern.COSTS_MORE,
        Concern.LOW_RESOLUTION,
        Concern.UNPRINTED_EDGE,
    ]


def test_a_card_without_an_envelope_is_told_of_its_paper_alone(order):
    chosen = replace(order, card="us-a2-flat", envelope="", stock=Stock(LETTER))
    assert concerns(chosen) == [Concern.CUTS_AT_EDGE]


def test_a_print_shop_prints_to_the_edges(order, small):
    chosen = replace(order, front=small)
    assert concerns(chosen, at_shop=True) == [Concern.LOW_RESOLUTION]


def test_prices_are_those_of_the_post_that_takes_the_envelope_in(order):
    chosen = replace(order, card="iso-a5-flat", envelope="c5")
    assert concerns(chosen, "US") == concerns(chosen, "DE") == [Concern.COSTS_MORE]
    assert concerns(chosen, "CH") == []


def test_a_file_that_is_no_picture_is_refused(tmp_path):
    (tmp_path / "note.png").write_text("Dear Ada")
    with pytest.raises(NotAPicture):
        front_picture(tmp_path / "note.png")


def test_both_sides_of_a_card_are_seen_though_only_one_is_printed(order, small):
    plain, covered = order, replace(order, front=small)
    assert set(other_side_picture(plain, 40).picture.rgb) == {255}
    assert other_side_picture(covered, 40).picture.rgb != other_side_picture(plain, 40).picture.rgb
    assert note_side_picture(covered, 40).picture.rgb == note_side_picture(plain, 40).picture.rgb
    assert len(card_pdf(covered)) > len(card_pdf(plain))
