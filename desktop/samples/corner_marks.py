"""What the marks in a sheet's corners say: which page of which sheet this is, and which corner.

Written as QR codes of capital letters and figures, so that the smallest kind holds them.
Source: ISO/IEC 18004, version 1, alphanumeric mode: 16 characters at error level Q.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from desktop.domain.phrases import Phrase
from desktop.samples.sheets import VERSION, Sheet

ID_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that is taken for another
ID_LENGTH = 5
CORNERS = (
    Phrase("top left"),
    Phrase("top right"),
    Phrase("bottom left"),
    Phrase("bottom right"),
)

_PAPERS = {"a4": "A", "letter": "L"}
_EXTRA = "00"  # for the language of a sheet that tells its letters by a mark of their own
_CORNER = re.compile(
    rf"FH(\d)(?:([AL])([A-Z0-9]{{2}})([1-9])([0-3])([{ID_LETTERS}]{{{ID_LENGTH}}}))?"
)
_LIST = re.compile(rf"FH(\d)\+([{ID_LETTERS}]{{{ID_LENGTH}}})([a-z]{{2}})(.+)", re.DOTALL)


@dataclass(frozen=True)
class CornerText:
    """What one mark says. language: "" on an extra sheet; corner: as CORNERS counts them."""

    paper: str
    language: str
    page: int
    corner: int
    id: str


@dataclass(frozen=True)
class ListText:
    """What an extra sheet asks for."""

    id: str
    language: str
    letters: str


@dataclass(frozen=True)
class OtherVersion:
    """A mark of a sheet that another version of this program made."""

    version: int


def corner_text(sheet: Sheet, page: int, corner: int) -> str:
    language = _EXTRA if sheet.letters else sheet.language.upper()
    return f"FH{VERSION}{_PAPERS[sheet.paper.id]}{language}{page}{corner}{sheet.id}"


def list_text(sheet: Sheet) -> str:
    return f"FH{VERSION}+{sheet.id}{sheet.language}{sheet.letters}"


def understood(text: str) -> CornerText | ListText | OtherVersion | None:
    """What a mark says; None for somebody else's code."""
    if own := _LIST.fullmatch(text):
        version, id, language, letters = own.groups()
        return ListText(id, language, letters) if int(version) == VERSION else _other(version)
    found = _CORNER.match(text)
    if found is None:
        return None
    version, paper, language, page, corner, id = found.groups()
    if int(version) != VERSION:
        return _other(version)
    if paper is None or found.end() != len(text):
        return None
    name = next(name for name, letter in _PAPERS.items() if letter == paper)
    own_language = "" if language == _EXTRA else language.lower()
    return CornerText(name, own_language, int(page), int(corner), id)


def _other(version: str) -> OtherVersion:
    return OtherVersion(int(version))


def modules(text: str) -> NDArray[np.bool_]:
    """The dark squares of the QR code of a text, rows from the top, without its white border."""
    level = "Q" if text.isascii() and text.upper() == text else "L"
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    picture = np.array(code.to_image(scale=1, add_quiet_zones=False))
    return np.asarray(picture < 128)
