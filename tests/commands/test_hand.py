"""`fairhand hand`: a sheet to fill in, and the hand read back from its pictures."""

import pytest

from desktop.__main__ import main
from desktop.handwriting.hands import hand_ids, load_hand
from desktop.printing.previews import page_sizes
from desktop.samples.sheets import sheet_of
from desktop.workflows.own_handwriting import sheet_pdf
from tests.samples.conftest import whole  # noqa: F401 - a fixture
from tests.samples.filled_sheets import blank, filled


def said(arguments, capsys):
    assert main([str(argument) for argument in arguments]) == 0
    return capsys.readouterr()


def refused(arguments, capsys):
    assert main([str(argument) for argument in arguments]) == 2
    return capsys.readouterr().err


@pytest.fixture
def photographs(whole, tmp_path):  # noqa: F811 - the fixture
    """Both pages, as files."""
    paths = [tmp_path / f"page{number}.png" for number in (1, 2)]
    for path, page in zip(paths, whole, strict=True):
        page.picture.save(path, compress_level=1)
    return paths


def test_a_sheet_is_written(tmp_path, capsys):
    out = tmp_path / "sheet.pdf"
    said(["hand", "sheet", "--paper", "letter", "--language", "de", "--out", out], capsys)
    assert page_sizes(out.read_bytes()) == [(612, 792)] * 2


def test_two_sheets_can_be_told_apart_and_one_has_the_same_bytes_again():
    assert sheet_pdf("a4", "en") != sheet_pdf("a4", "en")
    assert sheet_pdf("a4", "en", id="ABCDE") == sheet_pdf("a4", "en", id="ABCDE")


def test_an_unknown_language_is_refused(tmp_path, capsys):
    words = refused(["hand", "sheet", "--language", "xx", "--out", tmp_path / "a.pdf"], capsys)
    assert words.startswith("There is no sheet for the language “xx”: choose one of cs")


def test_a_hand_is_read_and_letters_are_put_into_it(own_hands, photographs, tmp_path, capsys):
    report = tmp_path / "report"
    told = said(["hand", "read", *photographs, "--name", "Mine", "--report", report], capsys)
    assert told.out.splitlines()[:2] == ["246 of 246 cells read.", "own-mine  Mine"]
    assert {file.name for file in report.iterdir()} == {"page-1.png", "page-2.png", "cells.csv"}
    assert not [file for file in own_hands.rglob("*") if file.suffix in (".png", ".jpg")]
    before = load_hand("own-mine").glyph("a")

    extra = filled(sheet_of("a4", "en", "XYZ23", "a"), load_hand("felt-tip"), dpi=150)[0]
    path = tmp_path / "extra.png"
    extra.picture.save(path)
    told = said(["hand", "read", path, "--into", "own-mine"], capsys)
    assert "own-mine  Mine" in told.out
    assert [id for id in hand_ids() if id.startswith("own-")] == ["own-mine"]
    assert load_hand("own-mine").glyph("a").points.shape != before.points.shape


def test_a_blank_page_is_refused_and_no_hand_is_left(own_hands, tmp_path, capsys):
    path = tmp_path / "blank.png"
    blank(sheet_of("a4", "en", "K7M2P"), 150)[0].save(path)
    assert refused(["hand", "read", path], capsys) == (
        "Page 1 in “blank.png” is empty: fill it in, or leave it out.\n"
    )
    assert list(own_hands.glob("*")) == []


def test_pages_that_may_be_two_peoples_are_refused_with_the_way_on(
    own_hands, photographs, tmp_path, capsys
):
    path = tmp_path / "other.png"
    filled(sheet_of("letter", "en", "ZZZZZ"), load_hand("everyday"), dpi=150)[1].picture.save(path)
    words = refused(["hand", "read", photographs[0], path], capsys)
    assert words.startswith("Page 2 in “other.png” is of another sheet than page 1 in “page1.png”")
    assert words.endswith("If all of them are yours, add `--one-writer`.\n")


def test_letters_cannot_be_put_into_a_hand_of_a_font(own_hands, tmp_path, capsys):
    words = refused(["hand", "read", tmp_path / "a.png", "--into", "quick-cursive"], capsys)
    assert words == "“quick-cursive” is no hand made from a sheet: `fairhand hands` lists them.\n"


def test_the_command_that_reads_pictures_apart_is_in_no_list(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "read-sheet" not in capsys.readouterr().out
