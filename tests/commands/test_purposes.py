"""--purpose and --icc: the same card for home, for archives and for a print shop."""

import pytest

from desktop.__main__ import main
from desktop.printing.preflight import preflight
from desktop.printing.purposes import Purpose
from desktop.printing.srgb import srgb_profile
from tests.printing.icc import press_file


@pytest.fixture
def write(tmp_path):
    """`fairhand write` of a note with more options; the exit status and the file."""
    note = tmp_path / "note.txt"
    note.write_text("Dear Ada,\n\nThank you.\n\nWarmly,\nJordan")
    out = tmp_path / "card.pdf"

    def write(*options):
        return main(["write", "--text", str(note), "--out", str(out), *options]), out

    return write


@pytest.mark.parametrize(
    ("options", "standard"),
    [
        ([], ""),
        (["--purpose", "home"], ""),
        (["--purpose", "archive"], "PDF/A-1b"),
        (["--purpose", "shop", "--icc", "FOGRA39"], "PDF/X-1a:2003"),
    ],
)
def test_a_card_is_made_for_its_purpose(write, options, standard):
    status, out = write(*options)
    report = preflight(out.read_bytes(), out.name)
    assert (status, report.standard, report.is_good) == (0, standard, True)


def test_a_shops_own_profile_makes_pdf_x_4(write):
    status, out = write("--purpose", "shop", "--icc", str(press_file()))
    report = preflight(out.read_bytes(), out.name)
    assert (status, report.purpose, report.standard) == (0, Purpose.SHOP, "PDF/X-4")


def test_an_envelope_has_a_purpose_too(tmp_path):
    (tmp_path / "to.txt").write_text("Ada Byron\n12 Harbor Street\nPortland, OR 97205")
    out = tmp_path / "envelope.pdf"
    order = ["envelope", "--to", str(tmp_path / "to.txt"), "--out", str(out)]
    assert main([*order, "--purpose", "archive"]) == 0
    assert preflight(out.read_bytes(), out.name).standard == "PDF/A-1b"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--purpose", "shop"], "A file for a print shop is mixed for its press: give the ICC"),
        (["--purpose", "shop", "--icc", "nobody"], "There is no file nobody, and no printing"),
        (["--purpose", "shop", "--icc", "NOTE"], "note.txt is not an ICC profile, or not a whole"),
        (["--purpose", "shop", "--icc", "RGB"], "screen.icc is a profile for RGB colours, and"),
    ],
)
def test_what_is_no_press_is_one_sentence_and_no_file(write, tmp_path, capsys, options, sentence):
    (tmp_path / "screen.icc").write_bytes(srgb_profile())
    files = {"NOTE": str(tmp_path / "note.txt"), "RGB": str(tmp_path / "screen.icc")}
    status, out = write(*[files.get(option, option) for option in options])
    assert status == 2
    assert capsys.readouterr().err.startswith(sentence)
    assert not out.exists()


def test_an_unknown_purpose_is_refused_with_those_there_are(write, capsys):
    with pytest.raises(SystemExit):
        write("--purpose", "museum")
    assert "there is no “museum”: choose home, archive, shop" in capsys.readouterr().err
