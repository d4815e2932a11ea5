"""A TrueType font as PDF objects, its glyphs called by number and their text kept with them."""

import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFArrayCompact,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFStream,
    PDFString,
)

from desktop.handwriting.variant_fonts import VariantFont
from desktop.typefaces.typed_glyphs import TypedFont

# Source: ISO 32000-1, table 123: glyphs of its own, and like handwriting.
_SYMBOLIC, _SCRIPT = 4, 8
_STEM = 80  # thickness of strokes in 1/1000 em; only for viewers that would replace the font
_MOST_IN_A_BLOCK = 100  # Source: Adobe Technical Note 5014, entries between beginbfchar and end


@dataclass(frozen=True)
class CidFont:
    """A TrueType font to embed. widths, ascent, descent: thousandths of an em; texts: of glyphs."""

    name: str
    flags: int
    ttf: bytes
    widths: Sequence[int]
    texts: Sequence[str]
    ascent: float
    descent: float


def handwritten(font: VariantFont) -> CidFont:
    name = f"Fairhand-{font.hand.id}"
    return CidFont(
        name,
        _SYMBOLIC + _SCRIPT,
        font.ttf,
        font.widths.tolist(),
        font.texts,
        font.ascent,
        font.descent,
    )


def typed(font: TypedFont) -> CidFont:
    return CidFont(
        font.name, _SYMBOLIC, font.ttf, font.widths, font.texts, font.ascent, font.descent
    )


def add_font(document: PDFDocument, font: CidFont, name: str) -> None:
    """Put `font` into `document`; every page may call it by `name`, its glyphs by two bytes each.

    Source of the objects: ISO 32000-1, 9.7.4 (CIDFonts), 9.7.6 (Type 0), 9.10.3 (ToUnicode).
    """
    base = PDFName(f"{_tag(font.ttf)}+{font.name}")
    descendant = _dictionary(
        Type="/Font",
        Subtype="/CIDFontType2",
        BaseFont=base,
        CIDSystemInfo=_dictionary(
            Registry=PDFString("Adobe"), Ordering=PDFString("Identity"), Supplement=0
        ),
        CIDToGIDMap="/Identity",
        FontDescriptor=document.Reference(_descriptor(document, font, base)),
        W=PDFArray([0, PDFArrayCompact(list(font.widths))]),
    )
    whole = _dictionary(
        Type="/Font",
        Subtype="/Type0",
        BaseFont=base,
        Encoding="/Identity-H",
        DescendantFonts=PDFArray([document.Reference(descendant)]),
        ToUnicode=document.Reference(PDFStream(content=_to_unicode(font.texts))),
    )
    fonts_of_every_page = document.idToObject["BasicFonts"].dict
    fonts_of_every_page[name] = document.Reference(whole)


def _descriptor(document: PDFDocument, font: CidFont, base: str) -> PDFDictionary:
    file = PDFStream(PDFDictionary({"Length1": len(font.ttf)}), font.ttf)
    return _dictionary(
        Type="/FontDescriptor",
        FontName=base,
        Flags=font.flags,
        FontBBox=PDFArrayCompact(_bounds(font.ttf)),
        ItalicAngle=0,
        Ascent=round(font.ascent),
        Descent=round(font.descent),
        CapHeight=round(font.ascent),
        StemV=_STEM,
        FontFile2=document.Reference(file),
    )


def _bounds(ttf: bytes) -> list[int]:
    """What all glyphs lie within, in thousandths of an em: the font's own word for it.

    Source: OpenType 1.9, table directory (16 bytes an entry from byte 12) and table head.
    """
    count = int.from_bytes(ttf[4:6])
    entries = (ttf[start : start + 16] for start in range(12, 12 + 16 * count, 16))
    head = next(int.from_bytes(entry[8:12]) for entry in entries if entry[:4] == b"head")
    (units,) = struct.unpack_from(">H", ttf, head + 18)
    return [round(1000 * edge / units) for edge in struct.unpack_from(">4h", ttf, head + 36)]


def _dictionary(**entries: Any) -> PDFDictionary:
    return PDFDictionary(entries)


def _tag(ttf: bytes) -> str:
    """Six capitals that tell this part of a font from others (ISO 32000-1, 9.6.4)."""
    digest = hashlib.sha256(ttf).digest()
    return "".join(ascii_uppercase[byte % len(ascii_uppercase)] for byte in digest[:6])


def _to_unicode(texts: Sequence[str]) -> str:
    """The CMap that says what text each glyph stands for; "" for a glyph that stands for none."""
    entries = [
        f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for glyph, text in enumerate(texts)
        if text
    ]
    blocks = [
        entries[first : first + _MOST_IN_A_BLOCK]
        for first in range(0, len(entries), _MOST_IN_A_BLOCK)
    ]
    mapping = "\n".join(
        f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar" for block in blocks
    )
    return _CMAP.replace("MAPPING", mapping)


_CMAP = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
MAPPING
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
