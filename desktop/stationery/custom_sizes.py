"""Sizes that somebody types: 148x105mm, 5x7in."""

import re

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.stationery.boxes import INCH, MM
from desktop.stationery.paper_sizes import PaperSize

# Points. Least: room for a word; most: 13 x 19 in, the largest sheet of desktop printers.
LEAST = 50 * MM
MOST_SHORT, MOST_LONG = 13 * INCH, 19 * INCH

_UNITS = {"mm": MM, "cm": 10 * MM, "in": INCH, '"': INCH, "inch": INCH, "inches": INCH}
_NUMBER = r"([+-]?\d{1,9}(?:[.,]\d{1,9})?)"
_SIZE = re.compile(rf"\s*{_NUMBER}\s*[x\u00d7*]\s*{_NUMBER}\s*([a-z\"]*)\s*", re.IGNORECASE)

_LENGTH = re.compile(rf"\s*{_NUMBER}\s*([a-z\"]*)\s*", re.IGNORECASE)


class NotASize(Refusal):
    """A size that is no size, or of no card that a printer takes."""


def custom_size(text: str) -> PaperSize:
    """The size that `text` says, width first. Its id is that text, tidied.

    Raises NotASize.
    """
    found = _SIZE.fullmatch(text)
    if not found:
        raise NotASize("“{text}” is not a size: write one like 148x105mm or 5x7in.", text=text[:40])
    numbers = [float(number.replace(",", ".")) for number in found.group(1, 2)]
    points = _UNITS.get(found[3].lower())
    if points is None:
        if found[3]:
            raise NotASize(
                "“{unit}” is no unit here: give the size in mm or in, like 148x105mm or 5x7in.",
                unit=found[3],
            )
        raise NotASize(
            "“{text}” has no unit: give the size in mm or in, like 148x105mm or 5x7in.",
            text=text[:40],
        )
    if min(numbers) <= 0:
        raise NotASize(
            "“{text}” is not a size: both edges must be longer than nothing.", text=text[:40]
        )
    width, height = (number * points for number in numbers)
    _refuse_what_no_printer_takes(width, height, text)
    unit = "in" if points == INCH else "mm"
    in_unit = [f"{round(edge / (INCH if unit == 'in' else MM), 3):g}" for edge in (width, height)]
    return PaperSize(f"{'x'.join(in_unit)}{unit}", Phrase("Custom"), width, height, unit)


def custom_length(text: str) -> float:
    """A border or a gutter such as 6mm or 0.25in, points. Raises NotASize."""
    found = _LENGTH.fullmatch(text)
    points = _UNITS.get(found[2].lower()) if found else None
    if not found or points is None or not 0 <= float(found[1].replace(",", ".")) * points <= LEAST:
        raise NotASize(
            "“{text}” is no such length: write one up to 50mm, like 6mm or 0.25in.", text=text[:40]
        )
    return float(found[1].replace(",", ".")) * points


def _refuse_what_no_printer_takes(width: float, height: float, text: str) -> None:
    short, long = sorted((width, height))
    if short < LEAST:
        raise NotASize(
            "“{text}” is too small to write on: use at least 50 mm, or 2 in.", text=text[:40]
        )
    if short > MOST_SHORT or long > MOST_LONG:
        raise NotASize(
            "“{text}” is larger than printers take: use at most 13x19in, or 330x482mm.",
            text=text[:40],
        )
