"""The glyphs that typed texts need, as one small font that stands for the whole face."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from desktop.typefaces.faces import Face
from desktop.typefaces.typed_texts import TypedText


@dataclass(frozen=True)
class TypedFont:
    """The part of a face that a document uses. widths, ascent, descent: thousandths of an em.

    numbers: of the face's glyphs in `ttf`, 0 being none; texts: what each glyph there stands for.
    """

    face: Face
    name: str
    ttf: bytes
    numbers: dict[int, int]
    widths: tuple[int, ...]
    texts: tuple[str, ...]
    ascent: float
    descent: float


def typed_fonts(texts: Iterable[TypedText]) -> list[TypedFont]:
    """A font for each face in these texts, in the order of their first use."""
    used: dict[Face, dict[int, str]] = {}
    for text in texts:
        glyphs = used.setdefault(text.face, {})
        for line in text.lines:
            for glyph in text.face.shaped(line.text).glyphs:
                glyphs.setdefault(glyph.number, glyph.text)
    return [_font(face, tuple(sorted(glyphs.items()))) for face, glyphs in used.items()]


@lru_cache(maxsize=16)
def _font(face: Face, used: tuple[tuple[int, str], ...]) -> TypedFont:
    """used: the face's numbers of glyphs, and what they stand for."""
    glyphs = dict(used)
    # 0.1 s, and only for what is typed.
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    font = TTFont(BytesIO(face.file.read_bytes()), recalcTimestamp=False, lazy=True)
    order = font.getGlyphOrder()
    options = Options(
        layout_features=[], hinting=False, notdef_outline=True, name_IDs=[1, 2, 6], legacy_cmap=True
    )
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "BASE", "STAT", "gasp", "post", "OS/2", "name"]
    subsetter = Subsetter(options)
    subsetter.populate(gids=sorted(glyphs))
    subsetter.subset(font)
    places = {name: number for number, name in enumerate(font.getGlyphOrder())}
    numbers = {number: places[order[number]] for number in glyphs}
    meanings = {numbers[number]: text for number, text in glyphs.items()}
    units = font["head"].unitsPerEm
    widths = [font["hmtx"][name][0] for name in font.getGlyphOrder()]
    file = BytesIO()
    font.save(file)
    return TypedFont(
        face,
        f"{face.name}-{face.weight.value}".replace(" ", ""),
        file.getvalue(),
        numbers,
        tuple(round(1000 * width / units) for width in widths),
        tuple(meanings.get(number, "") for number in range(len(widths))),
        1000 * face.ascent,
        -1000 * face.descent,
    )
