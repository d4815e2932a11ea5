"""Paper that stands off the desk between its sides, told by its guide lines."""

import numpy as np
import pytest

from desktop.samples.flat_pages import page_lie
from desktop.samples.found_pages import found_pages
from desktop.samples.page_lies import Bulge
from desktop.samples.photographs import photographed
from desktop.samples.sheets import sheet_of
from tests.samples.cameras import Camera
from tests.samples.filled_sheets import blank

SHEET = sheet_of("a4", "en", "K7M2P")


@pytest.fixture(scope="module")
def page():
    """As it comes from the printer."""
    return blank(SHEET, 150)[0]


def lie_of(picture):
    seen = photographed(picture)
    (found,) = found_pages(seen.ink, "page.jpg")
    return page_lie(seen, found)


def test_a_page_that_lies_flat_has_no_bulge(page):
    assert lie_of(Camera(dpi=150, tilt=12, lean=8).photograph(page, 150)).bulges == ()


def test_a_picture_of_many_pixels_is_looked_at_in_fewer_and_no_line_moves(page):
    large = Camera(dpi=260, lean=15, roll=37).photograph(page, 150)
    odd = large.crop((0, 0, large.width // 2 * 2 - 1, large.height // 2 * 2 - 1))
    seen = photographed(odd)
    assert seen.guides.size == (odd.width // 2, odd.height // 2)
    assert lie_of(odd).bulges == ()


def test_a_grey_picture_tells_of_none(page):
    picture = Camera(dpi=150, tilt=20, bulge=6).photograph(page, 150)
    assert lie_of(picture).bulges
    assert lie_of(picture.convert("L")).bulges == ()


def test_a_page_without_guide_lines_is_left_as_its_sides_have_it(page):
    dark = page.convert("L").point(lambda value: 255 if value > 120 else value).convert("RGB")
    picture = Camera(dpi=150, tilt=20, bulge=6, noise=4).photograph(dark, 150)
    assert lie_of(picture).bulges == ()


def test_what_is_off_in_one_place_is_off_there_alone():
    moves = np.zeros((3, 3, 2))
    moves[1, 1] = 2.0, -1.0
    bulge = Bulge(np.array([0.0, 10, 20]), np.array([0.0, 10, 20]), moves)
    assert bulge.at(np.array([(10.0, 10), (5.0, 10), (20, 20), (-5, 30)])).tolist() == [
        [2, -1],
        [1, -0.5],
        [0, 0],
        [0, 0],
    ]
