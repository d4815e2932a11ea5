"""Cards on sheets: each back behind its own front, the right way up when it is opened."""

import numpy as np
import pytest

from desktop.handwriting.inks import INKS
from desktop.stationery.artwork import Shape, straight
from desktop.stationery.boxes import INCH, MM, Box
from desktop.stationery.cards import CardOrder, CardSides, card_sides
from desktop.stationery.formats import CARDS, card_format
from desktop.stationery.impositions import (
    OWN_STOCK,
    Flip,
    NoSuchPlace,
    Stock,
    grid_for,
    imposed,
    turned_over,
    turns_level,
)
from desktop.stationery.pages import Page
from desktop.stationery.panels import Fold, Panel, Side
from desktop.stationery.sheets import A4, LETTER, TooLargeForSheet

EVERY_WAY = [
    ("us-a2-flat", LETTER),
    ("us-a2-folded", LETTER),
    ("us-a2-folded-tent", LETTER),
    ("iso-a6-flat-tall", A4),
    ("iso-a6-folded", A4),
    ("iso-a6-folded-short-tent", A4),
    ("iso-dl-folded-tent", A4),
]
BEHIND = {Panel.FRONT: Panel.INSIDE_LEFT, Panel.BACK: Panel.INSIDE_RIGHT}


def arrow(card, panel) -> Shape:
    """From the middle of a panel to where its upper edge is for whoever reads it."""
    box = card.box(panel)
    x, y = box.left + box.width / 2, box.bottom + box.height / 2
    up = -1 if card.place(panel).upside_down else 1
    return Shape((straight(x, y, x, y + up * box.height / 4),), line=1)


def sides(card) -> CardSides:
    pages = {}
    for side in Side:
        arrows = [arrow(card, panel) for panel in card.panels if card.side(panel) is side]
        pages[side] = Page(card.width, card.height, (), tuple(arrows), folds=card.folds)
    return CardSides(pages[Side.OUTSIDE], pages[Side.INSIDE])


def ends(shape):
    (outline,) = shape.outlines
    return np.array([outline.start, outline.pieces[0]])


def seen_through(points, sheet, flip):
    """Where points of the first side are when one looks at the second."""
    turned = points.copy()
    upright = (flip is Flip.LONG_EDGE) == (sheet.width <= sheet.height)
    axis = 0 if upright else 1
    turned[:, axis] = (sheet.width if upright else sheet.height) - points[:, axis]
    return turned


@pytest.mark.parametrize("flip", Flip)
@pytest.mark.parametrize(("id", "sheet"), EVERY_WAY)
def test_each_panel_has_its_own_back_behind_it(id, sheet, flip):
    card = card_format(id)
    grid = grid_for(card, sheet)
    front, back = imposed([sides(card)] * grid.count, card, grid, flip=flip)
    assert_backs_match(card, front, back, sheet, flip)


@pytest.mark.parametrize("flip", Flip)
@pytest.mark.parametrize("id", ["us-a7-flat", "us-a7-folded", "us-a7-folded-tent", "iso-dl-folded"])
def test_so_it_has_on_card_stock_of_its_own_size(id, flip):
    card = card_format(id)
    made = sides(card)
    assert_backs_match(card, made.outside, turned_over(made.inside, card, flip), card, flip)


def assert_backs_match(card, front, back, paper, flip):
    outsides = [p for p in card.panels if card.side(p) is Side.OUTSIDE]
    insides = [p for p in card.panels if card.side(p) is Side.INSIDE]
    seen = [ends(shape) for shape in back.artwork]
    for number, shape in enumerate(front.artwork):
        panel = outsides[number % len(outsides)]
        behind = BEHIND[panel] if card.fold is not Fold.FLAT else Panel.BACK
        first = number // len(outsides) * len(insides)
        there = seen[first + insides.index(behind)]
        through = seen_through(ends(shape), paper, flip)
        assert there[0] == pytest.approx(through[0], abs=0.01)
        # The cover of a tent turns over upward: what was up on it is down on its other side.
        way = -1 if card.fold is Fold.TENT and panel is Panel.FRONT else 1
        assert np.allclose(there[1] - there[0], way * (through[1] - through[0]))


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
@pytest.mark.parametrize("sheet", [LETTER, A4], ids=lambda sheet: sheet.id)
def test_no_ink_falls_where_the_printer_cannot_print(card, sheet, hand):
    try:
        grid = grid_for(card, sheet)
    except TooLargeForSheet:
        return
    made = card_sides(CardOrder("Thank you, Ada.\n\nJordan", card, hand, 7, ink=INKS[0]))
    (page,) = imposed([made] * grid.count, card, grid)
    border = min(0.25 * INCH, card.safe_margin)
    assert Box(0, 0, sheet.width, sheet.height).inset(border).holds(page.bounds())
    assert len(page.writings) == grid.count * len(made.printed()[0].writings)


