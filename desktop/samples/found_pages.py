"""The pages that a picture shows, told by the marks in their corners."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image, ImageOps

from desktop.domain.phrases import listed
from desktop.domain.refusals import Refusal
from desktop.samples.corner_marks import (
    CORNERS,
    CornerText,
    ListText,
    OtherVersion,
    understood,
)
from desktop.samples.projections import projected, projection
from desktop.samples.sheets import VERSION, Sheet, sheet_of
from desktop.stationery.boxes import Box

Floats = NDArray[np.float64]

_AROUND = 0.8  # of a mark's side that is looked at beside it, where it was not found at once
_CLOSER = 420  # pixels that it is enlarged to


class UnreadableSheet(Refusal):
    """A picture or a page of which no hand can be made."""


class SeveralWriters(UnreadableSheet):
    """Pages that do not seem to be one person's: only that person knows."""


@dataclass(frozen=True, eq=False)
class FoundPage:
    """A page as it lies in a picture.

    matrix: from points on the page to pixels of the picture, as its corner marks have it.
    """

    sheet: Sheet
    number: int
    matrix: Floats


@dataclass(frozen=True)
class _Key:
    """What the marks of one page have in common."""

    paper: str
    language: str
    page: int
    id: str


def found_pages(picture: Image.Image, name: str) -> list[FoundPage]:
    """The pages in a grey picture. name: of it, for the sentences that refuse it.

    Raises UnreadableSheet where there is none, or one lacks a corner.
    """
    corners: dict[_Key, dict[int, Floats]] = {}
    lists: dict[str, ListText] = {}
    for said, place in _marks(picture):
        match said:
            case OtherVersion():
                raise _other_version(name, said)
            case ListText():
                lists[said.id] = said
            case CornerText():
                key = _Key(said.paper, said.language, said.page, said.id)
                known = corners.setdefault(key, {})
                if said.corner in known:
                    raise UnreadableSheet(
                        "“{name}” shows page {page} twice: photograph each page once.",
                        name=name,
                        page=said.page,
                    )
                known[said.corner] = place
    if not corners:
        raise UnreadableSheet(
            "“{name}” shows no page of a sheet, or none sharp enough: photograph a filled-in page "
            "from above, with its four corner marks in the picture.",
            name=name,
        )
    ordered = sorted(corners.items(), key=lambda found: (found[0].id, found[0].page))
    return [_page(picture, name, key, known, lists) for key, known in ordered]


def _other_version(name: str, said: OtherVersion) -> UnreadableSheet:
    if said.version > VERSION:
        return UnreadableSheet(
            "The page in “{name}” was printed by a newer version of Fairhand, whose sheet is laid "
            "out otherwise: print the sheet again and fill it in.",
            name=name,
        )
    return UnreadableSheet(
        "The page in “{name}” was printed by an older version of Fairhand, whose sheet is laid "
        "out otherwise: print the sheet again and fill it in.",
        name=name,
    )


def _marks(
    picture: Image.Image,
) -> Iterator[tuple[CornerText | ListText | OtherVersion, Floats]]:
    """What each of our marks says, and its corners (top left, then round clockwise), pixels."""
    codes = zxingcpp.barcode_formats_from_str("QRCode")
    found = zxingcpp.read_barcodes(np.asarray(picture), formats=codes, try_invert=False)
    for code in found:
        said = understood(code.text)
        if said is not None:
            place = code.position
            ends = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
            yield said, np.array([(end.x, end.y) for end in ends], float)


def _page(
    picture: Image.Image,
    name: str,
    key: _Key,
    known: dict[int, Floats],
    lists: Mapping[str, ListText],
) -> FoundPage:
    sheet = _sheet(name, key, lists)
    if key.page > len(sheet.pages):
        raise UnreadableSheet(
            "“{name}” shows a page {page} that its sheet has not: print the sheet again.",
            name=name,
            page=key.page,
        )
    for corner, box in enumerate(sheet.corners):
        if corner not in known and (place := _closer(picture, sheet, known, key, box, corner)):
            known[corner] = np.array(place)
    if missing := [text for corner, text in enumerate(CORNERS) if corner not in known]:
        raise UnreadableSheet(
            "Page {page} in “{name}”: of its corner marks one or more cannot be read ({missing}). "
            "Photograph the page again, flat and whole, with all four corner marks.",
            page=key.page,
            name=name,
            missing=listed(missing),
        )
    page = np.concatenate([_around(sheet.corners[corner]) for corner in known])
    there = np.concatenate([known[corner] for corner in known])
    return FoundPage(sheet, key.page, projection(page, there))


def _sheet(name: str, key: _Key, lists: Mapping[str, ListText]) -> Sheet:
    if key.language:
        return sheet_of(key.paper, key.language, key.id)
    if key.id not in lists:
        raise UnreadableSheet(
            "Page {page} in “{name}”: the mark at its foot, which names its letters, cannot be "
            "read. Photograph the page again, flat and whole.",
            page=key.page,
            name=name,
        )
    asked = lists[key.id]
    return sheet_of(key.paper, asked.language, key.id, asked.letters)


def _around(box: Box) -> Floats:
    """The corners of a mark on the page, as `_marks` has them."""
    left, right = box.left, box.right
    return np.array(
        [(left, box.top), (right, box.top), (right, box.bottom), (left, box.bottom)], float
    )


def _closer(
    picture: Image.Image,
    sheet: Sheet,
    known: Mapping[int, Floats],
    key: _Key,
    box: Box,
    corner: int,
) -> list[tuple[float, float]] | None:
    """Where a mark is that was not found at once: looked for where the others say it must be."""
    page = np.concatenate([_around(sheet.corners[number]) for number in known])
    there = np.concatenate([known[number] for number in known])
    matrix = projection(page, there)
    grown = _around(box.inset(-_AROUND * box.width))
    ends = projected(matrix, grown)
    left, top = np.maximum(np.floor(ends.min(0)), 0).astype(int).tolist()
    right, bottom = np.minimum(np.ceil(ends.max(0)), picture.size).astype(int).tolist()
    if right - left < 20 or bottom - top < 20:
        return None
    part = picture.crop((left, top, right, bottom))
    scale = max(1.0, _CLOSER / max(part.size))
    size = (round(part.width * scale), round(part.height * scale))
    larger = ImageOps.autocontrast(part.resize(size, Image.Resampling.BICUBIC), cutoff=1)
    for said, place in _marks(larger):
        wanted = CornerText(key.paper, key.language, key.page, corner, key.id)
        if said == wanted:
            return [(x / scale + left, y / scale + top) for x, y in place.tolist()]
    return None
