"""Any font as a plain one: its Latin letters as simple TrueType outlines, and how they go together.

Everything else is left behind: other scripts, hints, colours, bitmaps, variations, programs. Who
calls this may be given a hostile file, and has the work done where it can be stopped.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Collection, Mapping
from string import ascii_letters, ascii_lowercase

import numpy as np
import uharfbuzz as hb
from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._g_l_y_f import Glyph

from desktop.handwriting.accents import ACCENTED
from desktop.handwriting.coverage import LATIN
from desktop.handwriting.font_files import UnusableFont
from desktop.handwriting.font_licences import refuse_unembeddable
from desktop.handwriting.marks import OWN
from desktop.handwriting.spacing import SAMPLE

UNITS = (16, 16384)  # in an em. Source: OpenType 1.9, head, unitsPerEm
NEEDED = ("head", "hhea", "hmtx", "maxp", "cmap")
OUTLINES = ("glyf", "loca", "CFF ", "CFF2", "fvar", "avar")
KEPT = {*NEEDED, *OUTLINES, "post", "name", "OS/2", "kern"}
SHAPING = {"GSUB", "GPOS", "GDEF"}
# Accented letters are composed of the hand's own parts: the font's say only what its accents are.
WANTED = LATIN - (set(ACCENTED) - set("".join(OWN.values())))
FEATURES = ("ccmp", "rlig", "rclt", "calt", "clig", "liga", "kern", "curs", "mark", "mkmk")
MOST_GLYPHS = 1500  # with those that shaping leads to: hands with many forms have a few hundred
MOST_POINTS, MOST_CONTOURS = 4000, 200  # of a letter: the roughest edges have some hundreds
FURTHEST = WIDEST = 4  # ems from its origin that a letter may reach
SPREAD = 3  # glyphs that a letter may become
PLACEHOLDER = 3  # different letters that a font draws alike, if what it draws is no letter
MOST_NAMED = 8  # letters that a sentence lists
FINENESS = 1000  # of an em: how far a curve may move when it is made quadratic


def plain_font(data: bytes, name: str) -> bytes:
    """The font with nothing but what a hand can write.

    name: for the sentences that refuse it. Raises UnusableFont, and for a file that is damaged
    whatever fontTools makes of it.
    """
    try:
        made = _plain(data, name, FEATURES)
    except UnusableFont:
        raise
    except Exception:  # noqa: BLE001 - what amateurs' fonts have most often wrong can be spared
        made = None
    if made is None or _bursts(made):
        made = _plain(data, name, ())
    if made is None:
        raise UnusableFont(
            "“{name}” has far more signs than handwriting has: choose another font.", name=name
        )
    return made


def _plain(data: bytes, name: str, features: Collection[str]) -> bytes | None:
    """The plain font with these features of shaping; None where they lead to too many glyphs."""
    font = opened(data)
    _refuse_strange(font, name)
    refuse_unembeddable(font, name)
    _cut_down(font, _latin(font, name), features)
    if len(font.getGlyphOrder()) > MOST_GLYPHS:
        return None
    outlines, characters = _outlines(font), font.getBestCmap() or {}
    drawn = _drawn(outlines, characters, font.getGlyphOrder()[0])
    _refuse_unwritable(drawn, outlines, characters, name)
    _set_outlines(font, outlines, drawn)
    return _saved(font)


def opened(data: bytes) -> TTFont:
    """A font file's tables, read as they are needed."""
    return TTFont(io.BytesIO(data), lazy=True, recalcTimestamp=False)


def _refuse_strange(font: TTFont, name: str) -> None:
    if any(tag not in font for tag in NEEDED):
        raise UnusableFont(
            "“{name}” lacks parts that every font has: choose another copy of it.", name=name
        )
    if not any(tag in font for tag in ("glyf", "CFF ", "CFF2")):
        raise UnusableFont(
            "“{name}” draws its letters as pictures, not as outlines: choose another font.",
            name=name,
        )
    if not UNITS[0] <= font["head"].unitsPerEm <= UNITS[1]:
        raise UnusableFont(
            "“{name}” does not say how large it is: choose another copy of it.", name=name
        )


def _latin(font: TTFont, name: str) -> set[int]:
    """The codes of the characters that a hand could write."""
    best = font.getBestCmap()
    if best is None:
        raise UnusableFont(
            "“{name}” is a font of signs, or of letters that it does not name: choose another.",
            name=name,
        )
    there = set(font.getGlyphOrder()[1:])  # the first stands for what is missing
    return {code for code, glyph in best.items() if chr(code) in WANTED and glyph in there}


def _cut_down(font: TTFont, characters: Collection[int], features: Collection[str]) -> None:
    """Leave only these characters, and what shaping with the features makes of them."""
    kept = KEPT | SHAPING if features else KEPT
    for tag in set(font.reader.keys()) - kept:
        del font[tag]
    options = subset.Options(
        drop_tables=[],
        layout_features=list(features),
        hinting=False,
        glyph_names=True,
        notdef_outline=True,
        legacy_kern=True,
        ignore_missing_glyphs=True,
        bidi_closure=False,
        name_IDs=[],
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)


