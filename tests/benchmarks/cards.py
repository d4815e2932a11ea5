"""How long one card takes, with everything loaded and with nothing."""

import os
import subprocess
import sys
import time
from statistics import median

from desktop.handwriting.hand_folders import hand_folder
from desktop.handwriting.hands import hand_in
from desktop.workflows.write_notes import NoteOrder, card_pdf, card_picture
from tests.benchmarks.clocks import median_seconds
from tests.benchmarks.notes import long_note, note

_TIMES = 9
_STARTS = 3

# Runs in a process of its own. The clock is the system's, so the parent's start time holds in it.
_FIRST_CARD = """
import sys, time
from desktop.workflows.write_notes import NoteOrder, card_pdf
card_pdf(NoteOrder(sys.argv[2], hand=sys.argv[3]))
print(time.monotonic() - float(sys.argv[1]))
"""


def card_milliseconds(hand: str) -> float:
    """A card's PDF, in another take each time."""
    seeds = iter(range(1_000_000))
    card_pdf(NoteOrder(note(0), hand=hand))
    return 1000 * median_seconds(
        _TIMES, lambda: card_pdf(NoteOrder(note(0), hand=hand, seed=next(seeds)))
    )


def picture_milliseconds(hand: str) -> float:
    """A card's picture as the window shows it, in another take each time."""
    seeds = iter(range(1_000_000))
    return 1000 * median_seconds(
        _TIMES, lambda: card_picture(NoteOrder(note(0), hand=hand, seed=next(seeds)), 96)
    )


def keystroke_milliseconds(hand: str) -> float:
    """The PDF of a note of 120 words after each letter of a further word that is typed."""
    typed = iter(f"{long_note()} {'extraordinary'[:count]}" for count in range(1, _TIMES + 1))
    card_pdf(NoteOrder(long_note(), hand=hand))
    return 1000 * median_seconds(_TIMES, lambda: card_pdf(NoteOrder(next(typed), hand=hand)))


def load_milliseconds(hand: str) -> float:
    """A hand read from its folder."""
    folder = hand_folder(hand)
    assert folder
    return 1000 * median_seconds(_TIMES, lambda: hand_in(folder))


def first_card_seconds(hand: str) -> float:
    """From the start of a process to its first card's PDF."""
    return median(_first_card(hand) for _ in range(_STARTS))


def _first_card(hand: str) -> float:
    command = [sys.executable, "-c", _FIRST_CARD, str(time.monotonic()), note(0), hand]
    done = subprocess.run(command, env=os.environ, stdout=subprocess.PIPE, text=True, check=True)
    return float(done.stdout)
