"""A hand made of a font that the user has, with the habits that its letters suggest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from string import ascii_letters

import numpy as np
from fontTools.ttLib import TTFont

from desktop.handwriting.font_files import UnusableFont, font_bytes
from desktop.handwriting.font_licences import FontNames, font_names
from desktop.handwriting.hand_facts import Habits, Origin
from desktop.handwriting.joins import joined
from desktop.handwriting.marks import Letters
from desktop.handwriting.new_hands import NewHand, build_hand, write_hand
from desktop.handwriting.plain_fonts import opened, plain_font
from desktop.handwriting.spacing import SAMPLE
from desktop.handwriting.stroke_builder import nib_of, x_height_of

# The shipped hands of each kind join more or fewer of their letters than this as they are drawn.
JOINING = 0.4
BOLDEST = 0.29  # x-heights that a stroke is wide at most: bolder, an e has closed to a blot
SMALLEST = 0.14  # ems that an n is high at least: so strokes far from their letter can be kept


def make_own_hand(path: Path, folder: Path, progress: Callable[[int, int], None]) -> None:
    """Make the files of a hand in an empty folder from a font file.

    progress: called with how many glyphs are done, of how many.
    Raises UnusableFont, CannotWrite, and for a file that is damaged whatever fontTools makes of it.
    """
    data = font_bytes(path)
    names = font_names(opened(data))
    name = names.name or path.stem
    plain = plain_font(data, name)
    font = opened(plain)
    if x_height_of(font) < SMALLEST * font["head"].unitsPerEm:
        raise UnusableFont(
            "“{name}” draws its small letters far too small: choose another font.", name=name
        )
    if nib_of(font) > BOLDEST * x_height_of(font):
        raise UnusableFont(
            "“{name}” is drawn too boldly for a pen: choose a lighter style of it.", name=name
        )
    hand = build_hand(font, progress=progress)
    if blank := [letter for letter in ascii_letters if hand.letters[letter].is_blank]:
        raise UnusableFont(
            "“{name}” draws {letters} as no pen can write it: choose another font.",
            name=name,
            letters=" ".join(blank),
        )
    write_hand(folder, plain, hand, _origin(names, name, path), usual_habits(hand, _advances(font)))


def _origin(names: FontNames, name: str, path: Path) -> Origin:
    return Origin(
        name=name,
        description=f"your own, from the font {name}",
        licence=names.licence or names.copyright or "not said in the font",
        font=name,
        source=path.name,
        made_by="Made by Fairhand from a font of yours. It stays on this computer.",
    )


def _advances(font: TTFont) -> dict[str, float]:
    """How far each character moves on, font units."""
    widths = font["hmtx"]
    return {chr(code): float(widths[name][0]) for code, name in font.getBestCmap().items()}


def usual_habits(hand: NewHand, advances: Mapping[str, float]) -> Habits:
    """How somebody would write these letters: sizes as with the shipped hands of such proportions.

    Source: fitted by eye to the hands in packaging/hands.toml, within 0.2 mm and 0.4 pitches.
    """
    return Habits(
        joins=_share_joined(hand.letters, advances, hand.x_height) > JOINING,
        x_height_mm=round(float(np.clip(2.9 - 0.35 * _ascent(hand.letters), 1.9, 2.4)), 2),
        nib_mm=round(float(np.clip(0.25 + 0.95 * hand.nib, 0.3, 0.5)), 2),
        pitch=usual_pitch(hand.letters),
    )


def usual_pitch(letters: Letters) -> float:
    """How far apart somebody would write lines of these letters, x-heights."""
    reach = _ascent(letters) + _descent(letters)
    return round(float(np.clip(3.0 + 0.25 * reach, 3.5, 4.3)), 1)


def _ascent(letters: Letters) -> float:
    return float(np.median([letters[c].box[3] for c in "bdfhklT"]))


def _descent(letters: Letters) -> float:
    return float(-np.median([letters[c].box[1] for c in "gjpqy"]))


def _share_joined(letters: Letters, advances: Mapping[str, float], x_height: float) -> float:
    """How many of the pairs in common words the font draws joined."""
    pairs = [pair for word in SAMPLE.split() for pair in pairwise(word)]
    meet = [joined(letters[a], letters[b], advances[a] / x_height) for a, b in pairs]
    return sum(join is not None for join in meet) / len(pairs)
