"""What a font says of itself: its names, its licence, and whether documents may carry it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from fontTools.ttLib import TTFont

from desktop.handwriting.font_files import UnusableFont

# Source: OpenType 1.9, OS/2, fsType. Where older fonts set several of the first, the least strict
# holds.
RESTRICTED, PREVIEW_AND_PRINT, EDITABLE = 0x0002, 0x0004, 0x0008
NO_SUBSETTING, BITMAPS_ONLY = 0x0100, 0x0200

# Source: OpenType 1.9, name, Name IDs.
COPYRIGHT, LICENCE, LICENCE_URL = 0, 13, 14
FAMILY, STYLE, BETTER_FAMILY, BETTER_STYLE = 1, 2, 16, 17
LONGEST_NAME, LONGEST_TEXT = 60, 400  # characters kept; licences can be as long as a book


@dataclass(frozen=True)
class FontNames:
    """What a font is called, whose it is, and its licence; "" where it does not say."""

    name: str
    copyright: str
    licence: str


def font_names(font: TTFont) -> FontNames:
    family = _said(font, BETTER_FAMILY) or _said(font, FAMILY)
    style = _said(font, BETTER_STYLE) or _said(font, STYLE)
    name = family if style in ("", "Regular", "Normal", "Book") else f"{family} {style}"
    licence = " ".join(filter(None, (_said(font, LICENCE), _said(font, LICENCE_URL))))
    return FontNames(
        plain_words(name, LONGEST_NAME),
        plain_words(_said(font, COPYRIGHT), LONGEST_TEXT),
        plain_words(licence, LONGEST_TEXT),
    )


def plain_words(text: str, most: int) -> str:
    """A text of unknown origin on one line, nothing invisible in it, cut where it is too long."""
    seen = (" " if unicodedata.category(c)[0] in "ZC" else c for c in text)
    line = " ".join("".join(seen).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _said(font: TTFont, id: int) -> str:
    return str(font["name"].getDebugName(id) or "") if "name" in font else ""


def refuse_unembeddable(font: TTFont, name: str) -> None:
    """Raises UnusableFont where the font's maker does not allow its letters in a document.

    A font without the table that would say so is allowed, as every other program has it. Preview
    and print is enough: what is printed is not edited.
    """
    bits = font["OS/2"].fsType if "OS/2" in font else 0
    if bits & RESTRICTED and not bits & (PREVIEW_AND_PRINT | EDITABLE):
        raise UnusableFont(
            "The maker of “{name}” does not allow it in documents without a licence for that: "
            "choose another font.",
            name=name,
        )
    if bits & BITMAPS_ONLY:
        raise UnusableFont(
            "The maker of “{name}” allows its outlines in no document: choose another font.",
            name=name,
        )
    if bits & NO_SUBSETTING:
        raise UnusableFont(
            "The maker of “{name}” allows it in documents only as a whole, and a card carries "
            "just the letters that it needs: choose another font.",
            name=name,
        )
