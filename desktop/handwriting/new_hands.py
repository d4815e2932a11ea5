"""A new hand: everything taken from its font, and the folder it is kept in.

What packaging/fetch_hands.py makes the shipped hands with, and *Add a hand* the user's own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from fontTools.ttLib import TTFont

from desktop.handwriting.alternates import turns
from desktop.handwriting.composing import compose, usual_gap
from desktop.handwriting.hand_facts import Habits, Origin, facts_text
from desktop.handwriting.kinds import LETTERS, kinds_of
from desktop.handwriting.marks import Letters
from desktop.handwriting.spacing import usual_letter_gap
from desktop.handwriting.stroke_builder import (
    build_strokes,
    letters_of,
    nib_of,
    without_replaced,
    x_height_of,
)
from desktop.handwriting.strokes import Composed, GlyphStrokes, Kind, save_strokes
from desktop.whole_files import write_whole

Mend = Callable[[dict[str, GlyphStrokes], float], None]  # strokes by glyph name, and half a nib


@dataclass(frozen=True, eq=False)
class NewHand:
    """A font's letters as pen strokes, and what was measured of it.

    glyphs: in the font's own order; letters: what its font draws; x_height: font units; nib and
    mark_gap, between a letter and its accent: x-heights.
    """

    glyphs: list[GlyphStrokes]
    letters: Letters
    composed: dict[str, Composed]
    kinds: dict[str, list[Kind]]
    x_height: float
    nib: float
    mark_gap: float
    signature: GlyphStrokes | None = None


def build_hand(
    font: TTFont,
    *,
    mend: Mend | None = None,
    mark_gap: float | None = None,
    unlike: Collection[str] = (),
    forms: Mapping[str, str] = MappingProxyType({}),
    led: Mapping[str, tuple[str, bool]] = MappingProxyType({}),
    progress: Callable[[int, int], None] | None = None,
) -> NewHand:
    """The strokes of a font, and the characters composed of them.

    mend: changes strokes before any character is composed of them; mark_gap: if not as the font
    has it; unlike: glyphs of the font that are no good form of their letter; forms: what `mend`
    calls another form of a letter; led: the same of forms that join, and whether only the last
    letter of a word takes them; progress: called with how many glyphs are done, of how many.
    """
    strokes = build_strokes(font, progress)
    x_height = x_height_of(font)
    nib = nib_of(font) / x_height
    if mend is not None:
        mend(strokes, nib / 2)
    letters = letters_of(font, strokes)
    gap = usual_gap(letters) if mark_gap is None else mark_gap
    composed = compose(letters, nib / 2, gap)
    glyphs = without_replaced(font, strokes, composed.keys())
    others = {
        character: [strokes[name] for name in names if name not in unlike]
        for character, names in turns(font).items()
    }
    for character, name in forms.items():
        others[character] = [*others.get(character, []), strokes[name]]
    joining = {c: Kind(LETTERS, strokes[name], last) for c, (name, last) in led.items()}
    kinds = kinds_of(letters, others, joining)
    return NewHand(glyphs, letters, composed, kinds, x_height, nib, gap)


def write_hand(
    folder: Path, font_file: bytes, hand: NewHand, origin: Origin, habits: Habits
) -> None:
    """Write font.ttf, strokes.npz and hand.toml into a folder that is there. Raises CannotWrite."""
    write_whole(folder / "font.ttf", font_file)
    strokes = save_strokes(hand.glyphs, hand.composed, hand.kinds, hand.signature)
    write_whole(folder / "strokes.npz", strokes)
    gap = habits.letter_gap
    if gap is None:
        gap = usual_letter_gap(folder / "font.ttf", folder / "strokes.npz", hand.x_height)
    facts = facts_text(
        origin,
        habits,
        x_height_units=hand.x_height,
        nib_drawn=hand.nib,
        mark_gap=hand.mark_gap,
        letter_gap=gap,
    )
    write_whole(folder / "hand.toml", facts.encode())
