"""The shipped face in its two weights: what a text in it is made of, and how wide it is."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property
from pathlib import Path

import uharfbuzz as hb

from desktop.domain.refusals import Refusal
from desktop.paths import resources

_FEATURES = {
    "kern": True,
    "liga": False,
}  # one glyph a letter, so that text comes out as it went in
_MOST_KEPT = 5_000  # texts: words recur, lines of a long list do not
_RIGHT_TO_LEFT = ("R", "AL")  # Source: Unicode Standard Annex 9, bidirectional classes


class NotInTheFace(Refusal):
    """Text with characters that the face does not have."""


class Weight(Enum):
    """The file that a weight is in."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"


@dataclass(frozen=True)
class Glyph:
    """One glyph of a text, by its number in the face.

    text: what it stands for, "" where the glyph before stands for it too; across: where it stands;
    bounds: left, bottom, right, top of its ink about its own origin. All in ems.
    """

    number: int
    text: str
    across: float
    bounds: tuple[float, float, float, float]


@dataclass(frozen=True)
class ShapedText:
    """A text on one line, in ems."""

    glyphs: tuple[Glyph, ...]
    width: float


@dataclass(frozen=True, eq=False)
class Face:
    """A weight of the face. Lengths in ems."""

    name: str
    weight: Weight
    file: Path
    font: hb.Font

    def check(self, text: str) -> None:
        """Raises NotInTheFace, which names what it lacks."""
        lacking = dict.fromkeys(char for char in text if not self._has(char))
        if not lacking:
            return
        shown = ", ".join(f"“{char}”" for char in list(lacking)[:5])
        if any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in lacking):
            raise NotInTheFace(
                "Text that runs from right to left ({shown}) cannot be set yet: "
                "write it in Latin letters.",
                shown=shown,
            )
        raise NotInTheFace("The typed face has no {shown}: write it in other letters.", shown=shown)

    def _has(self, char: str) -> bool:
        return char in "\n\N{NO-BREAK SPACE}" or bool(self.font.get_nominal_glyph(ord(char)))

    def width(self, text: str) -> float:
        """Of one line. Raises NotInTheFace."""
        return self.shaped(text).width

    def shaped(self, text: str) -> ShapedText:
        """One line as its glyphs. Raises NotInTheFace."""
        known = self._shaped.get(text)
        if known is None:
            self.check(text)
            if len(self._shaped) >= _MOST_KEPT:
                self._shaped.clear()
            known = self._shaped[text] = self._shape(text)
        return known

    def _shape(self, text: str) -> ShapedText:
        if not text:
            return ShapedText((), 0.0)
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(self.font, buffer, _FEATURES)
        starts = [info.cluster for info in buffer.glyph_infos]
        ends = [*starts[1:], len(text)]
        glyphs = []
        at = 0.0
        units = self.font.face.upem
        for info, place, end in zip(buffer.glyph_infos, buffer.glyph_positions, ends, strict=True):
            across = (at + place.x_offset) / units
            shown = text[info.cluster : end]
            glyphs.append(Glyph(info.codepoint, shown, across, self._bounds(info.codepoint)))
            at += place.x_advance
        return ShapedText(tuple(glyphs), at / units)

    def _bounds(self, glyph: int) -> tuple[float, float, float, float]:
        extents = self.font.get_glyph_extents(glyph)
        units = self.font.face.upem
        left, top = extents.x_bearing / units, extents.y_bearing / units
        return left, top + extents.height / units, left + extents.width / units, top

    @cached_property
    def _shaped(self) -> dict[str, ShapedText]:
        return {}

    @cached_property
    def cap_height(self) -> float:
        return self._bounds(self._number("H"))[3]

    @cached_property
    def x_height(self) -> float:
        return self._bounds(self._number("x"))[3]

    @cached_property
    def ascent(self) -> float:
        """How far the tallest of ordinary letters and accents reach above the baseline."""
        return self._bounds(self._number("Å"))[3]

    @cached_property
    def descent(self) -> float:
        """How far letters with tails reach below the baseline, as a positive length."""
        return -self._bounds(self._number("p"))[1]

    def _number(self, char: str) -> int:
        return int(self.font.get_nominal_glyph(ord(char)) or 0)


@cache
def face(weight: Weight = Weight.REGULAR) -> Face:
    """The face as it is shipped."""
    file = resources() / "faces" / "source-sans" / f"{weight.value}.ttf"
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(file))))
    return Face("Source Sans", weight, file, font)
