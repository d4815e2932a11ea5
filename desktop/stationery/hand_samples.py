"""A hand shown to whoever may take it: a name, a sentence and the alphabet, as it writes them."""

from string import ascii_lowercase, ascii_uppercase, digits

import numpy as np

from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.line_places import Line
from desktop.handwriting.writing import write
from desktop.stationery.boxes import INCH
from desktop.stationery.line_breaks import Measure, broken_lines
from desktop.stationery.pages import Page

WIDTH, BORDER = 5 * INCH, 0.3 * INCH
MOST_NAME = 40  # characters of a name that are shown: a line
NEATNESS = 60

SENTENCE = "Thank you for a fine afternoon; I enjoyed each quick question, & the walk by the river."
SIGNS = ". , ; : ! ? - ( ) & $ €"


def lay_out_sample(name: str, hand: Hand, seed: int, *, ink: Ink) -> Page:
    """One page in the hand's own size; what the hand cannot write is left out.

    Where their signature is known for the name, it stands there.
    """
    measure = Measure(lambda word: hand.word(word).width, hand.word_gap)
    size = hand.x_height
    room = WIDTH - 2 * BORDER
    broken = broken_lines(_text(name, hand), measure, room / size)
    drops = np.cumsum([0.0, *(line.drop for line in broken[1:])]) * hand.pitch * size
    height = 2 * BORDER + (hand.ascent + hand.descent) * size + float(drops[-1])
    top = height - BORDER - hand.ascent * size
    lines = [
        Line(line.text, BORDER, top - drop, room)
        for line, drop in zip(broken, drops.tolist(), strict=True)
    ]
    rng = np.random.default_rng(seed)
    signed = 1 if lines and lines[0].text == hand.signs else 0
    parts = ((lines[:signed], hand.signing), (lines[signed:], hand))
    writings = (
        write(own, writer, size, rng, ink=ink, neatness=NEATNESS) for own, writer in parts if own
    )
    return Page(WIDTH, height, tuple(writings))


def _text(name: str, hand: Hand) -> str:
    alphabet = (" ".join(row) for row in (ascii_lowercase, ascii_uppercase, digits))
    rows = (name[:MOST_NAME], SENTENCE, *alphabet, SIGNS)
    return "\n".join(filter(None, (writable(row, hand).strip() for row in rows)))


def writable(text: str, hand: Hand) -> str:
    """What a hand can write of a text that is there to show it: a user's may lack a sign."""
    return "".join(filter(hand.can_write, tidy(text)))
