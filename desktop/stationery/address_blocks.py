"""An address in its zone: each line a line, as large as fits."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.handwriting.line_places import Line
from desktop.stationery.boxes import Box
from desktop.stationery.fitting import DoesNotFit, sizes

_EASE = 0.035  # by eye


class LineTooWide(DoesNotFit):
    """A line of an address that its zone has no room for."""


@dataclass(frozen=True)
class Lettering:
    """What lines measure in writing or type of size 1.

    width: of a line; pitch: between baselines, and closest the least that it may be.
    """

    width: Callable[[str], float]
    ascent: float
    descent: float
    pitch: float
    closest: float


@dataclass(frozen=True)
class AddressBlock:
    """An address and where it belongs.

    name, paper: what it and the envelope are called when it does not fit; sizes: of the lettering
    at most and at least, points; middle: where its own middle should be, or None to start at the
    zone's left; above: share of the spare height that goes above it; ease: share of the zone's
    width and height that is left for chance on each side.
    """

    name: str
    paper: str
    lines: tuple[str, ...]
    zone: Box
    sizes: tuple[float, float]
    middle: float | None
    above: float
    ease: float = _EASE

    @property
    def area(self) -> Box:
        """The zone less what is left for chance."""
        zone = self.zone
        return Box.between(
            zone.left + self.ease * zone.width,
            zone.bottom + self.ease * zone.height,
            zone.right - self.ease * zone.width,
            zone.top - self.ease * zone.height,
        )


def largest_size(block: AddressBlock, lettering: Lettering) -> float:
    """The largest size of which all lines fit. Raises LineTooWide, and DoesNotFit."""
    _refuse_too_many(block, lettering)
    _refuse_too_wide(block, lettering)
    largest, smallest = block.sizes
    height = _height(block, lettering, lettering.closest)
    limit = min(block.area.width / _width(block, lettering), block.area.height / height)
    return next((size for size in sizes(largest, smallest) if size <= limit), smallest)


def placed_lines(block: AddressBlock, lettering: Lettering, size: float) -> list[Line]:
    """The lines where they stand in this size."""
    area = block.area
    width = _width(block, lettering) * size
    left = area.left
    if block.middle is not None:
        left = max(left, min(block.middle - width / 2, area.right - width))
    pitch = _pitch(block, lettering, size)
    white = area.height - _height(block, lettering, pitch) * size
    first = area.top - white * block.above - lettering.ascent * size
    return [
        Line(line, left, first - number * pitch * size, area.right - left)
        for number, line in enumerate(block.lines)
    ]


def _refuse_too_wide(block: AddressBlock, lettering: Lettering) -> None:
    widest = max(block.lines, key=lettering.width)
    if lettering.width(widest) * block.sizes[1] > block.area.width:
        raise LineTooWide(
            "The {block} has a line that is too long for the {paper}: "
            "write “{widest}” as two lines.",
            block=block.name,
            paper=block.paper,
            widest=widest,
        )


def _refuse_too_many(block: AddressBlock, lettering: Lettering) -> None:
    room = block.area.height / block.sizes[1] - lettering.ascent - lettering.descent
    if room < 0:
        raise DoesNotFit(
            "The {paper} is too small for the {block}: choose a larger one.",
            paper=block.paper,
            block=block.name,
        )
    most = 1 + int(room / lettering.closest)
    over = len(block.lines) - most
    if over == 1:
        raise DoesNotFit(
            "The {block} is 1 line too long for the {paper}, which has room for {most}: join or "
            "leave out some.",
            block=block.name,
            paper=block.paper,
            most=most,
        )
    if over > 1:
        raise DoesNotFit(
            "The {block} is {over} lines too long for the {paper}, which has room for {most}: "
            "join or leave out some.",
            block=block.name,
            over=over,
            paper=block.paper,
            most=most,
        )


def _width(block: AddressBlock, lettering: Lettering) -> float:
    return max(map(lettering.width, block.lines))


def _height(block: AddressBlock, lettering: Lettering, pitch: float) -> float:
    """From the tops of the first line to the tails of the last."""
    return lettering.ascent + (len(block.lines) - 1) * pitch + lettering.descent


def _pitch(block: AddressBlock, lettering: Lettering, size: float) -> float:
    """The usual pitch, or the closer one that the zone has room for."""
    between = max(1, len(block.lines) - 1)
    room = (block.area.height / size - lettering.ascent - lettering.descent) / between
    return max(lettering.closest, min(lettering.pitch, room))
