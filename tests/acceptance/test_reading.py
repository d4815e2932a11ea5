"""Legibility is never the price: programs that read print read most of what is written."""

import pytest

from tests.acceptance.reading import READER, legibility

# Of what is read of the plain font. The aim is .97 for all; what keeps like letters unlike costs
# letters that stand apart the rest, by now.
LEAST = {"felt-tip": 0.93, "relaxed": 0.83, "fine-liner": 0.83, "lively": 0.8}


@pytest.mark.skipif(READER is None, reason="Tesseract is not installed")
@pytest.mark.parametrize("id", LEAST)
def test_a_page_is_read_nearly_as_well_as_its_plain_font(id):
    ours, plain = legibility(id, [1])
    assert plain > 0.85  # or the reader tells nothing
    assert ours / plain > LEAST[id]
