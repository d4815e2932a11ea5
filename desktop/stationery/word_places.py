"""Where each word of a page stands, so that one can be pointed at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from desktop.handwriting.writing import Writing
from desktop.stationery.boxes import Bounds
from desktop.stationery.pages import Page
from desktop.typefaces.typed_texts import TypedLine, TypedText


@dataclass(frozen=True)
class PlacedWord:
    """A word, or the part of one that stands on its line, and the box around it, points."""

    text: str
    bounds: Bounds

    def holds(self, x: float, y: float, slack: float) -> bool:
        """Whether the point is on the word, or no further from it than `slack`."""
        left, bottom, right, top = self.bounds
        return left - slack <= x <= right + slack and bottom - slack <= y <= top + slack


def placed_words(page: Page) -> tuple[PlacedWord, ...]:
    """In the order in which they are read: typed texts come before the writings they say so of."""
    found: list[PlacedWord] = []
    for number in range(len(page.writings) + 1):
        for typed in page.typed:
            if typed.read_after == number:
                found += _typed(typed)
        for writing in page.writings[number : number + 1]:
            found += _written(writing)
    return tuple(found)


def _written(writing: Writing) -> Iterator[PlacedWord]:
    boxes, texts = writing.boxes, writing.texts
    keys = zip(writing.lines.tolist(), writing.is_space.tolist(), strict=True)
    letters = enumerate(keys)
    for (_, is_space), group in groupby(letters, lambda letter: letter[1]):
        own = [number for number, _ in group]
        if not is_space:
            yield PlacedWord("".join(texts[number] for number in own), _around(boxes[own]))


def _around(boxes: np.ndarray) -> Bounds:
    left, bottom = boxes[:, :2].min(axis=0).tolist()
    right, top = boxes[:, 2:].max(axis=0).tolist()
    return left, bottom, right, top


def _typed(typed: TypedText) -> Iterator[PlacedWord]:
    for line in typed.lines:
        for start, word in _parts(line.text):
            yield PlacedWord(word, _on_page(typed, line, start, word))


def _parts(text: str) -> Sequence[tuple[int, str]]:
    """Each word with where in the line it begins."""
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        found.append((at, word))
        at += len(word)
    return found


def _on_page(typed: TypedText, line: TypedLine, start: int, word: str) -> Bounds:
    face, size = typed.face, line.size
    left = line.x + face.width(line.text[:start]) * size
    right = left + face.width(word) * size
    bottom, top = line.y - face.descent * size, line.y + face.cap_height * size
    a, b, c, d, e, f = typed.matrix
    corners = [(x, y) for x in (left, right) for y in (bottom, top)]
    xs = [a * x + c * y + e for x, y in corners]
    ys = [b * x + d * y + f for x, y in corners]
    return min(xs), min(ys), max(xs), max(ys)
