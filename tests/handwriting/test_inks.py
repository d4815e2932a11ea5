"""The inks in the box, and inks of one's own."""

import pytest

from desktop.handwriting.inks import INKS, Ink, NoSuchInk, TooLightInk, ink


@pytest.mark.parametrize("kept", INKS, ids=lambda kept: kept.id)
def test_an_ink_of_the_box_goes_by_its_id(kept):
    assert ink(kept.id) is kept


def test_a_colour_is_an_ink_of_ones_own():
    assert ink("#1A336c") == ink("#1a336C") == Ink("#1a336c", "#1A336C", (26 / 255, 0.2, 108 / 255))


@pytest.mark.parametrize("name", ["milk", "", "#12", "#12345g", "#1234567", "1a2b6c", "#1a2b6c\n"])
def test_anything_else_is_refused_with_the_inks_there_are(name):
    with pytest.raises(NoSuchInk, match=r"blue-black.*#1a2b6c"):
        ink(name)


@pytest.mark.parametrize("colour", ["#ffffff", "#ffff00", "#a0a0a0", "#00d0ff"])
def test_a_colour_too_light_to_read_is_refused(colour):
    with pytest.raises(TooLightInk, match=f"{colour} is too light"):
        ink(colour)


@pytest.mark.parametrize("colour", ["#000000", "#808080", "#cc0000", "#0044aa", "#007040"])
def test_a_colour_that_paper_shows_well_is_taken(colour):
    assert ink(colour).id == colour
