"""The sheet as it is printed: what it says, and guide lines that are no ink."""

import pytest

from desktop.samples.found_pages import found_pages
from desktop.samples.photographs import grey
from desktop.samples.sheet_pages import lay_out_sheet
from desktop.samples.sheets import sheet_of
from desktop.stationery.boxes import MM, Box
from tests.samples.filled_sheets import blank


def words(page):
    return [line.text for typed in page.typed for line in typed.lines]


def test_a_sheet_speaks_the_language_that_it_asks_for_where_it_can():
    (german, *_), (polish, *_) = (
        lay_out_sheet(sheet_of("a4", language, "K7M2P")) for language in ("de", "pl")
    )
    assert "Ihre eigene Handschrift" in words(german)
    assert "Seite 1 von 2 · K7M2P" in words(german)
    assert "Your own hand" in words(polish)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl"])
def test_nothing_typed_leaves_the_paper_or_lies_on_a_mark(paper, language):
    for letters in ("", "aäß"):
        sheet = sheet_of(paper, language, "K7M2P", letters)
        for page in lay_out_sheet(sheet):
            for left, bottom, right, top in (ink for typed in page.typed for ink in typed.inks()):
                assert (
                    Box(0, 0, page.width, page.height)
                    .inset(5 * MM)
                    .holds((left, bottom, right, top))
                )
                for mark in sheet.corners:
                    assert (
                        right < mark.left
                        or left > mark.right
                        or top < mark.bottom
                        or (bottom > mark.top)
                    )


def test_every_page_of_a_printed_sheet_is_known_by_its_marks():
    sheet = sheet_of("letter", "fr", "K7M2P")
    for number, picture in enumerate(blank(sheet, 120), 1):
        (found,) = found_pages(grey(picture), "page.png")
        assert (found.sheet, found.number) == (sheet, number)
