"""The inks a note can be written in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.domain.refusals import Refusal

LEAST_CONTRAST = 3.0  # with white paper. Source: WCAG 2.2, 1.4.11, for strokes that are to be seen

_COLOUR = re.compile("#[0-9a-f]{6}")


class NoSuchInk(Refusal):
    """An ink that is not in the box."""


class TooLightInk(Refusal):
    """A colour that white paper would not show well."""


@dataclass(frozen=True)
class Ink:
    """A colour of ink. rgb: 0 to 1, as a pen leaves it with ordinary pressure (by eye)."""

    id: str
    name: str
    rgb: tuple[float, float, float]


INKS = (
    Ink("blue-black", "Blue-black", (0.09, 0.13, 0.27)),
    Ink("royal-blue", "Royal blue", (0.10, 0.20, 0.56)),
    Ink("black", "Black", (0.10, 0.10, 0.11)),
    Ink("sepia", "Sepia", (0.29, 0.18, 0.11)),
    Ink("violet", "Violet", (0.29, 0.14, 0.45)),
)
DEFAULT_INK = INKS[0]


def ink(id: str) -> Ink:
    """The ink of this id, or an ink of one's own in a colour such as "#1a2b6c".

    Raises NoSuchInk, which names those there are, and TooLightInk.
    """
    for candidate in INKS:
        if candidate.id == id:
            return candidate
    if _COLOUR.fullmatch(id.lower()):
        return _own_ink(id.lower())
    raise NoSuchInk(
        "There is no ink called “{id}”. Choose one of: {known}; or write a colour like #1a2b6c.",
        id=id,
        known=", ".join(i.id for i in INKS),
    )


def _own_ink(colour: str) -> Ink:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    if _contrast((red, green, blue)) < LEAST_CONTRAST:
        raise TooLightInk(
            "An ink of the colour {colour} is too light to read: choose a darker.", colour=colour
        )
    return Ink(colour, colour.upper(), (red, green, blue))


def _contrast(rgb: tuple[float, float, float]) -> float:
    """Between a colour and white. Source: WCAG 2.2, contrast ratio and relative luminance."""
    light = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb]
    return 1.05 / (0.05 + sum(x * y for x, y in zip((0.2126, 0.7152, 0.0722), light, strict=True)))
