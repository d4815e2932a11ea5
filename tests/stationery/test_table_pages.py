"""Tables as pages of type."""

from dataclasses import replace

import pytest

from desktop.domain.printed_tables import PrintedTable
from desktop.stationery.letter_papers import A4, US_LETTER
from desktop.stationery.table_pages import lay_out_table

COLUMNS = ("Day", "What", "With whom", "Sent")
ROW = ("2 Jan 2026", "Personal interview", "Maria Alvarez, Northwind Analytics", "Card printed")


def record(rows, about=("Jordan Reyes",)):
    return PrintedTable("Record of a search for work", about, COLUMNS, rows, "Some are left out.")


def words(page):
    return [line.text for text in page.typed for line in text.lines]


@pytest.mark.parametrize("paper", [A4, US_LETTER])
@pytest.mark.parametrize("count", [0, 1, 35, 200])
def test_every_row_is_on_the_paper_once(paper, count):
    pages = lay_out_table(record((ROW,) * count), paper)
    assert sum(words(page).count("2 Jan 2026") for page in pages) == count
    for page in pages:
        left, bottom, right, top = page.bounds()
        assert left >= 0
        assert bottom > 0
        assert right <= paper.width
        assert top <= paper.height


def test_each_page_has_the_headings_and_its_number():
    pages = lay_out_table(record((ROW,) * 100), US_LETTER)
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert set(COLUMNS) <= set(words(page))
        assert f"Page {number} of {len(pages)}" in words(page)


def test_a_long_cell_takes_more_lines_and_nothing_of_it_is_lost():
    long = "interview " * 30 + "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenanstalt" * 2
    (page,) = lay_out_table(record(((ROW[0], long, *ROW[2:]),)), A4)
    typed = "".join("".join(words(page)).split())
    assert "".join(long.split()) in typed


def test_letters_that_the_type_lacks_are_question_marks_and_that_is_said():
    (page,) = lay_out_table(record(((*ROW[:2], "佐藤 Ren", ""),)), A4)
    assert "?? Ren" in words(page)
    assert "Some are left out." in words(page)
    (page,) = lay_out_table(record((ROW,)), A4)
    assert "Some are left out." not in words(page)


def test_each_row_has_a_box_left_of_it_where_rows_are_ticked_off():
    pages = lay_out_table(replace(record((ROW,) * 80), has_boxes=True), US_LETTER)
    assert len(pages) > 1
    for page in pages:
        days = [line for text in page.typed for line in text.lines if line.text == ROW[0]]
        boxes = [line for shape in page.artwork for line in shape.outlines if line.closed]
        assert len(boxes) == len(days)
        for box, day in zip(boxes, days, strict=True):
            right, top = box.pieces[1]
            assert right < day.x
            assert box.start[1] < day.y < top
