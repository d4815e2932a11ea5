"""Sheets filled in once for all the tests that look at them."""

import pytest

from desktop.handwriting.hands import load_hand
from desktop.samples.photographs import grey, photographed
from desktop.samples.reading_sheets import read_sheet
from desktop.samples.sheets import sheet_of
from tests.samples.filled_sheets import filled

EXTRA = "aeghjkmrstwxBHNQ58.,?äß&"  # of each kind some


@pytest.fixture(scope="session")
def extra():
    """One page of some letters, in a hand of separate letters."""
    return filled(sheet_of("a4", "de", "K7M2P", EXTRA), load_hand("everyday"))[0]


@pytest.fixture(scope="session")
def whole():
    """Both pages of a whole sheet, in a joined hand."""
    return filled(sheet_of("letter", "en", "B4D6F"), load_hand("school-cursive"), dpi=200)


def nobody(picture, page):
    """Nobody is told."""


def read(*pictures, **options):
    """What pictures show, the first of them called 1.jpg."""
    named = [(f"{number}.jpg", photographed(own)) for number, own in enumerate(pictures, 1)]
    return read_sheet(named, nobody, **options)


@pytest.fixture(scope="session")
def whole_reading(whole):
    """What both its pages say, photographed in the wrong order."""
    return read(*(grey(page.picture) for page in reversed(whole)))
