"""What a writer does about the last word of a line: squeezes it in, runs on, or breaks early."""

from typing import NamedTuple

import numpy as np

MOST_NARROWED = 0.08  # of a word's width, before it is moved down instead
MOST_OVER = 1.5  # x-heights into the margin
_EARLY = 1.6  # x-heights that a writer who breaks off early leaves at most; by eye
_EDGES = (-1.0, 1.5)  # x-heights beyond its room between which a full line ends; by eye
_SQUEEZES, _BREAKS_EARLY = 0.5, 0.2  # how often; else a word goes where it has room; by eye


class LineEnd(NamedTuple):
    """How far a writer would go to set one word at the end of a line.

    narrowed: what of its width it may lose, as a share; over: how far past the line's room it may
    run, x-heights, or how much room must be left, where negative; edge: how far past the room a
    line that it fills ends, for no two lines of a page end alike.
    """

    narrowed: float = 0.0
    over: float = 0.0
    edge: float = 0.0

    @property
    def squeezed(self) -> "LineEnd":
        """The same for a writer who has no line to spare."""
        return self._replace(narrowed=MOST_NARROWED, over=MOST_OVER)

    @property
    def reach(self) -> float:
        """How far past its room the line ends at most: further where a word runs on."""
        return min(MOST_OVER, self.edge + max(0.0, self.over) / 3)


BY_ROOM = LineEnd()


def line_ends(rng: np.random.Generator, count: int, lively: float) -> list[LineEnd]:
    """What would be done for each of so many words. lively: of chance, 1 natural."""
    mood, narrowed, far, edge = rng.random((4, count))
    squeezes = mood < _SQUEEZES
    early = mood > 1 - _BREAKS_EARLY
    over = np.where(squeezes, MOST_OVER * far, np.where(early, -_EARLY * far, 0.0))
    edges = np.interp(edge, [0, 1], _EDGES)
    own = np.stack([MOST_NARROWED * narrowed * squeezes, over, edges]) * min(1.0, lively)
    return [tuple.__new__(LineEnd, one) for one in own.T.tolist()]  # faster than by name
