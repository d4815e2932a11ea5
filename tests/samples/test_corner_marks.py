"""What the marks in a sheet's corners say."""

import pytest

from desktop.samples.corner_marks import (
    CornerText,
    ListText,
    OtherVersion,
    corner_text,
    list_text,
    modules,
    understood,
)
from desktop.samples.sheets import VERSION, sheet_of


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("corner", range(4))
def test_a_mark_tells_page_corner_sheet_and_version(paper, corner):
    sheet = sheet_of(paper, "de", "K7M2P")
    said = understood(corner_text(sheet, 2, corner))
    assert said == CornerText(paper, "de", 2, corner, "K7M2P")


def test_an_extra_sheets_marks_tell_its_letters():
    sheet = sheet_of("a4", "de", "K7M2P", "äß€q")
    assert understood(list_text(sheet)) == ListText("K7M2P", "de", "äß€q")
    assert understood(corner_text(sheet, 1, 0)) == CornerText("a4", "", 1, 0, "K7M2P")


def test_marks_of_another_version_are_told_from_other_codes():
    sheet = sheet_of("a4", "de", "K7M2P")
    text = corner_text(sheet, 1, 0)
    assert understood(text.replace(f"FH{VERSION}", "FH7")) == OtherVersion(7)
    assert understood("FH7 whatever comes then") == OtherVersion(7)
    assert understood("https://example.org/") is None
    assert understood(text + "X") is None


def test_marks_are_the_smallest_code_there_is():
    sheet = sheet_of("letter", "de", "K7M2P")
    assert modules(corner_text(sheet, 1, 3)).shape == (21, 21)
