"""`fairhand hand export` and `import`."""

import pytest
from fontTools.ttLib import TTFont

from desktop.__main__ import main
from desktop.handwriting.hands import load_hand


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch, own_hands):
    monkeypatch.chdir(tmp_path)


def refused(arguments, capsys):
    """The sentence with which the command ends, after status 2."""
    try:
        status = main(arguments)
    except SystemExit as end:
        status = end.code
    told = capsys.readouterr()
    assert (status, told.out) == (2, "")
    return told.err.strip()


def test_a_hand_is_exported_as_a_font_of_a_name(tmp_path):
    command = ["hand", "export", "--hand", "everyday", "--name", "My hand", "--out", "My-hand.ttf"]
    assert main(command) == 0
    assert TTFont(tmp_path / "My-hand.ttf")["name"].getDebugName(1) == "My hand"


def test_ones_own_hand_is_meant_where_none_is_said(own_hand, capsys):
    assert "no font exported" in refused(["hand", "export", "--out", "a.ttf"], capsys)
    assert main(["hand", "export", "--out", "a.hand"]) == 0


def test_a_name_that_is_a_hands_says_which_hand_as_well(own_hand, tmp_path):
    assert main(["hand", "export", "--name", "Everyday", "--out", "a.ttf"]) == 0
    assert TTFont(tmp_path / "a.ttf")["name"].getDebugName(1) == "Everyday"


def test_a_hand_comes_back_under_another_name(own_hand, capsys):
    assert main(["hand", "export", "--hand", "Plain Hand", "--out", "a.hand"]) == 0
    assert main(["hand", "import", "a.hand", "--name", "Hers"]) == 0
    id, _, name = capsys.readouterr().out.strip().partition("  ")
    assert name == load_hand(id).name == "Hers"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["export", "--out", "a.otf"], "a font (.ttf) or a file for another machine (.hand)"),
        (["export", "--hand", "nobody", "--out", "a.ttf"], "one of quick-cursive"),
        (["export", "--hand", "everyday", "--out", "a.hand"], "on the other machine already"),
        (["export", "--out", "a.ttf"], "say its id"),
        (["import", "none.hand"], "none.hand is no hand"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(options, said, capsys):
    assert said in refused(["hand", *options], capsys)
