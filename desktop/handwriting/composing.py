"""Characters put together from a hand's own letters and marks, so that every hand has them all.

Latin-1, Latin Extended-A, the Romanian letters with a comma, quotation marks, dashes and the euro:
few of them are drawn well in fonts made of somebody's handwriting, and some are blank or wrong.
"""

from __future__ import annotations

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
    """All that this hand's parts make. gap: x-heights between a letter and its accent."""
    parts = Parts(letters, half_nib, gap)
    found = {character: accented(parts, character) for character in ACCENTED}
    for character, make in (ALTERED_LETTERS | COMPOSED_SIGNS).items():
        found[character] = make(parts)
    for character in "ij":
        if not letters[character].marks.any():
            found[character] = Composed(character, parts.whole(character))
    return found
