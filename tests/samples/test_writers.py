"""Two pages of one sheet that two people filled in."""

import numpy as np
import pytest

from desktop.handwriting.hands import load_hand
from desktop.samples.found_pages import SeveralWriters
from desktop.samples.sheets import sheet_of
from desktop.samples.word_sizes import Word
from desktop.samples.writers import apart
from tests.samples.cameras import Camera
from tests.samples.conftest import read
from tests.samples.filled_sheets import filled

SHEET = sheet_of("a4", "en", "K7M2P")  # of which there were copies
HANDS = ("everyday", "quick-cursive", "lively")
TELEPHONE = Camera(dpi=150, tilt=16, lean=-8, roll=3, blur=0.7, shadow=0.4, noise=5, quality=60)


@pytest.fixture(scope="module")
def sheets():
    """The pages of each hand, as a scanner sees them."""
    return {id: [p.picture for p in filled(SHEET, load_hand(id), dpi=150)] for id in HANDS}


@pytest.mark.parametrize("id", HANDS)
def test_one_persons_pages_are_read_together_with_whatever_pen_and_camera(sheets, id):
    first, _ = sheets[id]
    thick = filled(SHEET, load_hand(id), 7, dpi=150, nib=0.6, colour=(20, 20, 20))[1].picture
    assert len(read(first, TELEPHONE.photograph(thick, 150)).pictures) == 2


@pytest.mark.parametrize(("one", "other"), [HANDS[:2], HANDS[1:]])
def test_two_peoples_pages_are_told_apart(sheets, one, other):
    with pytest.raises(
        SeveralWriters,
        match=r"^Page 2 in “1.jpg” seems to be in another hand than page 1 in “2.jpg”: read one",
    ):
        read(sheets[other][1], sheets[one][0])


def test_two_peoples_pages_are_read_if_somebody_says_they_are_one_persons(sheets):
    pages = sheets["everyday"][0], sheets["quick-cursive"][1]
    assert len(read(*pages, one_writer=True).pictures) == 2


def test_a_few_words_tell_nothing():
    one = Word("thank", np.ones((20, 40), bool), 3.0, 0.0)
    letters = [Word(c, np.ones((20, 5), bool), 3.0, 0.0) for c in "thank"]
    assert apart(letters, [one]) == 0
    assert apart(letters, [one] * 4) > 0
    assert apart(letters[1:], [one] * 4) == 0, "of a word all letters are known, or it is left out"
