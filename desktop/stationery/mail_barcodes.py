"""Where an Intelligent Mail barcode stands on an envelope, and how large its bars are."""

from desktop.stationery.artwork import Shape, around
from desktop.stationery.boxes import INCH, Box

# Source: USPS-B-3200, 2.3 (physical dimensions), the middle of what it allows: 20 to 24 bars an
# inch, 0.015 to 0.025 in wide; trackers 0.039 to 0.057 in high, full bars 0.125 to 0.165 in.
_PITCH = INCH / 22
_WIDTH = 0.020 * INCH
_TRACKER, _FULL = 0.048 * INCH, 0.145 * INCH

# Source: DMM 202.5.2: its left end 3 1/2 to 4 1/4 in from the right edge, all of it 3/16 to 1/2 in
# above the bottom edge.
_FROM_RIGHT = 3.875 * INCH
_MIDDLE = (3 / 16 + 1 / 2) / 2 * INCH


def mail_barcode(bars: str, width: float) -> Shape:
    """The bars on an envelope so wide. bars: letters T, A, D and F."""
    left = width - _FROM_RIGHT
    boxes = [_bar(bar, left + number * _PITCH) for number, bar in enumerate(bars)]
    return Shape(tuple(around(box) for box in boxes))


def _bar(bar: str, left: float) -> Box:
    up, down = bar in "AF", bar in "DF"
    top = _MIDDLE + (_FULL if up else _TRACKER) / 2
    bottom = _MIDDLE - (_FULL if down else _TRACKER) / 2
    return Box.between(left, bottom, left + _WIDTH, top)
