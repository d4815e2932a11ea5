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

Ints = NDArray[np.int_]

_PARTS = 100  # of a point: whole numbers in these are shorter than decimals, and finer than ink
_LETTER = b"%d %d %d %d %d %d Tm<%04X>Tj\n"
_SPACE = b"<%04X>Tj\n"  # stands where the letter before it leaves off
_WORD = b".%03d .%03d .%03d rg\n"  # begins with its ink
_SHADES = 1000  # of each colour
_CELLS = 3 + 6 + 1  # numbers of a letter: ink, matrix, glyph


@dataclass(frozen=True)
class InkedText:
    """A writing, and the glyph of each of its letters in the font that the page knows by `name`."""

    writing: Writing
    glyphs: Ints
    name: str


def page_stream(texts: Sequence[InkedText | SetText]) -> bytes:
    """Operators that draw these texts in reading order: what is written, letter by letter.

    Readers guess from where letters stand which ones make a word, and guess wrong in handwriting:
    so each line's words are told as well (ISO 32000-1, 14.9.4, ActualText).
    """
    drawn = b"".join(map(_text_object, texts))
    return b"q %.3g 0 0 %.3g 0 0 cm\n%bQ\n" % (1 / _PARTS, 1 / _PARTS, drawn)


def _text_object(text: InkedText | SetText) -> bytes:
    if isinstance(text, SetText):
        return typed_object(text, _PARTS)
    writing = text.writing
    if not len(writing.numbers):
        return b""
    starts = np.flatnonzero(np.concatenate([[True], writing.is_space[:-1]]))
    numbers = _numbers(writing, text.glyphs, starts).tolist()
    letters = b"".join(_lines(writing, starts)) % tuple(numbers)
    return b"BT /%b %.6g Tf\n%bET\n" % (text.name.encode("ascii"), X_HEIGHTS_PER_EM, letters)


def _numbers(writing: Writing, glyphs: Ints, starts: Ints) -> Ints:
    """All numbers that the text's operators take: of inks, of matrices and of glyphs."""
    cells = np.empty((len(glyphs), _CELLS), int)
    cells[:, :3] = np.minimum(np.rint(writing.shades * _SHADES), _SHADES - 1)
    cells[:, 3:-1] = np.rint(writing.matrices * _PARTS)
    cells[:, -1] = glyphs
    needed = np.zeros(cells.shape, bool)
    needed[starts, :3] = True
    needed[~writing.is_space, 3:-1] = True
    needed[:, -1] = True
    return np.asarray(cells[needed])


def _lines(writing: Writing, starts: Ints) -> Iterator[bytes]:
    """A template for each line, to be filled with the numbers of its letters.

    starts: the first letters of words.
    """
    lengths = np.diff(starts, append=len(writing.numbers) + (not writing.is_space[-1])) - 1
    words = [_WORD + _LETTER * length + _SPACE for length in lengths.tolist()]
    if not writing.is_space[-1]:
        words[-1] = words[-1].removesuffix(_SPACE)
    lines = np.flatnonzero(np.diff(writing.lines[starts], prepend=-1)).tolist()
    # A space after each line: some readers see no lines on an envelope, and would join its words.
    told = [*(f"{line} " for line in writing.told[:-1]), *writing.told[-1:]]
    for line, (first, end) in zip(told, pairwise([*lines, len(words)]), strict=True):
        text = pdf_string(line).replace(b"%", b"%%")
        yield b"/Span<</ActualText%b>>BDC\n%bEMC\n" % (text, b"".join(words[first:end]))
