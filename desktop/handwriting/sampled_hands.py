"""A hand made of letters that somebody wrote: its strokes, and the font that spaces them.

Lengths in x-heights, unless said otherwise.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from string import ascii_letters, ascii_lowercase

import numpy as np
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

from desktop.domain.refusals import Refusal
from desktop.handwriting.characters import unaccented
from desktop.handwriting.composing import compose, usual_gap
from desktop.handwriting.hand_facts import Habits, Origin
from desktop.handwriting.joins import exit_strokes, room_between
from desktop.handwriting.kinds import LETTERS
from desktop.handwriting.medians import median
from desktop.handwriting.new_hands import NewHand, write_hand
from desktop.handwriting.own_hands import usual_pitch
from desktop.handwriting.pens import swept
from desktop.handwriting.sampled_letters import SampledLetter, sampled_letter
from desktop.handwriting.strokes import GlyphStrokes, Kind

UNITS, X_HEIGHT_UNITS = 1000, 360  # of the font's em, and of its x-height
CLOSED = 0.12  # x-heights between its ends: a stroke is a ring
SMALL = "acemnorsuvwxz"  # letters as high as the x-height
MOST_KINDS = 3  # of a letter beside the plain one
BESIDE, TAIL = 0.25, 0.1  # x-heights: a tail goes on so far beyond what is not at its own height
DEEP, OVER = -0.4, 0.45  # x-heights: letters that reach below are looped; where a tail leads to
PEN_MET = -0.03, 0.08  # room between letters that the pen joins: its line overlaps, or leads over


class TooFewLetters(Refusal):
    """A sheet on which letters of the alphabet are missing."""


@dataclass(frozen=True)
class Manner:
    """How somebody writes, measured where they wrote freely.

    x_height, nib: millimetres; letter_gap, word_gap: between the inks of letters that stand apart,
    and of words, None as most writers leave it; climb: of a line for each length along it, None as
    most have it; lifts: the letters after which a writer who joins others lifts the pen.
    """

    joins: bool
    x_height: float
    nib: float
    letter_gap: float
    word_gap: float | None = None
    climb: float | None = None
    lifts: str = ""


@dataclass(frozen=True, eq=False)
class Signature:
    """How a person signs, under which name. strokes: in x-heights of their free writing."""

    name: str
    strokes: GlyphStrokes


def make_sampled_hand(
    letters: Mapping[str, Sequence[GlyphStrokes]],
    manner: Manner,
    origin: Origin,
    folder: Path,
    signature: Signature | None = None,
) -> None:
    """Make the files of a hand in an empty folder.

    letters: the samples of each character, in any one length, from the letter's baseline;
    signature: as large as it was written, in x-heights of free writing.
    Raises TooFewLetters, CannotWrite.
    """
    if lacking := [letter for letter in ascii_letters if letter not in letters]:
        raise TooFewLetters(
            "The sheet lacks some letters ({lacking}): print an extra sheet for them (`fairhand "
            "hand sheet --letters {letters}`), and read it together with these pages.",
            lacking=" ".join(lacking),
            letters="".join(lacking),
        )
    size = x_height_of(letters)
    drawn = {
        character: _of_size(sampled_letter([sized(sample, 1 / size) for sample in samples]))
        for character, samples in letters.items()
    }
    hand = _new_hand(drawn)
    font = _font({c: letter.forms[0] for c, letter in drawn.items()}, manner, origin.name)
    habits = Habits(
        joins=manner.joins,
        x_height_mm=round(manner.x_height, 3),
        nib_mm=round(manner.nib, 3),
        pitch=usual_pitch(hand.letters),
        letter_gap=manner.letter_gap,
        word_gap=manner.word_gap,
        climb=manner.climb,
        lifts=manner.lifts if manner.joins else "",
        signs=signature.name if signature else "",
    )
    if signature is not None:
        signed = signature.strokes
        hand = replace(hand, signature=signed.moved(-signed.box[0], 0.0).marked(apart=False))
    write_hand(folder, font, hand, origin, habits)


def x_height_of(letters: Mapping[str, Sequence[GlyphStrokes]]) -> float:
    """How high small letters are, in the length that their samples are in."""
    tops = [sample.box[3] for c in SMALL for sample in letters.get(c, ())]
    return median(np.array(tops))


def sized(sample: GlyphStrokes, size: float) -> GlyphStrokes:
    """The same larger or smaller, the pen's line too."""
    larger = sample.scaled(size, size)
    return GlyphStrokes(
        larger.points, larger.half_widths * size, larger.counts, larger.marks, larger.ways
    )


def _of_size(letter: SampledLetter) -> SampledLetter:
    """The forms of a letter beside its origin, where its ink begins."""
    return SampledLetter(tuple(form.moved(-form.box[0], 0.0) for form in letter.forms))


def _new_hand(drawn: Mapping[str, SampledLetter]) -> NewHand:
    letters = {c: letter.forms[0] for c, letter in drawn.items()}
    nib = 2 * median(np.concatenate([letters[c].half_widths for c in ascii_lowercase]))
    gap = usual_gap(letters)
    composed = {
        c: made
        for c, made in compose(letters, nib / 2, gap).items()
        if c not in letters or c in "ij"
    }
    kinds = {c: _kinds(letter) for c, letter in drawn.items() if len(letter.forms) > 1}
    nothing = GlyphStrokes.blank()
    glyphs = [nothing, nothing, *(letters[c] for c in sorted(letters))]
    return NewHand(glyphs, letters, composed, kinds, X_HEIGHT_UNITS, nib, gap)


