"""Writing made to fit: which sizes to try, and ink kept inside its box."""

from collections.abc import Callable, Sequence
from math import ceil, inf, log
from typing import NamedTuple, Protocol, TypeVar

from desktop.domain.refusals import Refusal
from desktop.stationery.boxes import Bounds, Box

_STEP = 0.98  # from one size to the next smaller one
_TRIES = 6  # to bring in the ink that chance carries out of its box
_LEAST = 0.78  # of the planned size: what must be smaller yet is refused

_Set = TypeVar("_Set")


class Inked(Protocol):
    """What has ink on it: one writing, or a page of them."""

    def bounds(self) -> Bounds:
        """Left, bottom, right, top of all the ink, points."""
        ...


_Inked = TypeVar("_Inked", bound=Inked)

WriteAt = Callable[[float, float, float], _Inked]
"""Writes at this part of the planned size, moved so far to the right and upward."""


class DoesNotFit(Refusal):
    """More words than the paper has room for."""


def sizes(natural: float, smallest: float) -> list[float]:
    """The x-heights to try, from the hand's natural one down to the smallest legible one."""
    steps = max(0, ceil(log(smallest / natural) / log(_STEP)))
    return [*(natural * _STEP**step for step in range(steps)), smallest]


def largest(
    sizes: Sequence[float], set_in: Callable[[float], _Set | None], guess: float = inf
) -> tuple[_Set, float] | None:
    """What `set_in` makes of the largest size that fits, and that size; None when none does.

    sizes: from the largest down; set_in: None for a size that does not fit; guess: about the size
    that will. What fits in one size is taken to fit in all smaller ones, so few are tried.
    """
    best: tuple[_Set, float] | None = None
    first, end = 0, len(sizes)
    middle = next((number for number, size in enumerate(sizes) if size <= guess), end - 1)
    step = 1  # away from the guess, ever further, until the size is known from both sides
    while first < end:
        if (made := set_in(sizes[middle])) is not None:
            best, end = (made, sizes[middle]), middle
        else:
            first = middle + 1
        if best and first > 0:
            middle = (first + end) // 2
        else:
            middle = max(0, end - step) if best else min(end - 1, first + step - 1)
        step *= 2
    return best


class Fit(NamedTuple):
    """How much smaller than planned, and how far from its place, something is written."""

    part: float = 1.0
    right: float = 0.0
    up: float = 0.0

    def mended(self, box: Box, bounds: Bounds) -> "Fit":
        """What to try next when ink within `bounds` is not in the box."""
        left, bottom, far, top = bounds
        if (over := max((far - left) / box.width, (top - bottom) / box.height)) > 1:
            return self._replace(part=max(_LEAST, self.part * min(0.96, 0.99 / over)))
        return self._replace(
            right=self.right + max(0.0, box.left - left) - max(0.0, far - box.right),
            up=self.up + max(0.0, box.bottom - bottom) - max(0.0, top - box.top),
        )


def kept_inside(box: Box, write_at: WriteAt[_Inked]) -> _Inked:
    """Writing with all its ink in `box`: moved in where that is enough, else a little smaller.

    Raises DoesNotFit when even that leaves ink outside.
    """
    return all_kept_inside([box], lambda tries: [write_at(*fit) for _, fit in tries])[0]


def all_kept_inside(
    boxes: Sequence[Box], write_at: Callable[[Sequence[tuple[int, Fit]]], Sequence[_Inked]]
) -> list[_Inked]:
    """The same for many writings. write_at: writes those of these numbers so. Raises DoesNotFit."""
    fits = [Fit()] * len(boxes)
    made: dict[int, _Inked] = {}
    for _ in range(_TRIES):
        tries = [(number, fit) for number, fit in enumerate(fits) if number not in made]
        for (number, fit), writing in zip(tries, write_at(tries), strict=True):
            if boxes[number].holds(writing.bounds()):
                made[number] = writing
            else:
                fits[number] = fit.mended(boxes[number], writing.bounds())
        if len(made) == len(boxes):
            return [made[number] for number in range(len(boxes))]
    raise DoesNotFit("The writing reaches over the edge: choose another hand or another take.")
