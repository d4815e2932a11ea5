"""The inks a note can be written in."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.refusals import Refusal


class NoSuchInk(Refusal):
    """An ink that is not in the box."""


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
    """The ink of this id. Raises NoSuchInk, which names those there are."""
    for candidate in INKS:
        if candidate.id == id:
            return candidate
    raise NoSuchInk(
        f"There is no ink called “{id}”. Choose one of: {', '.join(i.id for i in INKS)}."
    )