def _outlines(font: TTFont) -> dict[str, Glyph]:
    """Every glyph as quadratic curves, in one piece; blank where it reaches unbelievably far."""
    glyphs = font.getGlyphSet()
    units = font["head"].unitsPerEm
    found = {}
    for name in font.getGlyphOrder():
        recorded = DecomposingRecordingPen(glyphs)
        glyphs[name].draw(recorded)
        pen = TTGlyphPen(None)
        recorded.replay(Cu2QuPen(pen, units / FINENESS, reverse_direction="glyf" not in font))
        glyph = pen.glyph()
        far = glyph.numberOfContours and np.abs(glyph.coordinates).max() > FURTHEST * units
        found[name] = TTGlyphPen(None).glyph() if far else glyph
    return found


def _drawn(outlines: Mapping[str, Glyph], characters: Mapping[int, str], lacking: str) -> set[int]:
    """Those characters that the font draws; it may map some to nothing, or to one and the same box.

    lacking: the name of the glyph that stands for what is missing.
    """
    alike: dict[object, set[int]] = {}
    for code, name in characters.items():
        alike.setdefault(_shape(outlines[name]), set()).add(code)
    alike.pop(_shape(outlines[lacking]), None)
    alike.pop(_NOTHING, None)
    return {c for codes in alike.values() if len(_letters(codes)) < PLACEHOLDER for c in codes}


_NOTHING = ((), ())


def _shape(outline: Glyph) -> tuple[object, object]:
    if not outline.numberOfContours:
        return _NOTHING
    return tuple(outline.coordinates), tuple(outline.endPtsOfContours)


def _letters(codes: Collection[int]) -> set[str]:
    """The different plain letters among some characters, capital and small ones the same."""
    return {unicodedata.normalize("NFD", chr(c))[0].lower() for c in codes} & set(ascii_lowercase)


def _refuse_unwritable(
    drawn: Collection[int], outlines: Mapping[str, Glyph], characters: Mapping[int, str], name: str
) -> None:
    """Raises UnusableFont where the alphabet is not all there, or is not drawn with lines."""
    lacking = [letter for letter in ascii_letters if ord(letter) not in drawn]
    if len(lacking) > len(ascii_letters) / 2:
        raise UnusableFont(
            "“{name}” has no Latin letters, which all hands write: choose another.", name=name
        )
    if lacking:
        shown = " ".join(lacking[:MOST_NAMED]) + (" …" if len(lacking) > MOST_NAMED else "")
        raise UnusableFont(
            "“{name}” lacks the letters {shown}: choose a font with the alphabet.",
            name=name,
            shown=shown,
        )
    for letter in ascii_letters:
        outline = outlines[characters[ord(letter)]]
        if len(outline.coordinates) > MOST_POINTS or outline.numberOfContours > MOST_CONTOURS:
            raise UnusableFont(
                "“{name}” draws its letters in too many specks for a pen: choose a plainer font.",
                name=name,
            )


def _set_outlines(font: TTFont, outlines: Mapping[str, Glyph], drawn: Collection[int]) -> None:
    """Make it a TrueType font of these outlines, with these characters only."""
    font.sfntVersion = "\0\1\0\0"
    for tag in ("CFF ", "CFF2", "fvar", "avar"):
        if tag in font:
            del font[tag]
    best = font.getBestCmap()
    table = CmapSubtable.newSubtable(4)
    table.platformID, table.platEncID, table.language = 3, 1, 0
    table.cmap = {code: best[code] for code in drawn}
    font["cmap"].tables = [table]
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = font.getGlyphOrder(), dict(outlines)
    font["maxp"].tableVersion = 0x00010000
    for count in ("Zones", "TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs"):
        setattr(font["maxp"], f"max{count}", 1 if count == "Zones" else 0)
    font["maxp"].maxStackElements = font["maxp"].maxSizeOfInstructions = 0
    font["maxp"].maxComponentElements = 0
    widths = font["hmtx"].metrics
    for name, outline in outlines.items():
        outline.recalcBounds(font["glyf"])
        left = outline.xMin if outline.numberOfContours else 0
        widths[name] = (min(widths[name][0], WIDEST * font["head"].unitsPerEm), left)


def _saved(font: TTFont) -> bytes:
    font.flavor = None
    file = io.BytesIO()
    font.save(file)
    return file.getvalue()


def _bursts(data: bytes) -> bool:
    """Whether shaping makes far more of a word than its letters."""
    font = hb.Font(hb.Face(hb.Blob(data)))
    for word in (*SAMPLE.split(), ascii_letters):
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        hb.shape(font, buffer)
        if len(buffer.glyph_infos) > SPREAD * len(word):
            return True
    return False
