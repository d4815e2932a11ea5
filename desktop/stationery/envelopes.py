"""Addresses set on an envelope, each inside the zone that the post reads it in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop.domain.refusals import Refusal
from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.writing import Line, Writing, write
from desktop.stationery.boxes import MM, Box
from desktop.stationery.fitting import DoesNotFit, kept_inside, sizes
from desktop.stationery.formats import EnvelopeFormat
from desktop.stationery.line_breaks import Measure
from desktop.stationery.pages import Page

NEATNESS = 85  # an envelope is written neater than a note, so that machines and carriers read it
_PITCH = 0.86  # of the hand's own: an address is written closer than a note; by eye
_EASE = 0.035  # of the zone's width and height, left for chance on each side; by eye
_CENTRE = 0.56  # of the envelope's width, where a person's address block has its middle; by eye
_DELIVERY_PART = 1.1  # size of an address against that of a note; by eye
_RETURN_PART = 0.78  # size of a return address against that of a note; by eye
_SMALLEST_RETURN = 1.25 * MM  # height of an x in a return address; by eye
_ENVELOPE_CHANCE = 2  # keeps an envelope's chance apart from its card's, for one seed


class NoAddress(Refusal):
    """An envelope with nobody to go to."""


class LineTooWide(DoesNotFit):
    """A line of an address that its zone has no room for."""


@dataclass(frozen=True)
class _Block:
    """An address and the zone it belongs in.

    sizes: height of an x at most and at least, points; middle: where its own middle should be, or
    None to start at the zone's left; above: share of the spare height that goes above it.
    """

    name: str
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


def lay_out_envelope(
    to: Sequence[str],
    sender: Sequence[str],
    envelope: EnvelopeFormat,
    hand: Hand,
    seed: int,
    *,
    ink: Ink,
) -> Page:
    """The envelope's face: `to` where the post reads it, `sender` small in the upper left corner.

    Each line stays one line. An empty `sender` leaves the corner empty.
    Raises NoAddress, MissingCharacters, LineTooWide, and DoesNotFit, which says by how many lines.
    """
    if not (to := _tidied(to)):
        raise NoAddress("There is no address for the envelope yet: give the contact one first.")
    blocks = [_delivery(to, envelope, hand)]
    if sender := _tidied(sender):
        blocks.append(_return(sender, envelope, hand))
    writings = [
        _written(block, envelope, hand, (seed, _ENVELOPE_CHANCE, number), ink)
        for number, block in enumerate(blocks)
    ]
    return Page(envelope.width, envelope.height, tuple(writings))


def _tidied(lines: Sequence[str]) -> tuple[str, ...]:
    written = (" ".join(part.split()) for line in lines for part in tidy(line).split("\n"))
    return tuple(line for line in written if line)


def _delivery(lines: tuple[str, ...], envelope: EnvelopeFormat, hand: Hand) -> _Block:
    post = envelope.post
    lowest, highest = (capital / hand.ascent for capital in post.capitals)
    smallest = max(post.smallest_letter, lowest)
    largest = max(smallest, min(_DELIVERY_PART * hand.x_height, highest))
    middle = _CENTRE * envelope.width
    return _Block("address", lines, envelope.delivery_zone, (largest, smallest), middle, above=0.45)


def _return(lines: tuple[str, ...], envelope: EnvelopeFormat, hand: Hand) -> _Block:
    largest = max(_SMALLEST_RETURN, _RETURN_PART * hand.x_height)
    sizes = (largest, _SMALLEST_RETURN)
    return _Block("return address", lines, envelope.return_zone, sizes, middle=None, above=0.0)


def _written(
    block: _Block, envelope: EnvelopeFormat, hand: Hand, seeds: Sequence[int], ink: Ink
) -> Writing:
    hand.words(" ".join(block.lines))  # refused before anything is laid out
    measure = Measure(lambda word: hand.word(word).width, hand.word_gap)
    x_height = _largest_that_fits(block, envelope, hand, measure)

    def write_at(part: float, right: float, up: float) -> Writing:
        size = x_height * part
        placed = [
            replace(line, x=line.x + right, y=line.y + up)
            for line in _placed(block, hand, measure, size)
        ]
        return write(placed, hand, size, np.random.default_rng(seeds), ink=ink, neatness=NEATNESS)

    return kept_inside(block.zone, write_at)


def _largest_that_fits(
    block: _Block, envelope: EnvelopeFormat, hand: Hand, measure: Measure
) -> float:
    """The x-height that every line and all lines together have room at."""
    largest, smallest = block.sizes
    area = block.area
    widest = max(block.lines, key=lambda line: measure.line(line.split()))
    if measure.line(widest.split()) * smallest > area.width:
        raise LineTooWide(
            f"The {block.name} has a line that is too long for the {envelope.name}: "
            f"write “{widest}” as two lines."
        )
    most = 1 + int((area.height / smallest - hand.ascent - hand.descent) / (hand.pitch * _PITCH))
    if len(block.lines) > most:
        over = len(block.lines) - most
        raise DoesNotFit(
            f"The {block.name} is {over} {'line' if over == 1 else 'lines'} too long for the "
            f"{envelope.name}, which has room for {most}: join or leave out some."
        )
    width, height = measure.line(widest.split()), _height(block, hand)
    return next(
        size
        for size in sizes(largest, smallest)
        if (width * size <= area.width and height * size <= area.height) or size == smallest
    )


def _height(block: _Block, hand: Hand) -> float:
    """From the tops of the first line to the tails of the last, in x-heights."""
    return hand.ascent + (len(block.lines) - 1) * hand.pitch * _PITCH + hand.descent


def _placed(block: _Block, hand: Hand, measure: Measure, x_height: float) -> list[Line]:
    area = block.area
    width = max(measure.line(line.split()) for line in block.lines) * x_height
    left = area.left
    if block.middle is not None:
        left = max(left, min(block.middle - width / 2, area.right - width))
    white = area.height - _height(block, hand) * x_height
    top = area.top - white * block.above - hand.ascent * x_height
    pitch = hand.pitch * _PITCH * x_height
    return [
        Line(line, left, top - number * pitch, area.right - left)
        for number, line in enumerate(block.lines)
    ]
