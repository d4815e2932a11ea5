"""The operators that draw letters, for whole arrays of letters at once.

Each letter is a row of words of four bytes, some of which may be zero: numbers are looked up in
tables of such words, and all zeros left out at the end. That is quicker than writing numbers one by
one.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]
Words = NDArray[np.uint32]

MOST = 999_999  # of a number, either way


def _words(texts: Iterable[bytes]) -> Words:
    return np.frombuffer(b"".join(text.ljust(4, b"\0") for text in texts), np.uint32)


_SMALL = [b"%d" % number for number in range(1000)]
_THOUSANDS = _words([b"", *_SMALL[1:], b"-", *(b"-" + digits for digits in _SMALL[1:])])
_ONES = _words([*(digits + b" " for digits in _SMALL), *(b"%03d " % n for n in range(1000))])
_SHARES = _words(b".%03d" % number for number in range(1000))
_HEX = np.frombuffer(b"".join(b"%02X" % byte for byte in range(256)), "<u2").astype(np.uint32)
_INK_ENDS, _SPACE, _MATRIX_ENDS, _NO_MATRIX, _DRAW = _words([b"rg\n", b" ", b"Tm<", b"<", b">Tj\n"])

_INK, _MATRIX = slice(0, 7), slice(7, 19)  # of a row
_OPEN, _GLYPH, _CLOSE, _ROW = 19, 20, 21, 22


def letter_rows(
    shades: Floats,
    matrices: Ints,
    glyphs: Ints,
    *,
    inks: NDArray[np.bool_],
    is_space: NDArray[np.bool_],
) -> Words:
    """A row for each letter: an ink where it is another, a matrix but for a space, and its glyph.

    shades: (n, rgb) 0 to 1; inks: (n,) whether each is told; matrices: (n, 6) whole numbers. A
    space stands where the letter before it leaves off.
    """
    rows = np.empty((len(glyphs), _ROW), np.uint32)
    ink, matrix = rows[:, _INK], rows[:, _MATRIX]
    ink[:, 0:6:2] = _SHARES[np.minimum(np.rint(shades * 1000), 999).astype(int)]
    ink[:, 1:6:2], ink[:, 6] = _SPACE, _INK_ENDS
    ink[~inks] = 0
    size = np.minimum(np.abs(matrices), MOST)
    thousands = size // 1000
    matrix[:, 0::2] = _THOUSANDS[thousands + 1000 * (matrices < 0)]
    matrix[:, 1::2] = _ONES[size - 1000 * thousands + 1000 * (thousands > 0)]
    matrix[is_space] = 0
    rows[:, _OPEN] = np.where(is_space, _NO_MATRIX, _MATRIX_ENDS)
    rows[:, _GLYPH] = _HEX[glyphs >> 8] | (_HEX[glyphs & 255] << 16)
    rows[:, _CLOSE] = _DRAW
    return rows


def joined(rows: Words) -> bytes:
    """The operators of these rows."""
    return rows.tobytes().translate(None, b"\0")
