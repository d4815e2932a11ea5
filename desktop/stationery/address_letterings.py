"""Addresses in ink or in type, all of it inside their zones."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop.handwriting.careful_hands import (
    LETTER_GAPS,
    NEATNESS,
    careful,
    letter_height,
    upright,
)
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.pen_kinds import Pen
from desktop.handwriting.writing import Writing, write
from desktop.stationery.address_blocks import (
    AddressBlock,
    Lettering,
    LineTooWide,
    largest_size,
    placed_lines,
)
from desktop.stationery.fitting import kept_inside
from desktop.stationery.line_breaks import Measure
from desktop.typefaces.faces import Face
from desktop.typefaces.typed_texts import TypedLine, TypedText

_CLOSEST = 0.86  # of the hand's own pitch: lines stand so close before letters shrink; by eye
_OPEN = 0.2  # of the x-height: a line so broad leaves the eyes of an e and a 9 open; by eye
_SMALL, _CAPITALS, _FIGURES = "aceimnorsuvwxz", "ABCDEHIKLMNORSTUVWXZ", "0123456789"
_LEADING, _LEAST_LEADING = 1.3, 1.12  # ems between typed baselines; by eye


@dataclass(frozen=True)
class HandLettering:
    """A pen in a careful hand. Sizes are x-heights."""

    hand: Hand
    ink: Ink
    pen: Pen

    @property
    def natural(self) -> float:
        """The size in which a note is written, points."""
        return self.hand.x_height

    @property
    def tallest(self) -> float:
        """Height of its tall letters."""
        return self.hand.ascent

    @property
    def figure(self) -> float:
        """Height of its capitals and figures, whichever are lower."""
        return min(letter_height(self.hand, signs) for signs in (_CAPITALS, _FIGURES))

    @property
    def open(self) -> float:
        """The size from which on the pen leaves the eyes of small letters and figures open."""
        return self.hand.line(self.pen) / _OPEN

    def small_letter(self, _lines: Sequence[str]) -> float:
        """Height of the lowest letters."""
        return letter_height(self.hand, _SMALL)

    def block(self, block: AddressBlock, seeds: Sequence[int]) -> Writing:
        """Raises MissingCharacters, LineTooWide, and DoesNotFit."""
        hand, lettering, size = self._fitting(block)

        def write_at(part: float, right: float, up: float) -> Writing:
            lines = [
                replace(line, x=line.x + right, y=line.y + up)
                for line in placed_lines(block, lettering, size * part)
            ]
            rng = np.random.default_rng(seeds)
            written = write(
                lines, hand, size * part, rng, ink=self.ink, neatness=NEATNESS, pen=self.pen
            )
            return upright(written)

        return kept_inside(block.zone, write_at)

    def _fitting(self, block: AddressBlock) -> tuple[Hand, Lettering, float]:
        """The hand with as much room between letters as the longest line leaves, and its size."""
        usual, closer = (careful(self.hand, gap) for gap in LETTER_GAPS)
        usual.words(" ".join(block.lines))  # refused before anything is laid out
        lettering = self._lettering(usual)
        try:
            return usual, lettering, largest_size(block, lettering)
        except LineTooWide:
            lettering = self._lettering(closer)
            return closer, lettering, largest_size(block, lettering)

    def _lettering(self, hand: Hand) -> Lettering:
        measure = Measure(lambda word: hand.word(word).width, hand.word_gap)
        return Lettering(
            lambda line: measure.line(line.split()),
            hand.ascent,
            hand.descent,
            hand.pitch,
            hand.pitch * _CLOSEST,
        )


@dataclass(frozen=True)
class PlainLettering:
    """Type that machines read. Sizes are ems."""

    face: Face

    @property
    def natural(self) -> float:
        return 12.0  # points, as envelopes are typed; by eye

    @property
    def tallest(self) -> float:
        return self.face.cap_height

    @property
    def figure(self) -> float:
        return self.face.cap_height

    @property
    def open(self) -> float:
        """Type has no pen."""
        return 0.0

    def small_letter(self, lines: Sequence[str]) -> float:
        """Height of the lowest letters: of capitals, where the lines have no others."""
        small = any(char.islower() for line in lines for char in line)
        return self.face.x_height if small else self.face.cap_height

    def block(self, block: AddressBlock, _seeds: Sequence[int]) -> TypedText:
        """Raises NotInTheFace, LineTooWide, and DoesNotFit."""
        face = self.face
        face.check("".join(block.lines))
        lettering = Lettering(face.width, face.ascent, face.descent, _LEADING, _LEAST_LEADING)
        size = largest_size(block, lettering)

        def type_at(part: float, right: float, up: float) -> TypedText:
            lines = placed_lines(block, lettering, size * part)
            typed = [TypedLine(it.text, it.x + right, it.y + up, size * part) for it in lines]
            return TypedText(face, tuple(typed))

        return kept_inside(block.zone, type_at)


EnvelopeLettering = HandLettering | PlainLettering
