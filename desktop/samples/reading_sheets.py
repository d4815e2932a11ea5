"""Pictures of a filled-in sheet read: their pages found, put together, and looked over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from string import ascii_letters

import numpy as np

from desktop.domain.phrases import Phrase
from desktop.handwriting.sampled_letters import unlike
from desktop.samples.flat_pages import flat_page
from desktop.samples.found_pages import FoundPage, SeveralWriters, UnreadableSheet, found_pages
from desktop.samples.free_writing import free_manner
from desktop.samples.photographs import Photograph
from desktop.samples.read_cells import PageInk, read_page
from desktop.samples.readings import Flag, PagePicture, Reading, Sample
from desktop.samples.sheets import CellKind, Sheet
from desktop.samples.writers import other_hand

Tell = Callable[[str, int], None]
"""Called with the name of a picture, and the number of a page that was read in it."""


@dataclass(frozen=True, eq=False)
class _Place:
    """A page as it lies in a picture. name: of the picture's file."""

    name: str
    picture: Photograph
    found: FoundPage

    @property
    def page(self) -> int:
        return self.found.number


@dataclass(frozen=True, eq=False)
class _ReadPage:
    """One page, and what it was read from."""

    sheet: Sheet
    picture: PagePicture
    ink: PageInk


def make_room() -> None:
    """Take what multiplying needs, before memory is limited: OpenBLAS ends a process without it."""
    np.dot(np.eye(300), np.eye(300))


def read_sheet(
    pictures: Iterable[tuple[str, Photograph]], tell: Tell, *, one_writer: bool = False
) -> Reading:
    """What is written on the pages that some pictures show.

    pictures: each with its name; one_writer: all pages are one person's, of whatever sheets and
    however they look.
    Raises UnreadableSheet, whose sentence names the picture and the page.
    """
    places = [
        _Place(name, picture, found)
        for name, picture in pictures
        for found in found_pages(picture.ink, name)
    ]
    _refuse_twice(places)
    _refuse_mixed(
        [place for place in places if not place.found.sheet.letters], one_writer=one_writer
    )
    pages = [*_pages(places, tell)]
    if not one_writer:
        _refuse_other_hand(pages)
    whole = [page for page in pages if not page.sheet.letters]
    extra = [page for page in pages if page.sheet.letters]
    readings = [_reading(group) for group in (whole, *_by_sheet(extra)) if group]
    reading = readings[0]
    for other in readings[1:]:
        reading = reading.joined_by(other)
    return reading


def _refuse_twice(places: Sequence[_Place]) -> None:
    """Raises UnreadableSheet where two pictures show one page."""
    seen: dict[tuple[str, int], str] = {}
    for place in places:
        page = place.found.sheet.id, place.page
        if page in seen:
            raise UnreadableSheet(
                "“{name}” shows page {page}, which “{other}” shows too: leave one of them out.",
                name=place.name,
                page=place.page,
                other=seen[page],
            )
        seen[page] = place.name


def _refuse_mixed(places: Sequence[_Place], *, one_writer: bool) -> None:
    """Raises UnreadableSheet where the pages are of sheets that were printed apart."""
    for place in places[1:]:
        first = places[0]
        if place.found.sheet.language != first.found.sheet.language:
            raise UnreadableSheet(
                "Page {page} in “{name}” is of a sheet for another language than page {other_page} "
                "in “{other}”: read them apart.",
                page=place.page,
                name=place.name,
                other_page=first.page,
                other=first.name,
            )
        if place.found.sheet.id != first.found.sheet.id and not one_writer:
            raise SeveralWriters(
                "Page {page} in “{name}” is of another sheet than page {other_page} in “{other}”, "
                "so perhaps by another person: read one person's pages together.",
                page=place.page,
                name=place.name,
                other_page=first.page,
                other=first.name,
            )
    numbers = [place.page for place in places]
    for place in places:
        if numbers.count(place.page) > 1:
            raise UnreadableSheet(
                "Page {page} in “{name}” is there from two sheets: leave one of them out.",
                page=place.page,
                name=place.name,
            )


def _pages(places: Sequence[_Place], tell: Tell) -> Iterator[_ReadPage]:
    for place in places:
        flat = flat_page(place.picture, place.found)
        ink = read_page(flat)
        if ink.is_empty:
            raise UnreadableSheet(
                "Page {page} in “{name}” is empty: fill it in, or leave it out.",
                page=place.page,
                name=place.name,
            )
        tell(place.name, place.page)
        yield _ReadPage(place.found.sheet, flat.picture(place.name), ink)


def _refuse_other_hand(pages: Sequence[_ReadPage]) -> None:
    """Raises SeveralWriters where two pages look as if two people wrote them."""
    ordered = sorted(pages, key=lambda page: page.picture.page)
    found = other_hand([page.ink for page in ordered])
    if found is None:
        return
    first, other = (ordered[number].picture for number in found)
    raise SeveralWriters(
        "Page {page} in “{name}” seems to be in another hand than page {other_page} in “{other}”: "
        "read one person's pages together.",
        page=other.page,
        name=other.source,
        other_page=first.page,
        other=first.source,
    )


def _by_sheet(pages: Sequence[_ReadPage]) -> list[list[_ReadPage]]:
    ids = dict.fromkeys(page.sheet.id for page in pages)
    return [[page for page in pages if page.sheet.id == id] for id in ids]


def _reading(pages: Sequence[_ReadPage]) -> Reading:
    ordered = sorted(pages, key=lambda page: page.picture.page)
    sheet = ordered[0].sheet
    there = {page.picture.page for page in ordered}
    missing = [page.number for page in sheet.pages if page.number not in there]
    notes = [
        Phrase("Page {page} of the sheet is not among the pictures.", page=number)
        for number in missing
    ]
    samples = [sample for page in ordered for sample in page.ink.samples]
    return Reading(
        sheet=sheet,
        samples=tuple(_compared(samples)),
        pictures=tuple(page.picture for page in ordered),
        manner=free_manner([page.ink for page in ordered]),
        notes=tuple(notes),
    )


def _compared(samples: Sequence[Sample]) -> list[Sample]:
    """The samples, those marked that are unlike the others of their letter."""
    by_letter: dict[str, list[int]] = {}
    for number, sample in enumerate(samples):
        if sample.cell.kind is CellKind.LETTER and not sample.is_empty:
            by_letter.setdefault(sample.cell.text, []).append(number)
    compared = [*samples]
    for letter, numbers in by_letter.items():
        small = letter in ascii_letters or letter.isalnum()
        for k in unlike([samples[number].strokes for number in numbers]) if small else ():
            found = samples[numbers[k]]
            compared[numbers[k]] = replace(found, flags=found.flags | {Flag.UNLIKE})
    return compared
