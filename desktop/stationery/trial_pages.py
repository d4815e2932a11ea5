"""The test sheet as a page: four crosses to measure, an arrow, and the outline of what is to come.

It is printed on plain paper, and held against an envelope or a card before a light.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.domain.phrases import Phrase
from desktop.stationery.artwork import Outline, Shape, straight
from desktop.stationery.boxes import MM
from desktop.stationery.pages import Page
from desktop.stationery.printer_profiles import PrinterProfile, fed
from desktop.stationery.printer_trials import INSET
from desktop.typefaces.faces import Weight, face
from desktop.typefaces.typed_texts import TypedLine, TypedText

_REACH = 8 * MM  # of a cross, either way
_FINE, _HEAVY = 0.5, 2.0  # points, of lines
_DASH = (4.0, 3.0)
_GREY = (0.45, 0.45, 0.45)
_ARROW = 34 * MM  # from its tail to its point
_HEAD = 7 * MM
_SMALL, _LARGE = 9.0, 15.0  # points, of type
_TIP = 2 * MM  # white about a letter or a stamp
_STAMP = 16 * MM  # a side; by eye


def trial_page(
    paper: tuple[float, float],
    sheet: tuple[float, float],
    profile: PrinterProfile,
    words: Sequence[str],
) -> Page:
    """The test sheet on plain paper, short edge first, for pages of this size, with these lines.

    What is known of the printer's faults is not undone: they are what is to be measured.
    """
    width, height = paper
    faultless = replace(profile, carrier=paper, right=0.0, up=0.0, wide=1.0, high=1.0)
    shapes = (*_sheet(sheet, faultless), *_crosses(width, height), _arrow(width / 2, height / 2))
    return Page(width, height, (), shapes, typed=_typed(width, height, words))


def trial_words(title: str, say: Callable[[str], str] = str) -> list[str]:
    """The lines on the sheet. say: what each becomes."""
    lines = (
        title,
        Phrase("Measure from each edge of the paper to the middle of the cross next to it."),
        Phrase("The dashed line is the edge of what will be printed."),
    )
    return [say(line) for line in lines]


def crosses(width: float, height: float) -> dict[str, tuple[float, float]]:
    """The middle of each cross, by the letter that stands beside it."""
    return {
        "A": (INSET, height / 2),
        "B": (width - INSET, height / 2),
        "C": (width / 2, height - INSET),
        "D": (width / 2, INSET),
    }


def _crosses(width: float, height: float) -> list[Shape]:
    lines = [
        line
        for x, y in crosses(width, height).values()
        for line in (
            straight(x - _REACH, y, x + _REACH, y),
            straight(x, y - _REACH, x, y + _REACH),
        )
    ]
    return [Shape(tuple(lines), line=_FINE)]


def _arrow(x: float, y: float) -> Shape:
    """An arrow that points up the page."""
    tip = y + _ARROW / 2
    shaft = straight(x, y - _ARROW / 2, x, tip)
    head = Outline((x - _HEAD / 2, tip - _HEAD), ((x, tip), (x + _HEAD / 2, tip - _HEAD)))
    return Shape((shaft, head), line=_HEAVY)


def _sheet(sheet: tuple[float, float], profile: PrinterProfile) -> list[Shape]:
    """Where the sheet will lie: its edge, its stamp's corner, and lines where it is addressed."""
    width, height = sheet
    a, b, c, d, e, f = fed(width, height, profile).matrix

    def at(x: float, y: float) -> tuple[float, float]:
        return a * x + c * y + e, b * x + d * y + f

    def rectangle(left: float, bottom: float, right: float, top: float) -> Outline:
        rest = (at(right, bottom), at(right, top), at(left, top))
        return Outline(at(left, bottom), rest, closed=True)

    stamp = rectangle(width - _STAMP - _TIP, height - _STAMP - _TIP, width - _TIP, height - _TIP)
    lines = [
        Outline(at(0.4 * width, y * height), (at(0.8 * width, y * height),))
        for y in (0.46, 0.38, 0.3)
    ]
    return [
        Shape((rectangle(0, 0, width, height),), _GREY, line=_FINE, dash=_DASH),
        Shape((stamp, *lines), _GREY, line=_FINE),
    ]


def _typed(width: float, height: float, words: Sequence[str]) -> tuple[TypedText, ...]:
    plain, strong = face(Weight.REGULAR), face(Weight.SEMIBOLD)
    letters = tuple(
        TypedLine(name, x + _TIP, y + _TIP, _LARGE)
        for name, (x, y) in crosses(width, height).items()
    )
    lines = tuple(
        TypedLine(
            text,
            (width - plain.width(text) * _SMALL) / 2,
            height / 2 - _ARROW / 2 - (number + 2) * 1.4 * _SMALL,
            _SMALL,
        )
        for number, text in enumerate(words)
    )
    return TypedText(strong, letters), TypedText(plain, lines)
