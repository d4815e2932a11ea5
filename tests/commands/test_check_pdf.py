"""The report on a PDF, on the command line."""

import pytest

from desktop.__main__ import main
from desktop.handwriting.hands import DEFAULT_HAND
from desktop.workflows.write_notes import NoteOrder, card_pdf


@pytest.fixture
def card(tmp_path):
    file = tmp_path / "card.pdf"
    file.write_bytes(card_pdf(NoteOrder("Dear Ada,\n\nThank you.", DEFAULT_HAND)))
    return file


def test_a_good_file_is_reported_as_good(card, capsys):
    assert main(["check-pdf", str(card)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("card.pdf: for the printer at home\n  good   1 page of 8.5 x 5.5 in")
    assert said.endswith("Nothing is wrong with it.\n")


def test_what_is_wrong_is_counted_and_shows_in_the_status(card, capsys):
    assert main(["check-pdf", str(card), "--purpose", "shop"]) == 1
    said = capsys.readouterr().out
    assert "  wrong  Colours: RGB is left, and a press prints CMYK.\n" in said
    assert said.endswith("3 things are wrong with it.\n")


def test_what_cannot_be_read_is_one_sentence(tmp_path, capsys):
    (tmp_path / "note.txt").write_text("Dear Ada")
    assert main(["check-pdf", str(tmp_path / "note.txt")]) == 2
    assert main(["check-pdf", str(tmp_path / "none.pdf")]) == 2
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "note.txt is not a PDF, or a broken one: make it anew."
    assert said[1].endswith("none.pdf cannot be read (no such file or directory): check its name.")
