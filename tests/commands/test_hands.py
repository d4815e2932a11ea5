"""`fairhand hands --add` and `--remove`."""

import pytest

from desktop.__main__ import main
from tests import made_fonts


def refused(arguments, capsys):
    """The sentence with which the command ends, after status 2."""
    try:
        status = main(arguments)
    except SystemExit as end:
        status = end.code
    told = capsys.readouterr()
    assert (status, told.out) == (2, "")
    assert told.err.count("\n") == 1
    return told.err.strip()


def test_a_font_becomes_a_hand_that_writes(own_hands, tmp_path, capsys):
    font = made_fonts.save(tmp_path / "a.ttf")
    assert main(["hands", "--add", str(font), "--name", "Dad's hand"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("own-dad-s-hand  Dad's hand\nMissing: ")
    assert " ß " in told
    assert main(["hands"]) == 0
    assert (
        "\nown-dad-s-hand  Dad's hand: your own, from the font Plain Hand"
        in capsys.readouterr().out
    )
    (tmp_path / "note.txt").write_text("thank you")
    out = tmp_path / "card.pdf"
    note = ["--text", str(tmp_path / "note.txt"), "--out", str(out)]
    assert main(["write", *note, "--hand", "own-dad-s-hand"]) == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_a_hand_of_ones_own_can_be_removed(own_hand, capsys):
    assert main(["hands", "--remove", "own-plain-hand"]) == 0
    assert capsys.readouterr().out == "Removed Plain Hand.\n"
    assert not own_hand.exists()


def test_what_is_no_font_is_refused_in_a_sentence(own_hands, tmp_path, capsys):
    (tmp_path / "a.ttf").write_text("Dear Ada")
    assert "is not a font" in refused(["hands", "--add", str(tmp_path / "a.ttf")], capsys)
    assert "cannot be read" in refused(["hands", "--add", str(tmp_path / "b.ttf")], capsys)
    assert "is not a file" in refused(["hands", "--add", str(tmp_path)], capsys)


def test_a_shipped_hand_cannot_be_removed(own_hands, capsys):
    assert "came with Fairhand" in refused(["hands", "--remove", "ballpoint"], capsys)


@pytest.mark.parametrize(
    "arguments",
    [
        ["hands", "--add", "a.ttf", "--remove", "x"],
        ["hands", "--name", "x"],
        ["hands", "--add", ""],
        ["hands", "--add", "a.ttf", "--name", ""],
    ],
)
def test_options_that_do_not_go_together_are_refused(own_hands, arguments, capsys):
    assert "See fairhand hands --help." in refused(arguments, capsys)


def test_the_command_that_reads_fonts_apart_is_in_no_list(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "build-hand" not in capsys.readouterr().out
