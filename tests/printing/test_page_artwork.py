"""Shapes and marks on a page: where they are drawn, and how they are told from the note."""

import io

import numpy as np
import pikepdf
import pytest

from desktop.printing.page_artwork import artwork_stream, marks_stream
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import page_image
from desktop.stationery.artwork import Outline, Shape, around
from desktop.stationery.boxes import Box
from desktop.stationery.marks import BLEED, for_print_shop
from desktop.stationery.pages import Page

GOLD = (0.9, 0.7, 0.2)
SQUARE = Shape((around(Box(10, 20, 30, 40)),), GOLD)


def picture(page, dpi=72):
    found = page_image(pdf_bytes([page], title="A page", seed=1), 0, dpi)
    return np.frombuffer(found.rgb, np.uint8).reshape(found.height, found.width, 3)


def test_a_filled_shape_is_where_it_was_placed():
    pixels = picture(Page(100, 100, (), (SQUARE,)))
    gold = (pixels == [230, 179, 51]).all(axis=2)  # of GOLD
    rows, columns = np.nonzero(gold)
    assert (columns.min(), columns.max(), rows.min(), rows.max()) == (10, 39, 40, 79)


def test_lines_are_as_thick_and_as_dashed_as_told():
    line = Shape((Outline((0, 50), ((100, 50),)),), line=10, dash=(20, 20))
    dark = picture(Page(100, 100, (), (line,)))[:, :, 0] < 128
    assert dark[:, 10].sum() == 10
    assert dark[:, 30].sum() == 0


def test_a_curve_is_drawn_as_one():
    assert "1 2 m\n3 4 5 6 7 8 c\n" in artwork_stream(
        Page(9, 9, (), (Shape((Outline((1, 2), ((3, 4, 5, 6, 7, 8),)),)),)), {}
    )


def test_artwork_ends_where_the_bleed_does():
    beyond = Shape((around(Box(-50, -50, 200, 200)),), GOLD)
    page = for_print_shop(Page(100, 100, (), (beyond,)))
    inked = (picture(page, 144) < 240).any(axis=2)
    around_it = (page.width - 100) / 2 - BLEED
    middle = inked.shape[0] // 2
    columns = np.nonzero(inked[middle])[0]
    assert columns.min() / 2 == pytest.approx(around_it, abs=1)


def test_the_boxes_of_a_page_are_told():
    page = for_print_shop(Page(100, 100, (), (SQUARE,)))
    with pikepdf.open(io.BytesIO(pdf_bytes([page], title="A page", seed=1))) as pdf:
        media, bleed, trim = (
            [float(edge) for edge in pdf.pages[0][name]]
            for name in ("/MediaBox", "/BleedBox", "/TrimBox")
        )
    assert trim[2] - trim[0] == pytest.approx(100, abs=0.01)
    assert bleed[2] - bleed[0] == pytest.approx(100 + 2 * BLEED, abs=0.01)
    assert media[2] > bleed[2] > trim[2] > trim[0] > bleed[0] > media[0]


def test_a_page_without_artwork_has_no_operators_for_it():
    assert artwork_stream(Page(9, 9, ()), {}) + marks_stream(()) == ""


def test_readers_pass_over_artwork_and_marks():
    for drawn in (artwork_stream(Page(9, 9, (), (SQUARE,)), {}), marks_stream((SQUARE,))):
        assert drawn.startswith("/Artifact BMC\n")
        assert drawn.count("BMC") == drawn.count("EMC")
