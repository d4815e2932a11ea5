"""A hand as a TrueType font for other programs, in which letters take turns in several forms."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_letters, digits

import numpy as np
from fontTools.agl import UV2AGL
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import Glyph, flagOverlapSimple
from numpy.typing import NDArray

from desktop.domain.progress import Tell, nobody_waits
from desktop.handwriting.coverage import LATIN
from desktop.handwriting.derived_fonts import Rights
from desktop.handwriting.forms import Form
from desktop.handwriting.hands import Hand
from desktop.handwriting.kinds import LETTERS
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.handwriting.steadiness import restlessness
from desktop.handwriting.truetype import MADE, UNITS_PER_EM
from desktop.handwriting.turning_forms import kerning_rules, turning_rules
from desktop.handwriting.variants import bent

Floats = NDArray[np.float64]

FORMS = 4  # of each letter and figure
X_HEIGHT = 0.36 * UNITS_PER_EM  # so that it is as large beside other fonts as handwriting is
SPACED = ascii_letters + digits + ".,;:!?'\u2019\u201c\u201d-()&"  # pairs of these are kerned
SEED = 0x77F
_MAKER = "Fairhand"


@dataclass(frozen=True)
class _Drawn:
    """One glyph of the font. form: which of its character's, from 0; strokes: what is bent."""

    name: str
    character: str
    form: int
    strokes: Form


def exported_font(
    hand: Hand,
    name: str,
    rights: Rights,
    tell: Tell = nobody_waits,
) -> bytes:
    """The bytes of a .ttf file; the same hand, name and rights, the same bytes.

    Neighbouring letters never have the same form, where a program follows `calt`, as most do by
    themselves. tell: called with how many pairs of letters are spaced, of how many.
    """
    drawn = _glyphs(hand)
    builder = FontBuilder(UNITS_PER_EM, isTTF=True)
    builder.setupGlyphOrder([".notdef", "space", *(glyph.name for glyph in drawn)])
    plain = {ord(glyph.character): glyph.name for glyph in drawn if not glyph.form}
    builder.setupCharacterMap({0x20: "space", 0xA0: "space"} | plain)
    blank = TTGlyphPen(None).glyph()
    builder.setupGlyf({".notdef": blank, "space": blank} | _outlines(drawn, hand))
    _set_measures(builder, drawn, hand)
    _set_names(builder, name, rights)
    addOpenTypeFeaturesFromString(builder.font, _rules(drawn, hand, tell))
    return _saved(builder.font)


def _glyphs(hand: Hand) -> list[_Drawn]:
    made = []
    for character in sorted(LATIN):
        if character.isspace() or not hand.can_write(character):
            continue
        name = UV2AGL.get(ord(character), f"uni{ord(character):04X}")
        for number, form in enumerate(_forms(hand, character)):
            made.append(_Drawn(f"{name}.alt{number}" if number else name, character, number, form))
    return made


def _forms(hand: Hand, character: str) -> list[Form]:
    """The forms of a character: a letter's own kinds by turns, each to be bent anew.

    Bars and dots of other kinds are left out: of those a writer has a habit, and takes no turns.
    """
    plain, entry, exit = hand.glyph(character), None, None
    advance = _advance(hand, character)
    turns = character.isalpha() or character.isdigit()
    if hand.joins and character.isalpha():
        between = hand.word(f"n{character}n").forms
        entry, exit = between[1].entry, between[1].exit
    kinds = [
        kind.strokes for kind in hand.strokes.kinds.get(character, ()) if kind.habit == LETTERS
    ]
    own = [plain, *kinds]
    return [
        Form(character, own[number % len(own)], advance, entry, exit)
        for number in range(FORMS if turns else 1)
    ]


def _advance(hand: Hand, character: str) -> float:
    """From its origin to the next one's, where nothing else is known, x-heights."""
    return max(0.0, hand.word(character).forms[-1].advance)


def _outlines(drawn: Sequence[_Drawn], hand: Hand) -> dict[str, Glyph]:
    count = len(drawn)
    strokes = bent(
        [glyph.strokes for glyph in drawn],
        np.full(count, restlessness(hand)),
        np.full(count, hand.nib / hand.x_height),
        [DEFAULT_PEN] * count,
        hand.nib_drawn,
        np.random.default_rng(SEED),
    )
    points, sizes, contours = strokes.outlines()
    lines = np.split(np.round(points * X_HEIGHT), np.cumsum(sizes)[:-1])
    ends = np.cumsum(contours)
    return {
        glyph.name: _outline(lines[end - own : end])
        for glyph, own, end in zip(drawn, contours.tolist(), ends.tolist(), strict=True)
    }


