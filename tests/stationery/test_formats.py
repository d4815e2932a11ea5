"""Cards and envelopes are of the sizes that people buy."""

import pytest

from desktop.stationery.boxes import INCH, MM
from desktop.stationery.custom_sizes import NotASize
from desktop.stationery.formats import (
    ALL_CARDS,
    CARDS,
    ENVELOPES,
    NoSuchFormat,
    card_format,
    envelope_format,
)
from desktop.stationery.panels import Fold, NoSuchPanel, Panel, Side

each_card = pytest.mark.parametrize("card", ALL_CARDS, ids=lambda card: card.id)

# The table of sizes in README's page on paper: folded, short edge first; and the paper when open.
CARD_TABLE = [
    ("us-a1", 3.5 * INCH, 4.875 * INCH),
    ("us-a2", 4.25 * INCH, 5.5 * INCH),
    ("us-a6", 4.5 * INCH, 6.25 * INCH),
    ("us-a7", 5 * INCH, 7 * INCH),
    ("us-a9", 5.5 * INCH, 8.5 * INCH),
    ("iso-a5", 148 * MM, 210 * MM),
    ("iso-a6", 105 * MM, 148 * MM),
    ("iso-dl", 99 * MM, 210 * MM),
    ("square-5in", 5 * INCH, 5 * INCH),
]
ENVELOPE_TABLE = [
    ("us-a1", 5.125 * INCH, 3.625 * INCH),
    ("us-a2", 5.75 * INCH, 4.375 * INCH),
    ("us-a6", 6.5 * INCH, 4.75 * INCH),
    ("us-a7", 7.25 * INCH, 5.25 * INCH),
    ("us-a9", 8.75 * INCH, 5.75 * INCH),
    ("us-6-3-4", 6.5 * INCH, 3.625 * INCH),
    ("us-monarch", 7.5 * INCH, 3.875 * INCH),
    ("us-9", 8.875 * INCH, 3.875 * INCH),
    ("us-10", 9.5 * INCH, 4.125 * INCH),
    ("dl", 220 * MM, 110 * MM),
    ("c6", 162 * MM, 114 * MM),
    ("c6-5", 229 * MM, 114 * MM),
    ("c5", 229 * MM, 162 * MM),
    ("b6", 176 * MM, 125 * MM),
    ("square-5in", 5 * INCH, 5 * INCH),
]


@pytest.mark.parametrize(("id", "short", "long"), CARD_TABLE)
def test_a_flat_card_has_its_makers_size_and_lies_across(id, short, long):
    card = card_format(f"{id}-flat")
    assert (card.width, card.height) == pytest.approx((long, short))


@pytest.mark.parametrize(("id", "short", "long"), CARD_TABLE)
def test_a_folded_card_is_printed_open_two_panels_wide(id, short, long):
    card = card_format(f"{id}-folded")
    assert (card.panel_width, card.panel_height) == pytest.approx((short, long))
    assert (card.width, card.height) == pytest.approx((2 * short, long))


@pytest.mark.parametrize(
    ("kind", "width", "height", "fold"),
    [
        ("flat", 5.5, 4.25, Fold.FLAT),
        ("flat-tall", 4.25, 5.5, Fold.FLAT),
        ("folded", 8.5, 5.5, Fold.BOOK),
        ("folded-tent", 5.5, 8.5, Fold.TENT),
        ("folded-short", 11, 4.25, Fold.BOOK),
        ("folded-short-tent", 4.25, 11, Fold.TENT),
    ],
)
def test_a_card_is_folded_along_either_edge_to_open_either_way(kind, width, height, fold):
    card = card_format(f"us-a2-{kind}")
    assert (card.width, card.height) == pytest.approx((width * INCH, height * INCH))
    assert card.fold is fold


@pytest.mark.parametrize(("id", "width", "height"), ENVELOPE_TABLE)
def test_an_envelope_has_its_makers_size(id, width, height):
    envelope = envelope_format(id)
    assert (envelope.width, envelope.height) == pytest.approx((width, height))


def test_the_tables_leave_no_format_out():
    assert [card.id for card in CARDS] == [
        f"{id}-{kind}" for id, *_ in CARD_TABLE for kind in ("flat", "folded")
    ]
    assert [envelope.id for envelope in ENVELOPES] == [id for id, *_ in ENVELOPE_TABLE]


@each_card
def test_writing_leaves_white_inside_the_safe_area_of_its_panel(card):
    panel, safe, writing = card.box(card.note_panel), card.safe_area, card.writing_area
    assert panel.left < safe.left < writing.left
    assert writing.top < safe.top < panel.top
    assert safe.left - panel.left > 5.9 * MM  # what home printers may leave unprinted


@each_card
def test_panels_share_out_both_sides_of_the_paper(card):
    for side in Side:
        boxes = [card.box(panel) for panel in card.panels if card.side(panel) is side]
        assert sum(box.width * box.height for box in boxes) == pytest.approx(
            card.width * card.height
        )


def test_the_front_of_a_book_is_at_the_right_and_of_a_tent_below():
    book, tent = card_format("us-a2-folded"), card_format("us-a2-folded-tent")
    assert book.box(Panel.FRONT).left == book.width / 2
    assert tent.box(Panel.FRONT).bottom == 0
    assert tent.place(Panel.BACK).upside_down
    assert not tent.place(Panel.FRONT).upside_down


def test_a_flat_card_has_no_inside():
    with pytest.raises(NoSuchPanel, match="no inside-left: choose of front and back"):
        card_format("us-a2-flat").box(Panel.INSIDE_LEFT)


def test_ids_are_not_used_twice():
    for formats in (ALL_CARDS, ENVELOPES):
        assert len({format.id for format in formats}) == len(formats)


def test_a_card_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(NoSuchFormat, match=r"us-a1-flat, us-a1-folded, .* or square-5in-folded"):
        card_format("us-a2")


def test_an_envelope_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(NoSuchFormat, match=r"“c7”: choose us-a1, .* or square-5in"):
        envelope_format("c7")


def test_a_size_of_ones_own_is_a_card_and_an_envelope():
    card, envelope = card_format("148x105mm-flat"), envelope_format("6x4in")
    assert (card.width, card.height) == pytest.approx((148 * MM, 105 * MM))
    assert (envelope.width, envelope.height) == pytest.approx((6 * INCH, 4 * INCH))
    assert card_format(card.id) == card
    assert card.size_words == "148 x 105 mm"


def test_a_folded_card_of_ones_own_has_the_size_that_is_said_when_it_is_folded():
    book, tent = card_format("5x7in-folded"), card_format("5x7in-folded-tent")
    assert (book.width, book.height) == pytest.approx((10 * INCH, 7 * INCH))
    assert (tent.width, tent.height) == pytest.approx((5 * INCH, 14 * INCH))


def test_a_custom_card_says_how_it_may_be_folded():
    with pytest.raises(NoSuchFormat, match="5x7in-flat, 5x7in-folded or 5x7in-folded-tent"):
        card_format("5x7in")


def test_a_card_larger_unfolded_than_printers_take_is_refused():
    with pytest.raises(NotASize, match="larger unfolded"):
        card_format("12x12in-folded")
