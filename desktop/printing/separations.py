"""Inks by name, each printed from a plate of its own: one that a shop mixes, or all at once."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.domain.refusals import Refusal
from desktop.printing.presses import Cmyk

if TYPE_CHECKING:
    import pikepdf

_LONGEST = 60  # characters of a name; by eye
_PROCESS = ("all", "none", "cyan", "magenta", "yellow", "black", "cmyk")


class NoSuchInk(Refusal):
    """A name that no shop mixes an ink by."""


@dataclass(frozen=True)
class Separation:
    """An ink. ink: its name on the plate; called: how pages call it; cmyk: what stands for it."""

    ink: str
    called: str
    cmyk: Cmyk

    def operators(self, tint: float, *, stroked: bool) -> list[Any]:
        """Operators that choose it, to draw lines with or to fill. tint: 0 to 1, the whole ink."""
        import pikepdf  # 0.1 s

        space, shade = ("CS", "SCN") if stroked else ("cs", "scn")
        return [
            ([pikepdf.Name(self.called)], pikepdf.Operator(space)),
            ([Decimal(f"{tint:.3f}")], pikepdf.Operator(shade)),
        ]

    def make_known(self, document: pikepdf.Pdf, resources: pikepdf.Object) -> None:
        """Let a page's resources tell what it is. Source: ISO 32000-1, 8.6.6.4."""
        import pikepdf  # 0.1 s

        mixed = [Decimal(f"{part:.3f}") for part in self.cmyk]
        tints = pikepdf.Dictionary(
            FunctionType=2, Domain=[0, 1], N=1, C0=[0, 0, 0, 0], C1=pikepdf.Array(mixed)
        )
        name = pikepdf.Name(f"/{self.ink}")
        space = [pikepdf.Name.Separation, name, pikepdf.Name.DeviceCMYK, tints]
        if "/ColorSpace" not in resources:
            resources.ColorSpace = pikepdf.Dictionary()
        resources.ColorSpace[self.called] = document.make_indirect(pikepdf.Array(space))


EVERY_INK = Separation("All", "/EveryInk", (0.0, 0.0, 0.0, 1.0))


def spot_ink(name: str, cmyk: Cmyk) -> Separation:
    """An ink that the shop mixes. cmyk: its nearest in the four inks. Raises NoSuchInk."""
    tidied = " ".join(name.split())
    if not tidied or not tidied.isprintable() or len(tidied) > _LONGEST:
        raise NoSuchInk("Name a spot ink as the shop does, such as PANTONE 533 C.")
    if tidied.casefold() in _PROCESS:
        raise NoSuchInk(
            "{ink} is an ink that every press has: name one that the shop mixes, such as "
            "PANTONE 533 C, or none.",
            ink=tidied,
        )
    return Separation(tidied, "/SpotInk", cmyk)
