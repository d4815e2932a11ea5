"""The record of a search as pages of type."""

import pytest

from desktop.domain.search_records import SearchRecord
from desktop.stationery.letter_papers import A4, US_LETTER
from desktop.stationery.record_pages import lay_out_record

COLUMNS = ("Day", "What", "With whom", "Sent")
ROW = ("2 Jan 2026", "Personal interview", "Maria Alvarez, Northwind Analytics", "Card printed")


def record(rows, about=("Jordan Reyes",)):
    return SearchRecord("Record of a search for work", about, COLUMNS, rows, "Some are left out.")


def words(page):
    return [line.text for text in page.typed for line in text.lines]


@pytest.mark.parametrize("paper", [A4, US_LETTER])
@pytest.mark.parametrize("count", [0, 1, 35, 200])
def test_every_row_is_on_the_paper_once(paper, count):
    pages = lay_out_record(record((ROW,) * count), paper)
    assert sum(words(page).count("2 Jan 2026") for page in pages) == count
    for page in pages:
        left, bottom, right, top = page.bounds()
        assert left >= 0
        assert bottom > 0
        assert right <= paper.width
        assert top <= paper.height


def test_each_page_has_the_headings_and_its_number():
    pages = lay_out_record(record((ROW,) * 100), US_LETTER)
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert set(COLUMNS) <= set(words(page))
        assert f"Page {number} of {len(pages)}" in words(page)


def test_a_long_cell_takes_more_lines_and_nothing_of_it_is_lost():
    long = "interview " * 30 + "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenanstalt" * 2
    (page,) = lay_out_record(record(((ROW[0], long, *ROW[2:]),)), A4)
    typed = "".join("".join(words(page)).split())
    assert "".join(long.split()) in typed


def test_letters_that_the_type_lacks_are_question_marks_and_that_is_said():
    (page,) = lay_out_record(record(((*ROW[:2], "佐藤 Ren", ""),)), A4)
    assert "?? Ren" in words(page)
    assert "Some are left out." in words(page)
    (page,) = lay_out_record(record((ROW,)), A4)
    assert "Some are left out." not in words(page)
