"""An address in its zone: each line a line, as large as fits, all ink inside."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_kinds import Pen
from desktop.handwriting.writing import Writing, write
from desktop.stationery.boxes import Box
from desktop.stationery.fitting import DoesNotFit, kept_inside, sizes
from desktop.stationery.line_breaks import Measure

NEATNESS = 85  # an envelope is written neater than a note, so that machines and carriers read it
_CLOSEST = 0.86  # of the hand's own pitch: lines stand so close before letters shrink; by eye
_EASE = 0.035  # of the zone's width and height, left for chance on each side; by eye


class LineTooWide(DoesNotFit):
    """A line of an address that its zone has no room for."""


@dataclass(frozen=True)
class AddressBlock:
    """An address and where it belongs.

    name, paper: what it and the envelope are called when it does not fit; sizes: height of an x at
    most and at least, points; middle: where its own middle should be, or None to start at the
    zone's left; above: share of the spare height that goes above it.
    """

    name: str
    paper: str
    lines: tuple[str, ...]
    zone: Box
    sizes: tuple[float, float]
    middle: float | None
    above: float

    @property
    def area(self) -> Box:
        """The zone less what is left for chance."""
        zone = self.zone
        return Box.between(
            zone.left + _EASE * zone.width,
            zone.bottom + _EASE * zone.height,
            zone.right - _EASE * zone.width,
            zone.top - _EASE * zone.height,
        )


def written_block(
    block: AddressBlock, hand: Hand, seeds: Sequence[int], ink: Ink, pen: Pen
) -> Writing:
    """The address in ink. Raises MissingCharacters, LineTooWide, and DoesNotFit."""
    hand.words(" ".join(block.lines))  # refused before anything is laid out
    measure = Measure(lambda word: hand.word(word).width, hand.word_gap)
    width = max(measure.line(line.split()) for line in block.lines)
    _refuse_too_wide(block, measure)
    _refuse_too_many(block, hand)
    x_height = _largest_that_fits(block, hand, width)

    def write_at(part: float, right: float, up: float) -> Writing:
        size = x_height * part
        lines = [
            replace(line, x=line.x + right, y=line.y + up)
            for line in _placed(block, hand, width, size)
        ]
        rng = np.random.default_rng(seeds)
        return write(lines, hand, size, rng, ink=ink, neatness=NEATNESS, pen=pen)

    return kept_inside(block.zone, write_at)


def _refuse_too_wide(block: AddressBlock, measure: Measure) -> None:
    widest = max(block.lines, key=lambda line: measure.line(line.split()))
    if measure.line(widest.split()) * block.sizes[1] > block.area.width:
        raise LineTooWide(
            f"The {block.name} has a line that is too long for the {block.paper}: "
            f"write “{widest}” as two lines."
        )


def _refuse_too_many(block: AddressBlock, hand: Hand) -> None:
    room = block.area.height / block.sizes[1] - hand.ascent - hand.descent
    most = 1 + int(room / (hand.pitch * _CLOSEST))
    if (over := len(block.lines) - most) > 0:
        raise DoesNotFit(
            f"The {block.name} is {over} {'line' if over == 1 else 'lines'} too long for the "
            f"{block.paper}, which has room for {most}: join or leave out some."
        )


def _largest_that_fits(block: AddressBlock, hand: Hand, width: float) -> float:
    largest, smallest = block.sizes
    height = _height(block, hand, hand.pitch * _CLOSEST)
    limit = min(block.area.width / width, block.area.height / height)
    return next((size for size in sizes(largest, smallest) if size <= limit), smallest)


def _height(block: AddressBlock, hand: Hand, pitch: float) -> float:
    """From the tops of the first line to the tails of the last, in x-heights."""
    return hand.ascent + (len(block.lines) - 1) * pitch + hand.descent


def _placed(block: AddressBlock, hand: Hand, width: float, x_height: float) -> list[Line]:
    area = block.area
    left = area.left
    if block.middle is not None:
        wanted = block.middle - width * x_height / 2
        left = max(left, min(wanted, area.right - width * x_height))
    pitch = _pitch(block, hand, x_height)
    white = area.height - _height(block, hand, pitch) * x_height
    first = area.top - white * block.above - hand.ascent * x_height
    return [
        Line(line, left, first - number * pitch * x_height, area.right - left)
        for number, line in enumerate(block.lines)
    ]


def _pitch(block: AddressBlock, hand: Hand, x_height: float) -> float:
    """The hand's own pitch, or the closer one that the zone has room for; x-heights."""
    between = max(1, len(block.lines) - 1)
    room = (block.area.height / x_height - hand.ascent - hand.descent) / between
    return max(hand.pitch * _CLOSEST, min(hand.pitch, room))
