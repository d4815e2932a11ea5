"""What is said of a card's picture and paper before it is printed."""

from desktop.stationery.cautions import Concern
from desktop.stationery.formats import card_format
from desktop.stationery.fronts import PLAIN, Front
from desktop.stationery.impositions import grid_for
from desktop.stationery.pictures import Picture, PictureKind
from desktop.stationery.print_cautions import front_cautions, stock_cautions
from desktop.stationery.sheets import LETTER

CARD = card_format("us-a2-folded")


def photo(width, height, kind=PictureKind.JPEG):
    return Picture("photo.jpg", kind, b"", width, height)


def test_a_picture_of_too_few_pixels_is_told_with_how_many_it_needs():
    (caution,) = front_cautions(CARD, Front(photo(400, 600)))
    assert caution.concern is Concern.LOW_RESOLUTION
    assert "only 92 dots to an inch" in caution.sentence
    assert "874 x 1310 pixels or more" in caution.sentence
    assert not list(front_cautions(CARD, Front(photo(900, 1350))))


def test_a_picture_with_white_around_it_needs_fewer():
    assert not list(front_cautions(CARD, Front(photo(800, 1000), fills=False)))
    assert list(front_cautions(CARD, Front(photo(800, 1000))))


def test_a_drawing_has_no_pixels_to_be_short_of():
    assert not list(front_cautions(CARD, Front(photo(10, 10, PictureKind.PDF))))
    assert not list(front_cautions(CARD, PLAIN))


def test_a_picture_over_the_edge_of_card_stock_gets_a_white_rim():
    (caution,) = stock_cautions(Front(photo(900, 1350)), None)
    assert caution.concern is Concern.UNPRINTED_EDGE
    assert not list(stock_cautions(Front(photo(900, 1350), fills=False), None))


def test_cards_that_reach_the_edge_of_their_sheet_are_told():
    flat = card_format("us-a2-flat")
    (caution,) = stock_cautions(PLAIN, grid_for(flat, LETTER))
    assert caution.concern is Concern.CUTS_AT_EDGE
    assert not list(stock_cautions(Front(photo(9, 9)), grid_for(flat, LETTER, bleeds=True)))
