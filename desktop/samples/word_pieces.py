"""The inks of what somebody wrote: what hangs together, and what stands apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.ink_pixels import Piece, pieces_of
from desktop.samples.word_sizes import Word

Pixels = NDArray[np.bool_]

LEAST_PIECE = 6  # pixels; what is smaller is dust
MARK = 0.45  # x-heights: a piece no larger either way is a dot or an accent


def pieces(ink: Pixels) -> list[Piece]:
    """All but dust. ink: rows from the top."""
    return [
        Piece(left, bottom, mask)
        for left, bottom, mask in pieces_of(ink[::-1])
        if mask.sum() >= LEAST_PIECE
    ]


def large_pieces(word: Word, x_height: float) -> list[Piece]:
    """The pieces of a word but for dots and accents. x_height: points."""
    least = MARK * x_height * word.scale
    return [piece for piece in pieces(word.ink) if max(piece.mask.shape) >= least]


def spans(pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """From which to which column there is ink along the line, in order."""
    found: list[tuple[int, int]] = []
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if found and piece.left <= found[-1][1]:
            left, right = found.pop()
            found.append((left, max(right, piece.right)))
        else:
            found.append((piece.left, piece.right))
    return found


def words_of(line: Word, x_height: float) -> list[Word]:
    """The words of a line, parted at its widest gaps; none where there are too few.

    x_height: points.
    """
    texts, inks = line.text.split(), spans(large_pieces(line, x_height))
    if len(inks) < len(texts):
        return []
    gaps = [after[0] - before[1] for before, after in pairwise(inks)]
    widest = sorted(np.argsort(gaps)[::-1][: len(texts) - 1].tolist())
    cuts = [0, *((inks[at][1] + inks[at + 1][0]) // 2 for at in widest), line.ink.shape[1]]
    return [
        replace(line, text=text, ink=line.ink[:, left:right])
        for text, (left, right) in zip(texts, pairwise(cuts), strict=True)
    ]
