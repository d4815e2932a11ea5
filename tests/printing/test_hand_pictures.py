"""What each hand's notes look like, beside pictures that are kept: no change goes unseen.

After a change that is meant: `pytest tests/printing/test_hand_pictures.py --rewrite-pictures`, then
look at what git shows as changed.
"""

import pytest

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import INKS
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import page_image
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.formats import US_A2_FOLDED
from tests.printing.golden import difference, grey, keep, turned_up

NOTE = """Dear Ms. Alvarez,

Thank you for the 45 minutes on Tuesday: quick, kind and just what I hoped for. I enjoyed it all.

Warmly,
Jo Vexley"""
DPI = 150
SEED = 3


@pytest.fixture(scope="session")
def drawing():
    """Draws a hand's note, inside its card."""

    def drawn(id):
        page = card_sides(
            CardOrder(NOTE, US_A2_FOLDED, load_hand(id), SEED, ink=INKS[0])
        ).printed()[-1]
        return page_image(pdf_bytes([page], title="A note", seed=SEED), 0, DPI)

    return drawn


@pytest.mark.parametrize("id", hand_ids())
def test_a_hand_s_note_looks_as_it_did(id, drawing, request):
    pixels = grey(drawing(id))
    if request.config.getoption("--rewrite-pictures"):
        keep(id, pixels)
    assert difference(id, pixels) == ""


def test_another_hand_is_seen_to_differ(drawing):
    assert difference("relaxed", grey(drawing("lively"))) != ""


def test_lines_that_have_moved_are_seen(drawing):
    raster = drawing("relaxed")
    assert difference("relaxed", grey(turned_up(raster, 4))) != ""
