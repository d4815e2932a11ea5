"""What a page draws, as PDF operators: one text matrix and one glyph for each letter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.variant_fonts import X_HEIGHTS_PER_EM
from desktop.handwriting.writing import Writing
from desktop.printing.letter_rows import joined, letter_rows
from desktop.printing.pdf_strings import pdf_string
from desktop.printing.typed_streams import SetText, typed_object

Ints = NDArray[np.int_]

_PARTS = 100  # of a point: whole numbers in these are shorter than decimals, and finer than ink


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
    lines = _lines(texts)
    for text in texts:
        drawn = b"".join(
            b"/Span<</ActualText%b>>BDC\n%bEMC\n" % (pdf_string(told), next(lines))
            for told in _told(text.writing)
        )
        yield b"BT /%b %.6g Tf\n%bET\n" % (text.name.encode("ascii"), X_HEIGHTS_PER_EM, drawn)


def _told(writing: Writing) -> list[str]:
    """Its lines, a space after each: some readers see no lines on a page, and would join words."""
    *before, last = writing.told
    return [*(f"{line} " for line in before), last]


def _lines(texts: Sequence[InkedText]) -> Iterator[bytes]:
    """The letters of each line of these texts."""
    writings = [text.writing for text in texts]
    ends = np.cumsum([len(text.glyphs) for text in texts])
    is_space = np.concatenate([writing.is_space for writing in writings])
    line = np.concatenate([writing.lines for writing in writings])
    changes = np.ones(len(line), bool)
    changes[1:] = line[1:] != line[:-1]
    changes[ends[:-1]] = True
    shades = np.concatenate([writing.shades for writing in writings])
    inks = changes.copy()
    inks[1:] |= (shades[1:] != shades[:-1]).any(1)
    matrices = np.concatenate([writing.matrices for writing in writings])
    rows = letter_rows(
        shades,
        np.rint(matrices * _PARTS).astype(int),
        np.concatenate([text.glyphs for text in texts]),
        inks=inks,
        is_space=is_space,
    )
    for start, end in pairwise([*np.flatnonzero(changes).tolist(), len(line)]):
        yield joined(rows[start:end])
