"""Pages as paths of pens."""

from dataclasses import replace

import numpy as np
import pytest

from desktop.handwriting.hands import load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.pen_kinds import pen
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.designs import BORDER
from desktop.stationery.formats import ALL_CARDS, card_format
from desktop.stationery.fronts import Front, Writer, front_page
from desktop.stationery.pen_pages import PenLayer, PenPage, pen_pages

NOTE = "Dear Ms. Alvarez,\n\nThank you for your time on Tuesday.\n\nWarmly,\nJordan\n"


def cards(card, seed=1, **options):
    hand = load_hand("quick-cursive")
    return card_sides(CardOrder(NOTE, card, hand, seed, ink=DEFAULT_INK, **options)).printed()


@pytest.mark.parametrize("card", ALL_CARDS, ids=lambda card: card.id)
def test_no_pen_leaves_the_paper(card):
    (page,) = pen_pages(cards(card), 1)
    left, bottom, right, top = page.bounds()
    assert 0 < left < right < page.width == card.width
    assert 0 < bottom < top < page.height == card.height


def test_lines_follow_each_other_down_the_page():
    pages = cards(card_format("us-a6-flat"))
    (page,) = pen_pages(pages, 1)
    lines = [bounds for writing in pages[0].writings for bounds in writing.line_bounds]
    middles = np.array([(bottom + top) / 2 for _, bottom, _, top in lines])
    line = [int(np.abs(middles - path[:, 1].mean()).argmin()) for path in page.paths]
    assert set(line) == set(range(len(lines)))
    assert np.mean(np.diff(line) >= 0) > 0.95  # a tail or a dot may be nearer to another line


def test_the_same_seed_is_the_same_take_and_another_is_another():
    pages = cards(card_format("us-a6-flat"))
    first, again, other = (pen_pages(pages, seed)[0].paths for seed in (1, 1, 2))
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert any(len(a) != len(b) or (a != b).any() for a, b in zip(first, other, strict=False))


def test_each_pen_has_a_layer():
    fine, broad = (
        cards(card_format("us-a6-flat"), pen=pen(id))[0] for id in ("ballpoint", "fountain")
    )
    (both,) = pen_pages([replace(fine, writings=fine.writings + broad.writings)], 1)
    assert [layer.name for layer in both.layers] == ["Ballpoint", "Fountain pen"]
    assert both.layers[0].width < both.layers[1].width


def test_a_page_knows_how_far_its_pens_go():
    paths = (np.array([[0.0, 3.0], [4.0, 0.0]]), np.array([[4.0, 1.0], [4.0, 0.0]]))
    page = PenPage(10, 10, (PenLayer("Gel pen", 1.0, (0, 0, 0), paths),))
    assert (page.drawn, page.travelled, page.lifts) == (6.0, 3.0 + 1.0 + 4.0, 2)
    assert page.bounds() == (-0.5, -0.5, 4.5, 3.5)


def test_what_is_no_writing_is_left_out():
    card = card_format("us-a6-flat")
    writer = Writer(load_hand("quick-cursive"), 1, DEFAULT_INK, pen("gel"))
    front = front_page(Front(design=BORDER), card, writer)
    (note,) = cards(card)
    [bare] = pen_pages([front], 1)
    [written] = pen_pages([note], 1)
    [both] = pen_pages([replace(note, artwork=front.artwork)], 1)
    assert bare.layers == ()
    assert both.lifts == written.lifts > 0