def _outline(contours: Sequence[Floats]) -> Glyph:
    """Contours of which the first point is on the curve and all others are off it."""
    pen = TTGlyphPen(None)
    for contour in contours:
        start, *others = [(int(x), int(y)) for x, y in contour]
        pen.moveTo(start)
        pen.qCurveTo(*others, start)
        pen.closePath()
    glyph = pen.glyph()
    glyph.flags[0] |= flagOverlapSimple  # strokes cross, and all of them are ink
    return glyph


def _set_measures(builder: FontBuilder, drawn: Sequence[_Drawn], hand: Hand) -> None:
    glyf = builder.font["glyf"]
    gap = max(0.0, hand.word_gap - hand.letter_gap)
    metrics = {".notdef": (round(X_HEIGHT), 0), "space": (round(gap * X_HEIGHT), 0)}
    for glyph in drawn:
        advance = round(glyph.strokes.advance * X_HEIGHT)
        metrics[glyph.name] = (advance, glyf[glyph.name].xMin)
    builder.setupHorizontalMetrics(metrics)
    boxes = [glyf[glyph.name] for glyph in drawn]
    highest, lowest = max(box.yMax for box in boxes), min(box.yMin for box in boxes)
    leading = max(0.0, hand.pitch - hand.ascent - hand.descent) / 2
    up, down = (round((edge + leading) * X_HEIGHT) for edge in (hand.ascent, hand.descent))
    builder.setupHorizontalHeader(ascent=up, descent=-down)
    builder.setupOS2(
        version=4,
        sTypoAscender=up,
        sTypoDescender=-down,
        sTypoLineGap=0,
        usWinAscent=max(up, highest),
        usWinDescent=max(down, -lowest),
        sxHeight=round(X_HEIGHT),
        sCapHeight=round(hand.glyph("H").box[3] * X_HEIGHT),
        fsSelection=0x40 | 0x80,  # regular, and lines as far apart as the typographic measures say
        achVendID="FAIR",
        fsType=0,
    )
    builder.setupPost(keepGlyphNames=True)
    builder.font["OS/2"].recalcUnicodeRanges(builder.font)
    smooth = newTable("gasp")
    smooth.gaspRange = {0xFFFF: 0x000A}  # at all sizes; source: OpenType 1.9, gasp
    builder.font["gasp"] = smooth


def _set_names(builder: FontBuilder, name: str, rights: Rights) -> None:
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = "".join(c for c in ascii_name if c.isalnum() or c == "-") or "Hand"
    said = {
        "copyright": rights.copyright,
        "familyName": name,
        "styleName": "Regular",
        "uniqueFontIdentifier": f"{_MAKER}: {name}",
        "fullName": name,
        "version": "Version 1.000",
        "psName": f"{plain[:50]}-Regular",
        "description": f"Made with {_MAKER} of the strokes of {rights.made_of}."
        if rights.made_of
        else f"Made with {_MAKER} of somebody's own handwriting.",
        "licenseDescription": rights.licence,
        "licenseInfoURL": rights.url,
    }
    builder.setupNameTable({key: words for key, words in said.items() if words}, mac=False)
    builder.updateHead(created=MADE, modified=MADE)


def _rules(drawn: Sequence[_Drawn], hand: Hand, tell: Tell) -> str:
    turning = {g.character for g in drawn if g.form}
    forms = [
        [glyph.name for glyph in drawn if glyph.character in turning and glyph.form == number]
        for number in range(FORMS)
    ]
    signs = ["space", *(glyph.name for glyph in drawn if glyph.character not in turning)]
    return "\n".join([turning_rules(forms, signs), _spacing(drawn, hand, tell)])


def _spacing(drawn: Sequence[_Drawn], hand: Hand, tell: Tell) -> str:
    """How the hand spaces pairs; letters with accents stand as those without."""
    alike: dict[str, list[str]] = {}
    for glyph in drawn:
        bare = unicodedata.normalize("NFD", glyph.character)[0]
        if bare in SPACED:
            alike.setdefault(bare, []).append(glyph.name)
    known = [character for character in SPACED if character in alike]
    moves = {}
    for number, one in enumerate(known):
        tell(number * len(known), len(known) ** 2)
        advance = _advance(hand, one)
        for two in known:
            origins = hand.word(one + two).origins
            moves[one, two] = round((float(origins[1] - origins[0]) - advance) * X_HEIGHT)
    tell(len(known) ** 2, len(known) ** 2)
    named = {character: f"like{ord(character):04X}" for character in known}
    return kerning_rules(
        {named[character]: alike[character] for character in known},
        {(named[one], named[two]): move for (one, two), move in moves.items()},
    )


def _saved(font: TTFont) -> bytes:
    font.recalcTimestamp = False
    file = io.BytesIO()
    font.save(file)
    return file.getvalue()
