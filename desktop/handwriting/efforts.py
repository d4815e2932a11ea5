"""How much effort people give to a word, and to each letter of it.

What is written often is written fast; a word is begun with care and let go towards its end, most in
the letters that are only arches. By eye, from pages by people.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

ROTE, USUAL, WITH_CARE = 1.18, 1.0, 0.86  # of a word's haste: common words, most, and rare ones
LONG = 9  # letters: words as long are spelled out
LET_GO_FROM = 4  # letters: shorter words are over before the hand tires
FIRST_CAREFUL = 0.4  # of a long word, before its letters begin to give way
ARCHES = dict.fromkeys("nmur", 1.6) | dict.fromkeys("iwvx", 1.15)
TALL = dict.fromkeys("bdfhklt", 0.35)  # a h let go further is an n
OTHER_LETTER = 0.8
EASE = ARCHES | TALL
BY_ROTE_ENDING = "ing"
SIGNS = ".,;:!?…()“”„‘’«»\"'–—"  # noqa: RUF001 - quotation marks and dashes are meant
LOOSE_FIRST, LOOSE_LAST = 0.82, 1.18  # of what the first and the last letter wander

COMMON_WORDS = """
the of and to a in is you that it he was for on are as with his they i at be this have from or had
by not but what all were we when your can there an which she do their if will up about out many then
them these so some her would him has more who did my no been me our thank thanks much very
der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an er hat
aus bei war wir sie ich wie so haben sehr ihnen ihre vielen dank noch nach
de la le et les des un une en est que qui dans du pour pas au sur ne se ce plus par je avec tout
mais nous vous il elle merci beaucoup
el y los las del una por con no su para es al lo como más o pero sus me ha muy gracias usted mi ya
"""  # of English, German, French and Spanish; source: common knowledge of their commonest words
COMMON = frozenset(COMMON_WORDS.split())


def pace(text: str) -> float:
    """How fast this word is written, against most."""
    word = text.strip(SIGNS)
    if word.lower() in COMMON:
        return ROTE
    if len(word) >= LONG or not word.islower():  # names, figures
        return WITH_CARE
    return USUAL


def reductions(texts: Sequence[str]) -> Floats:
    """How far each letter of a word is let go: 0 written out, 1 as the ends of words mostly are.

    texts: what each letter stands for.
    """
    letters = np.array([text.isalpha() for text in texts])
    place = np.cumsum(letters) - 1
    last = int(place[-1])
    if last + 1 < LET_GO_FROM:
        return np.zeros(len(texts))
    along = np.clip((place / last - FIRST_CAREFUL) / (1 - FIRST_CAREFUL), 0, 1)
    word = "".join(filter(str.isalpha, texts))
    if word.endswith(BY_ROTE_ENDING):
        along[place > last - len(BY_ROTE_ENDING)] = 1
    ease = np.array([EASE.get(text[-1], OTHER_LETTER) for text in texts])
    return np.asarray(along * ease * letters)


def looseness(count: int) -> Floats:
    """By how much each of so many letters is let wander: little at first, then ever more."""
    return np.linspace(LOOSE_FIRST, LOOSE_LAST, count) if count > 2 else np.ones(count)
