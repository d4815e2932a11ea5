"""Characters put together from a hand's own letters and marks, so that every hand has them all.

Latin-1, Latin Extended-A, the Romanian letters with a comma, quotation marks, dashes and the euro:
few of them are drawn well in fonts made of somebody's handwriting, and some are blank or wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

import numpy as np

from desktop.handwriting.accents import ACCENTED, accented
from desktop.handwriting.altered_letters import ALTERED_LETTERS
from desktop.handwriting.composed_signs import COMPOSED_SIGNS
from desktop.handwriting.hand_parts import Parts
from desktop.handwriting.marks import Letters
from desktop.handwriting.strokes import Composed

GAP_RANGE = 0.12, 0.38  # x-heights between a letter and its accent, whatever the font does


def usual_gap(letters: Letters) -> float:
    """How far above a letter this hand's font sets an accent."""
    gaps = []
    for character in "éáóúèàêôüöñ":
        letter = letters.get(character)
        if letter is not None and letter.marks.any() and not letter.marks.all():
            body, mark = letter.only(~letter.marks), letter.only(letter.marks)
            gaps.append(mark.box[1] - body.box[3])
    return float(np.clip(np.median(gaps) if gaps else 0.2, *GAP_RANGE))


def compose(letters: Letters, half_nib: float, gap: float) -> dict[str, Composed]:
    """All that this hand's parts make. gap: x-heights between a letter and its accent.

    What lacks a part that it is made of, or has one of another shape than the letter's, is left
    out: fonts that users add are not all complete.
    """
    parts = Parts(
        {c: letter for c, letter in letters.items() if not letter.is_blank}, half_nib, gap
    )
    makers: dict[str, Callable[[Parts], Composed]]
    makers = {character: partial(accented, character=character) for character in ACCENTED}
    makers |= ALTERED_LETTERS | COMPOSED_SIGNS
    makers |= {c: partial(_dotted, character=c) for c in "ij" if not letters[c].marks.any()}
    found = {}
    for character, make in makers.items():
        with suppress(LookupError, ValueError), np.errstate(all="ignore"):
            made = make(parts)
            if np.isfinite(made.strokes.points).all() and np.isfinite(made.widened):
                found[character] = made
    return found


def _dotted(parts: Parts, character: str) -> Composed:
    return Composed(character, parts.whole(character))
