"""How many cards a sheet holds, and where they are on it."""

import pytest

from desktop.stationery.boxes import INCH
from desktop.stationery.formats import card_format
from desktop.stationery.sheets import (
    A4,
    LETTER,
    NoSuchStock,
    TooLargeForSheet,
    most_on,
    sheet,
)

# With no margin; inside a 1/4 in unprintable border; with 1/8 in of bleed too. Letter, then A4.
TABLE = [
    ("us-a2-folded", (2, 1, 1), (1, 1, 1)),
    ("us-a2-flat", (4, 2, 2), (2, 2, 2)),
    ("us-a7-folded", (1, 1, 1), (1, 1, 1)),
    ("us-a7-flat", (2, 2, 2), (2, 2, 2)),
    ("iso-a6-folded", (1, 1, 1), (2, 1, 1)),
    ("iso-a6-flat", (2, 2, 2), (4, 2, 2)),
    ("iso-a5-folded", (0, 0, 0), (1, 0, 0)),
]
CASES = [
    (id, on, border, bleed, count)
    for id, *counts in TABLE
    for on, row in zip((LETTER, A4), counts, strict=True)
    for border, bleed, count in zip((0, 0.25, 0.25), (0, 0, 0.125), row, strict=True)
]


@pytest.mark.parametrize(("id", "on", "border", "bleed", "count"), CASES)
def test_a_sheet_holds_as_many_cards_as_the_table_says(id, on, border, bleed, count):
    card = card_format(id)
    room = {"border": border * INCH, "bleed": bleed * INCH}
    if count == 0:
        with pytest.raises(TooLargeForSheet, match="no room on a"):
            most_on(on, card.width, card.height, **room)
    else:
        assert most_on(on, card.width, card.height, **room).count == count


@pytest.mark.parametrize(("id", "on", "border", "bleed", "count"), CASES)
def test_cards_keep_off_the_border_and_each_other(id, on, border, bleed, count):
    card = card_format(id)
    if count == 0:
        return
    grid = most_on(on, card.width, card.height, border=border * INCH, bleed=bleed * INCH)
    places = grid.places()
    kept = (border + bleed) * INCH - 0.01
    for place in places:
        assert kept <= place.left
        assert place.right <= on.width - kept
        assert kept <= place.bottom
        assert place.top <= on.height - kept
    for number, one in enumerate(places):
        for other in places[number + 1 :]:
            apart = max(other.left - one.right, one.left - other.right)
            above = max(other.bottom - one.top, one.bottom - other.top)
            assert max(apart, above) >= 2 * bleed * INCH - 0.01


def test_places_are_counted_row_by_row_from_the_top_left():
    card = card_format("us-a2-flat-tall")
    grid = most_on(LETTER, card.width, card.height)
    assert [(p.left < 1, p.bottom > 1) for p in grid.places()] == [
        (True, True),
        (False, True),
        (True, False),
        (False, False),
    ]


def test_a_gutter_parts_the_cards():
    card = card_format("iso-a6-flat")
    grid = most_on(A4, card.width, card.height, gutter=10)
    one, other = grid.places()[:2]
    assert max(one.bottom - other.top, other.left - one.right) == pytest.approx(10)


def test_a_sheet_that_is_not_there_is_refused():
    assert sheet("") is None
    assert sheet("a4") is A4
    with pytest.raises(NoSuchStock, match="choose letter or a4"):
        sheet("a3")
