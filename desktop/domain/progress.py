"""How far long work is, as whoever waits for it is told, who ends it by raising."""

from collections.abc import Callable

Tell = Callable[[int, int], None]
"""Told how much is done, of how much. What it raises ends the work, of which nothing is left."""

_STEPS = 1000  # that a stretch of work is told in


def nobody_waits(done: int, of: int) -> None:
    """For work that nobody watches."""


def stretch(tell: Tell, start: float, end: float) -> Tell:
    """What a part of the work tells, which takes all of it from `start` to `end`; 0 to 1."""

    def told(done: int, of: int) -> None:
        share = done / of if of else 1.0
        tell(round(_STEPS * (start + (end - start) * share)), _STEPS)

    return told
