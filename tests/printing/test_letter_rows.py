"""Letters as operators."""

import numpy as np
import pytest

from desktop.printing.letter_rows import MOST, joined, letter_rows

INK = np.array([[0.0, 0.2164, 0.9999]])


def drawn(matrix, glyph=0x1AF, *, inks=False, is_space=False):
    return joined(
        letter_rows(
            INK,
            np.array([matrix]),
            np.array([glyph]),
            inks=np.array([inks]),
            is_space=np.array([is_space]),
        )
    )


@pytest.mark.parametrize("seed", range(3))
def test_numbers_of_every_length_are_written_as_they_are(seed):
    rng = np.random.default_rng(seed)
    for largest in (2, 10, 1001, 20_000, MOST + 1):
        matrix = rng.integers(-largest + 1, largest, 6)
        assert drawn(matrix) == b"%d %d %d %d %d %d Tm<01AF>Tj\n" % tuple(matrix.tolist())


def test_thousands_keep_their_zeros():
    matrix = [1000, -1000, 10_001, -90_010, 0, 999_000]
    assert drawn(matrix).startswith(b"1000 -1000 10001 -90010 0 999000 Tm")


def test_a_word_inks_with_its_ink():
    assert drawn([1] * 6, 7, inks=True) == b".000 .216 .999 rg\n1 1 1 1 1 1 Tm<0007>Tj\n"


def test_a_space_has_no_matrix():
    assert drawn([1] * 6, 0xFFFE, is_space=True) == b"<FFFE>Tj\n"
