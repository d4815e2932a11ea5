"""What a page draws, as PDF operators: one text matrix and one glyph for each letter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.variant_fonts import X_HEIGHTS_PER_EM
from desktop.handwriting.writing import Writing
from desktop.printing.pdf_strings import pdf_string
from desktop.printing.typed_streams import SetText, typed_object

_PARTS = 100  # of a point: whole numbers in these are shorter than decimals, and finer than ink
_LETTER = b"%d %d %d %d %d %d Tm<%04X>Tj\n"
_SPACE = b"<%04X>Tj\n"  # stands where the letter before it leaves off
_INK = b"%.3g %.3g %.3g rg\n"


@dataclass(frozen=True)
class InkedText:
    """A writing, and the glyph of each of its letters in the font that the page knows by `name`."""

    writing: Writing
    glyphs: NDArray[np.int_]
    name: str


def page_stream(texts: Sequence[InkedText | SetText]) -> str:
    """Operators that draw these texts in reading order: what is written, letter by letter.

    Readers guess from where letters stand which ones make a word, and guess wrong in handwriting:
    so each line's words are told as well (ISO 32000-1, 14.9.4, ActualText).
    """
    drawn = b"".join(map(_text_object, texts))
    return (b"q %.3g 0 0 %.3g 0 0 cm\n%bQ" % (1 / _PARTS, 1 / _PARTS, drawn)).decode("ascii")


def _text_object(text: InkedText | SetText) -> bytes:
    if isinstance(text, SetText):
        return typed_object(text, _PARTS)
    writing = text.writing
    if not writing.forms:
        return b""
    numbers = np.column_stack([np.rint(writing.matrices * _PARTS).astype(int), text.glyphs])
    needed = np.ones(numbers.shape, bool)
    needed[[letter == " " for letter in writing.texts], :-1] = False
    lines = b"".join(_lines(writing)) % tuple(numbers[needed].tolist())
    return b"BT /%b %.6g Tf\n%bET\n" % (text.name.encode("ascii"), X_HEIGHTS_PER_EM, lines)


def _lines(writing: Writing) -> Iterator[bytes]:
    """A template for each line, to be filled with the matrices and glyphs of its letters."""
    letters = writing.texts
    operators = [_SPACE if letter == " " else _LETTER for letter in letters]
    for at in _changes(writing.shades):
        operators[at] = _INK % tuple(writing.shades[at].tolist()) + operators[at]
    for start, end in pairwise([*_changes(writing.lines[:, None]), len(letters)]):
        words = pdf_string("".join(letters[start:end]).rstrip()).replace(b"%", b"%%")
        drawn = b"".join(operators[start:end])
        yield b"/Span<</ActualText%b>>BDC\n%bEMC\n" % (words, drawn)


def _changes(rows: NDArray[np.generic]) -> list[int]:
    """Where a row differs from the one before, the first included."""
    return [0, *(np.flatnonzero((rows[1:] != rows[:-1]).any(axis=1)) + 1).tolist()]
