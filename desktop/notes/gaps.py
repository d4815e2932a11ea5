"""Gaps: places in a note, [in square brackets], that wait for the writer's own words."""

import re
from dataclasses import dataclass

from desktop.domain.refusals import Refusal

_GAP = re.compile(r"\[([^\[\]]*)\]")


class UnfilledGaps(Refusal):
    """A note that still asks its writer for something."""

    def __init__(self, gaps: "list[Gap]") -> None:
        named = " and ".join(dict.fromkeys(f"[{gap.words}]" for gap in gaps))
        super().__init__(
            "The note still has {named} in it. Write something there, or take it out.", named=named
        )
        self.gaps = tuple(gaps)


@dataclass(frozen=True)
class Gap:
    """A stop for the writer. start, end: where it is in the text, brackets included."""

    start: int
    end: int
    words: str  # what is asked for: "something you talked about"


def gaps(text: str) -> list[Gap]:
    """The gaps of a text, in order."""
    return [Gap(*found.span(), " ".join(found[1].split())) for found in _GAP.finditer(text)]


def refuse_gaps(text: str) -> None:
    """Raises UnfilledGaps, naming them."""
    if unfilled := gaps(text):
        raise UnfilledGaps(unfilled)