def _kinds(letter: SampledLetter) -> list[Kind]:
    """The writer's less usual forms of a letter."""
    plain, *others = letter.forms
    return [Kind(LETTERS, _beside(form, plain)) for form in others[:MOST_KINDS]]


def _beside(form: GlyphStrokes, plain: GlyphStrokes) -> GlyphStrokes:
    """Another form with its middle where the plain one has it."""
    left, _, right, _ = plain.box
    its_left, _, its_right, _ = form.box
    return form.moved((left + right - its_left - its_right) / 2, 0.0)


def _font(letters: Mapping[str, GlyphStrokes], manner: Manner, name: str) -> bytes:
    """The letters as a TrueType font, spaced as the writer spaces them."""
    characters = sorted(letters)
    names = {c: f"u{ord(c):04X}" for c in characters}
    order = [".notdef", "space", *names.values()]
    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({32: "space"} | {ord(c): names[c] for c in characters})
    outlines = {names[c]: _outline(letters[c]) for c in characters}
    blank = TTGlyphPen(None).glyph()
    builder.setupGlyf({".notdef": blank, "space": blank} | outlines)
    gap = manner.letter_gap
    advances = {names[c]: _units(letters[c].box[2] + gap) for c in characters}
    advances |= {".notdef": UNITS // 2, "space": _units(1.0)}
    left = {own: getattr(builder.font["glyf"][own], "xMin", 0) for own in order}
    builder.setupHorizontalMetrics({own: (advances[own], left[own]) for own in order})
    top = _units(max(letter.box[3] for letter in letters.values()))
    low = _units(min(letter.box[1] for letter in letters.values()))
    builder.setupHorizontalHeader(ascent=top, descent=low)
    builder.setupNameTable({"familyName": name, "styleName": "Regular"}, mac=False)
    builder.setupOS2(sTypoAscender=top, sTypoDescender=low, usWinAscent=top, usWinDescent=-low)
    builder.setupPost()
    builder.updateHead(created=0, modified=0)
    if pairs := _pairs(letters, manner):
        table = newTable("kern")
        table.version = 0
        kerning = KernTable_format_0()
        kerning.kernTable = {(names[a], names[b]): by for (a, b), by in pairs.items()}
        kerning.coverage, kerning.apple, kerning.tupleIndex = 1, False, None
        table.kernTables = [kerning]
        builder.font["kern"] = table
    builder.font.recalcTimestamp = False
    file = io.BytesIO()
    builder.font.save(file)
    return file.getvalue()


def _units(length: float) -> int:
    return round(length * X_HEIGHT_UNITS)


def _outline(letter: GlyphStrokes) -> Glyph:
    pen = TTGlyphPen(None)
    points, sizes = swept(letter.points, letter.half_widths, letter.counts)
    for ring in np.split(points, np.cumsum(sizes)[:-1]):
        start, *off = (tuple(map(_units, point)) for point in ring.tolist())
        pen.moveTo(start)
        pen.qCurveTo(*off, start)
        pen.closePath()
    return pen.glyph()


def _pairs(letters: Mapping[str, GlyphStrokes], manner: Manner) -> dict[tuple[str, str], int]:
    """By how much pairs of letters stand closer or wider than the gap, font units.

    Those touch of which the first ends in a stroke that leads on.
    """
    if not manner.joins:
        return {}
    met = float(np.clip(manner.letter_gap, *PEN_MET))
    small = [c for c in letters if c.isalpha()]
    found = {}
    for one, two in product(small, small):
        if two not in ascii_lowercase and one in ascii_lowercase:
            continue  # no word has a capital after a small letter
        if not _goes_on(one, letters[one], manner.lifts):
            continue
        advance = letters[one].box[2] + manner.letter_gap
        if by := _units(met - room_onward(letters[one], letters[two], advance)):
            found[one, two] = by
    return found


def room_onward(one: GlyphStrokes, two: GlyphStrokes, advance: float) -> float:
    """The least distance between two letters' inks, as the pen goes from one to the next.

    From the loop of a j the pen comes up again: nothing stands over the tail that it comes by.
    """
    room = room_between(one, two, advance)
    if one.box[1] > DEEP:
        return room
    for start, stop, forward in exit_strokes(one)[:1]:
        end = stop - 1 if forward else start
        x, y = one.points[end]
        beside = ~np.repeat(two.marks, two.counts) & (np.abs(two.points[:, 1] - y) < OVER)
        left = (two.points[:, 0] - two.half_widths)[beside].min(initial=np.inf)
        room = min(room, float(advance + left - x - one.half_widths[end]))
    return room


def _goes_on(character: str, letter: GlyphStrokes, lifts: str) -> bool:
    """Whether the pen goes on after a letter: as was seen, or else if it ends in such a stroke."""
    plain = unaccented(character)
    if plain in lifts:
        return False
    return bool(lifts and plain in ascii_lowercase) or leads_on(letter)


def leads_on(letter: GlyphStrokes) -> bool:
    """Whether the pen leaves the letter by a tail: a stroke that ends beyond its own turns."""
    for start, stop, forward in exit_strokes(letter):
        stroke = letter.points[start:stop]
        first, last = stroke[[0, -1]]
        if np.hypot(*(first - last)) <= CLOSED:
            continue
        end = last if forward else first
        other = stroke[np.abs(stroke[:, 1] - end[1]) > BESIDE]
        if end[0] - other[:, 0].max(initial=-np.inf) > TAIL:
            return True
    return False
