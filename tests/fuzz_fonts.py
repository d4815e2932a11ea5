"""Damage fonts at random and make hands of them: each is a hand that writes, or a sentence.

usage: python -m tests.fuzz_fonts [SECONDS [SEED]]        (not a part of the test run)

Prints how often each sentence was said, and keeps in a folder each font that led to anything else.
"""

from __future__ import annotations

import os
import struct
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from desktop.handwriting.font_files import UnusableFont
from desktop.workflows.add_hands import find_hand
from desktop.workflows.font_readers import FontReader, Limits
from tests import made_fonts
from tests.fuzzing import fuzz

LIMITS = Limits(memory=800_000_000, processor=30, wall=60)
WILD = (0, 1, 0x7FFF, 0x8000, 0xFFFF, 0xFFFE, 0x100)  # words that are at the ends of things


def main(seconds: float, seed: int) -> int:
    """Answer 1 when something but a hand or a refusal came out."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FAIRHAND_HANDS"] = str(Path(folder) / "hands")
        bases = [_base(Path(folder) / name) for name in ("plain.ttf", "plain.otf")]

        def damaged(number: int) -> bytes:
            return _damaged(bases[number % len(bases)], np.random.default_rng(number))

        return fuzz(seconds, seed, "font.ttf", damaged, _outcome)


def _base(path: Path) -> bytes:
    letters = "feature liga { sub g102 g105 by more0; } liga;"
    cff = path.suffix == ".otf"
    made_fonts.save(path, cff=cff, more=3, then=lambda b: b.addOpenTypeFeatures(letters))
    return path.read_bytes()


def _outcome(path: Path) -> str:
    began = time.monotonic()
    try:
        found = find_hand(path, FontReader(LIMITS), lambda done, count: None)
        found.picture("Jordan Reyes", 50)
    except UnusableFont as refusal:
        said = str(refusal)
    except Exception as trouble:  # noqa: BLE001 - what it may raise is what is looked for
        return f"! {type(trouble).__name__}: {trouble}"[:200]
    else:
        said = "a hand"
    late = time.monotonic() - began > LIMITS.wall + 5
    return f"! late: {said}" if late else said


def _damaged(data: bytes, rng: np.random.Generator) -> bytes:
    """The font with some words changed, mostly within one table; or cut short."""
    font = bytearray(data)
    count = struct.unpack(">H", data[4:6])[0]
    if rng.random() < 0.1:
        return bytes(font[: int(rng.integers(len(font)))])
    which = int(rng.integers(count))
    _, _, start, length = struct.unpack(">4sLLL", data[12 + 16 * which : 28 + 16 * which])
    if rng.random() < 0.1:  # the table itself is somewhere else, or of another size
        at = 12 + 16 * which + int(rng.integers(8, 15))
        font[at : at + 2] = struct.pack(">H", int(rng.choice(WILD)))
        return bytes(font)
    for _ in range(int(rng.integers(1, 6))):
        at = start + int(rng.integers(max(1, min(length, 4000) - 1)))
        word = int(rng.choice(WILD)) if rng.random() < 0.5 else int(rng.integers(0x10000))
        font[at : at + 2] = struct.pack(">H", word)
    return bytes(font)


if __name__ == "__main__":
    arguments = [*sys.argv[1:], "60", "0"][:2] if len(sys.argv) < 3 else sys.argv[1:3]
    raise SystemExit(main(float(arguments[0]), int(arguments[1])))
