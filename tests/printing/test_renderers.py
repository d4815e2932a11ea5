"""Every file looks the same in every program that draws PDFs, but for how edges are smoothed."""

import numpy as np
import pytest

from desktop.printing.archive_files import archive_pdf
from tests.printing.renderers import RENDERERS, by_pdfium

DPI = 144  # two pixels a point, so that no engine has to round the paper's size
ALIKE = 96  # of 255


def darkest_near(picture):
    """The darkest of each pixel and the eight around it."""
    height, width = picture.shape
    padded = np.pad(picture, 1, mode="edge")
    shifts = [(down, right) for down in range(3) for right in range(3)]
    return np.min([padded[d : d + height, r : r + width] for d, r in shifts], axis=0)


@pytest.fixture
def purposes(card_of, hand, note):
    card = card_of(note, hand)
    return {"home": card, "archive": archive_pdf(card)}


@pytest.mark.parametrize("render", RENDERERS, ids=lambda render: render.__name__)
@pytest.mark.parametrize("purpose", ["home", "archive"])
def test_all_ink_is_within_a_pixel_of_where_any_engine_has_it(render, purpose, purposes, tmp_path):
    file = tmp_path / "page.pdf"
    file.write_bytes(purposes[purpose])
    ours, theirs = by_pdfium(file, DPI), render(file, DPI)
    assert ours.shape == theirs.shape
    assert (ours < 128).sum() > 5000
    for one, other in ((ours, theirs), (theirs, ours)):
        assert (darkest_near(other) - one).max() < ALIKE
