"""The sheet on which a hand is written: its pages and what is asked for."""

import pytest

from desktop.samples.asked import LANGUAGES, NoSuchLanguage, all_asked
from desktop.samples.sheets import (
    MARK,
    MOST_LETTERS,
    TIMES,
    BadLetters,
    CellKind,
    sheet_of,
)
from desktop.stationery.boxes import MM, Box

PRINTED = 5 * MM  # what home printers leave white at the edges


def cells(sheet):
    return [cell for page in sheet.pages for cell in page.cells]


def bounds(box):
    return box.left, box.bottom, box.right, box.top


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_letter_of_a_language_is_asked_for_three_times(paper, language):
    found = [c.text for c in cells(sheet_of(paper, language, "ABCDE")) if c.kind is CellKind.LETTER]
    assert sorted(found) == sorted(all_asked(language) * TIMES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_sheet_has_words_two_lines_and_a_signature_on_three_pages_at_most(paper, language):
    sheet = sheet_of(paper, language, "ABCDE")
    kinds = [cell.kind for cell in cells(sheet)]
    assert kinds.count(CellKind.WORD) == 12
    assert kinds.count(CellKind.LINE) == 2
    assert kinds.count(CellKind.SIGNATURE) == 1
    assert 2 <= len(sheet.pages) <= 3


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_no_cell_lies_over_another_or_a_mark_or_where_nothing_is_printed(paper):
    sheet = sheet_of(paper, "fr", "ABCDE")
    paper_box = Box(0, 0, sheet.paper.width, sheet.paper.height).inset(PRINTED)
    for page in sheet.pages:
        boxes = [cell.box for cell in page.cells] + list(sheet.corners)
        assert all(paper_box.holds(bounds(box)) for box in boxes)
        for number, one in enumerate(boxes):
            for other in boxes[:number]:
                apart = (
                    one.left >= other.right - 0.01
                    or other.left >= one.right - 0.01
                    or one.bottom >= other.top - 0.01
                    or other.bottom >= one.top - 0.01
                )
                assert apart, (one, other)


def test_an_extra_sheet_asks_for_its_letters_only_and_names_them_in_a_mark():
    sheet = sheet_of("a4", "de", "ABCDE", "äaä")
    assert [cell.text for cell in cells(sheet)] == ["ä"] * TIMES + ["a"] * TIMES
    assert sheet.list_mark.width > MARK


def test_a_language_without_a_sheet_is_refused_with_those_there_are():
    with pytest.raises(NoSuchLanguage, match=r"language “xx”: choose one of cs, da, de"):
        sheet_of("a4", "xx", "ABCDE")


def test_too_many_letters_or_none_that_can_be_seen_are_refused():
    with pytest.raises(BadLetters, match=f"room for {MOST_LETTERS} letters"):
        sheet_of("a4", "en", "ABCDE", "abcdefghijklmnopqrstuvwxyz")
    with pytest.raises(BadLetters, match="letters, figures and signs"):
        sheet_of("a4", "en", "ABCDE", "a b")
