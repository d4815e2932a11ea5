"""The picture of the tray, and its words."""

import pytest

from desktop.stationery.boxes import INCH
from desktop.stationery.loading_pages import loading_page, loading_words
from desktop.stationery.printer_profiles import Edge, Facing, Position, PrinterProfile

SIZE = (5.75 * INCH, 4.375 * INCH)


def test_the_words_say_side_edge_and_guide():
    profile = PrinterProfile(Position.LEFT, Facing.DOWN, Edge.TOP)
    assert loading_words(*SIZE, profile) == (
        "Lay it in with the side to be printed facing down, its top edge going in first, "
        "against the left guide."
    )


@pytest.mark.parametrize("edge", Edge)
@pytest.mark.parametrize("position", Position)
@pytest.mark.parametrize("facing", Facing)
@pytest.mark.parametrize("goes_by_post", [True, False])
def test_all_of_the_picture_is_in_it(edge, position, facing, goes_by_post):
    profile = PrinterProfile(position, facing, edge)
    page = loading_page(*SIZE, profile, goes_by_post=goes_by_post)
    for shape in page.artwork:
        for outline in shape.outlines:
            for x, y in (outline.start, *(piece[-2:] for piece in outline.pieces)):
                assert page.paper.holds((x, y, x, y))


def test_a_stamp_is_seen_through_the_back_on_the_other_side():
    up, down = (
        loading_page(*SIZE, PrinterProfile(facing=facing, edge=Edge.TOP)) for facing in Facing
    )
    stamps = [page.artwork[-2].outlines[0].start[0] for page in (up, down)]
    assert stamps[0] > up.width / 2 > stamps[1]


def test_only_what_goes_by_post_has_a_stamp():
    mail, note = (
        loading_page(*SIZE, PrinterProfile(), goes_by_post=goes) for goes in (True, False)
    )
    assert any(outline.closed for outline in mail.artwork[-2].outlines)
    assert not any(outline.closed for outline in note.artwork[-2].outlines)