def test_a_card_on_a_part_used_sheet_begins_where_it_is_told(hand):
    card = card_format("us-a2-flat-tall")
    grid = grid_for(card, LETTER)
    made = card_sides(CardOrder("Thank you.", card, hand, 7, ink=INKS[0]))
    (page,) = imposed([made], card, grid, start=4)
    assert grid.places()[3].holds(page.bounds())
    pages = imposed([made] * 3, card, grid, start=3)
    assert len(pages) == 2
    assert grid.places()[0].holds(pages[1].bounds())


@pytest.mark.parametrize("start", [0, -1, 5])
def test_a_place_that_the_sheet_does_not_have_is_refused(start, hand):
    card = card_format("us-a2-flat")
    made = card_sides(CardOrder("Thank you.", card, hand, 7, ink=INKS[0]))
    with pytest.raises(NoSuchPlace, match="sheet has 4 of these cards: start at 1 to 4"):
        imposed([made], card, grid_for(card, LETTER), start=start)


@pytest.mark.parametrize(("id", "sheet"), EVERY_WAY)
def test_marks_are_on_the_paper_and_never_across_a_card(id, sheet):
    card = card_format(id)
    grid = grid_for(card, sheet)
    front, back = imposed([sides(card)], card, grid)
    paper = Box(0, 0, sheet.width, sheet.height)
    assert not back.marks
    for outline in (outline for mark in front.marks for outline in mark.outlines):
        x, y, to_x, to_y = *outline.start, *outline.pieces[0]
        assert paper.holds((min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)))
        middle = ((x + to_x) / 2, (y + to_y) / 2) * 2
        assert not any(place.inset(0.1).holds(middle) for place in grid.places())


def test_folded_cards_have_fold_marks_where_there_is_room():
    card = card_format("us-a7-folded")
    front, _ = imposed([sides(card)], card, grid_for(card, LETTER))
    (fold,) = (mark for mark in front.marks if mark.dash)
    heights = {outline.start[1] for outline in fold.outlines}
    assert heights == {LETTER.height / 2}


def test_cards_with_a_picture_keep_off_the_border_and_have_room_to_bleed():
    card = card_format("us-a2-flat")
    assert grid_for(card, LETTER).count == 4
    grid = grid_for(card, LETTER, bleeds=True)
    assert grid.count == 2
    assert grid.gap == pytest.approx(6 * MM)


def test_where_a_card_with_a_picture_has_no_room_it_is_refused():
    with pytest.raises(TooLargeForSheet, match="another sheet, or card stock"):
        grid_for(card_format("iso-a5-folded"), A4, bleeds=True)


@pytest.mark.parametrize(
    ("card", "stock", "level"),
    [
        ("us-a2-folded", OWN_STOCK, False),
        ("us-a2-folded-tent", OWN_STOCK, True),
        ("us-a2-folded", Stock(flip=Flip.LONG_EDGE), True),
        ("us-a2-folded", Stock(flip=Flip.SHORT_EDGE), False),
        ("us-a2-folded", Stock(LETTER), False),
        ("us-a2-folded", Stock(LETTER, flip=Flip.SHORT_EDGE), True),
    ],
)
def test_the_second_side_is_found_by_turning_the_paper_as_told(card, stock, level):
    assert turns_level(card_format(card), stock) is level
