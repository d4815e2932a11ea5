"""What a page draws, as PDF operators: one text matrix and one glyph for each letter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
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
_INK = b".%03d .%03d .%03d rg\n"  # at the beginning of a word
_SHADES = 1000  # of each colour
_CELLS = 3 + 6 + 1  # numbers of a letter: ink, matrix, glyph


@dataclass(frozen=True)
class InkedText:
    """A writing, and the glyph of each of its letters in the font that the page knows by `name`."""

    writing: Writing
    glyphs: Ints
    name: str


def page_streams(pages: Sequence[Sequence[InkedText | SetText]]) -> Iterator[bytes]:
    """Operators that draw these texts of pages in reading order: what is written, by letters.

    Readers guess from where letters stand which ones make a word, and guess wrong in handwriting:
    so each line's words are told as well (ISO 32000-1, 14.9.4, ActualText).
    """
    written = [text for page in pages for text in page if isinstance(text, InkedText)]
    drawn = _text_objects([text for text in written if text.writing.told])
    for page in pages:
        objects = b"".join(
            typed_object(text, _PARTS) if isinstance(text, SetText) else next(drawn)
            for text in page
            if isinstance(text, SetText) or text.writing.told
        )
        yield b"q %.3g 0 0 %.3g 0 0 cm\n%bQ\n" % (1 / _PARTS, 1 / _PARTS, objects)


def _text_objects(texts: Sequence[InkedText]) -> Iterator[bytes]:
    """Each of these texts, all with words, as one text object."""
    if not texts:
        return
    letters = _Letters(texts)
    lines = letters.lines()
    for text, numbers in zip(texts, letters.numbers(), strict=True):
        words = [b"".join(map(_word, next(lines))) for _ in text.writing.told]
        if not text.writing.is_space[-1]:
            words[-1] = words[-1].removesuffix(_SPACE)
        template = b"".join(
            b"/Span<</ActualText%b>>BDC\n%bEMC\n" % (pdf_string(told).replace(b"%", b"%%"), line)
            for told, line in zip(_told(text.writing), words, strict=True)
        )
        drawn = template % tuple(numbers)
        yield b"BT /%b %.6g Tf\n%bET\n" % (text.name.encode("ascii"), X_HEIGHTS_PER_EM, drawn)


def _told(writing: Writing) -> list[str]:
    """Its lines, a space after each: some readers see no lines on a page, and would join words."""
    *before, last = writing.told
    return [*(f"{line} " for line in before), last]


@cache
def _word(length: int) -> bytes:
    """A template for a word of so many letters, and the space after it."""
    return _INK + _LETTER * length + _SPACE


class _Letters:
    """The letters of texts, one after the other."""

    def __init__(self, texts: Sequence[InkedText]) -> None:
        self._texts = texts
        self._writings = [text.writing for text in texts]
        self._ends = np.cumsum([len(text.glyphs) for text in texts])
        self._is_space = np.concatenate([writing.is_space for writing in self._writings])
        begins = np.ones(len(self._is_space), bool)  # a word
        begins[1:] = self._is_space[:-1]
        begins[self._ends[:-1]] = True
        self._begins = begins

    def numbers(self) -> Iterator[list[int]]:
        """All that the operators of each text take: of inks, of matrices and of glyphs."""
        cells = np.empty((len(self._is_space), _CELLS), int)
        shades = np.concatenate([writing.shades for writing in self._writings])
        matrices = np.concatenate([writing.matrices for writing in self._writings])
        cells[:, :3] = np.minimum(np.rint(shades * _SHADES), _SHADES - 1)
        cells[:, 3:-1] = np.rint(matrices * _PARTS)
        cells[:, -1] = np.concatenate([text.glyphs for text in self._texts])
        needed = np.ones(cells.shape, bool)
        needed[:, :3], needed[:, 3:-1] = self._begins[:, None], ~self._is_space[:, None]
        ends = np.cumsum(needed.sum(1))[self._ends - 1]
        for numbers in np.split(cells[needed], ends[:-1]):
            yield numbers.tolist()

    def lines(self) -> Iterator[list[int]]:
        """How long the words of each line are."""
        first = np.flatnonzero(self._begins)
        ends = np.append(first[1:], len(self._begins))
        lengths = (ends - first - self._is_space[ends - 1]).tolist()
        line = np.concatenate([writing.lines for writing in self._writings])[first]
        text = np.searchsorted(self._ends, first, side="right")
        changes = (line[1:] != line[:-1]) | (text[1:] != text[:-1])
        for start, end in pairwise([0, *(np.flatnonzero(changes) + 1).tolist(), len(lengths)]):
            yield lengths[start:end]
