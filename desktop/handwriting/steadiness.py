"""Habits that suit a hand: to the size of its small letters, how they stand, and its pen."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.chance import Habits
from desktop.handwriting.hands import Hand
from desktop.handwriting.medians import median

Floats = NDArray[np.float64]

SMALL = "aceimnorsuvwx"  # letters that stand on the line and reach no higher than the x-line
MOST_JUMP = 0.09  # x-heights: letters that jump so much by themselves are not moved further
LEAST_STILL = 0.65
JOINED_GAPS = ((-0.04, 0.05, 0.2), (2.25, 1.9, 1.2))  # by the room where the pen is lifted
APART_GAP = 0.86
JOINED_HEIGHT, APART_HEIGHT = 1.75, 0.95  # joined letters differ less as they are
JOINED_WORD = 0.6  # of the height of a word off the line: its letters are off alike
APART_DRIFT = 1.03  # letters that stand apart tell less of how a line drifts
JOINED_WAVES, APART_WAVES = 0.88, 0.75  # of the longest, by how long lines are in x-heights
LEAST_RANGE = 1.6  # from the shortest wave to the longest
JOINED_OFFSET = 1.1  # for what each shares with those that the pen runs into
USUAL_SIZE = 6.4  # points: lines of larger letters hold fewer words, and squeeze their gaps more
CLOSE_TO_WIDE = (0.1, 0.2)  # x-heights between letters
CALMEST_TO_USUAL = (0.88, 1.0)
OF_SIGNATURE = 0.35  # of what letters vary by: a signature is what a writer makes most alike
USUAL_NIB = 0.14  # of the height of small letters


@cache
def suited(habits: Habits, hand: Hand) -> Habits:
    """The habits with lengths that go with the hand's small letters.

    Where letters stand off the line by themselves, in plain writing, chance has less left to do; a
    thick line hides small differences, so letters drawn with one need larger ones. Joined words are
    seen as wholes, however their gaps differ; between letters that stand apart, gaps must tell.
    """
    foot, head = _edges(hand)
    size, jump = median(head - foot), _spread(foot)
    still = max(0.0, 1 - (jump / MOST_JUMP) ** 2)
    thick = float(np.clip(hand.nib / hand.x_height / size / USUAL_NIB, 1, 1.5))
    return replace(
        habits,
        page_climb=habits.page_climb if hand.climb is None else hand.climb,
        letter_width=habits.letter_width * thick * restlessness(hand),
        letter_height=habits.letter_height * _heights(hand, thick),
        letter_slant=habits.letter_slant * thick * restlessness(hand),
        line_bow=habits.line_bow * size,
        line_height=habits.line_height * size,
        margin_step=habits.margin_step * size,
        drift=habits.drift * size * (1.0 if hand.joins else APART_DRIFT),
        drift_shortest=habits.drift_shortest * size,
        drift_longest=_longest(habits, hand, size),
        word_gap=habits.word_gap * _gaps(hand, size),
        word_offset=habits.word_offset
        * size
        * max(still, LEAST_STILL)
        * (JOINED_WORD if hand.joins else 1.0),
        letter_offset=habits.letter_offset * size * still * (JOINED_OFFSET if hand.joins else 1.0),
        letter_room=habits.letter_room * size,
    )


def _longest(habits: Habits, hand: Hand, size: float) -> float:
    """Waves longer than a line would tilt it, and letters that stand apart make short lines."""
    longest = habits.drift_longest * min(size, 1.0)
    least = LEAST_RANGE * habits.drift_shortest * size
    return min(longest, max((JOINED_WAVES if hand.joins else APART_WAVES) * longest, least))


def _heights(hand: Hand, thick: float) -> float:
    return JOINED_HEIGHT * min(thick, 1.3) ** 0.5 if hand.joins else APART_HEIGHT


def _gaps(hand: Hand, size: float) -> float:
    if hand.joins:
        return float(np.interp(hand.letter_gap, *JOINED_GAPS))
    return APART_GAP * float(np.clip((hand.x_height * size / USUAL_SIZE) ** 3, 0.75, 1.25))


def restlessness(hand: Hand) -> float:
    """How far the shapes of letters may vary, against most hands.

    Letters that stand close are seen in groups, which differ by how they stand; what bends them as
    far as letters that stand wide runs them into each other.
    """
    if hand.is_signing:
        return OF_SIGNATURE
    return (
        1.0 if hand.joins else float(np.interp(hand.letter_room, CLOSE_TO_WIDE, CALMEST_TO_USUAL))
    )


def _spread(values: Floats) -> float:
    """The sd of most values, whatever single ones do. Source: 1.48 times the median deviation."""
    return 1.48 * median(np.abs(values - median(values)))


def _edges(hand: Hand) -> tuple[Floats, Floats]:
    """The lowest and the highest ink of each small letter, x-heights."""
    letters = [hand.glyphs[hand.font.get_nominal_glyph(ord(character))] for character in SMALL]
    edges = [
        ((g.points[:, 1] - g.half_widths).min(), (g.points[:, 1] + g.half_widths).max())
        for g in letters
        if not g.is_blank
    ]
    foot, head = np.array(edges).T
    return foot, head
