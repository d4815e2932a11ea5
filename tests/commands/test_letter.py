"""`fairhand letter`: a typed letter as a PDF, or why there is none."""

import numpy as np
import pikepdf
import pypdfium2
import pytest

from desktop.__main__ import main
from tests.printing.pen_reading import read_svg

FILES = {
    "text": "Re: Analyst\n\nDear Ms. Alvarez,\n\nThank you for Friday.\n\nSincerely,\nJordan Lee\n",
    "to": "Ms. Elena Alvarez\n1200 Harbor Street\nPortland, OR 97205\n",
    "from": "Jordan Lee\n48 Maple Avenue\njordan@example.com\n",
}


@pytest.fixture
def letter(tmp_path):
    """The words of the letter that the command makes."""

    def letter(*options, **files):
        out = tmp_path / "out.pdf"
        arguments = ["letter", "--out", str(out), "--date", "2026-11-22", *options]
        for name, text in (FILES | files).items():
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
            arguments += [f"--{name}", str(tmp_path / f"{name}.txt")]
        if main(arguments):
            assert not out.exists()
            return None
        page = pypdfium2.PdfDocument(out.read_bytes())[0]
        return " ".join(page.get_textpage().get_text_bounded().split())

    return letter


def test_it_reads_as_it_was_typed(letter):
    assert letter("--language", "en_US") == (
        "Jordan Lee 48 Maple Avenue jordan@example.com November 22, 2026 Ms. Elena Alvarez "
        "1200 Harbor Street Portland, OR 97205 Analyst Dear Ms. Alvarez, Thank you for Friday. "
        "Sincerely, Jordan Lee Jordan Lee"
    )


def test_a_german_window_is_on_a4_with_a_german_date(letter, tmp_path):
    assert "22. November 2026" in letter("--window", "din-5008-b", "--language", "de")
    with pikepdf.open(tmp_path / "out.pdf") as pdf:
        assert [round(float(edge)) for edge in pdf.pages[0].MediaBox] == [0, 0, 595, 842]
        assert pdf.Root.Lang == "de"


def test_type_and_hand_are_embedded(letter, tmp_path):
    letter()
    with pikepdf.open(tmp_path / "out.pdf") as pdf:
        names = {str(font.BaseFont)[8:] for font in pdf.pages[0].Resources.Font.values()}
    assert names == {"SourceSans-regular", "SourceSans-semibold", "Fairhand-quick-cursive"}


def test_it_is_made_for_archives_and_print_shops_too(letter):
    words = letter()
    assert letter("--purpose", "archive") == words
    assert letter("--purpose", "shop", "--icc", "FOGRA39") == words


@pytest.mark.parametrize(
    ("options", "files", "said"),
    [
        (["--paper", "legal"], {}, "There is no letter paper “legal”: choose letter or a4."),
        (["--window", "c4"], {}, "There is no window “c4”"),
        (["--window", "us-10", "--paper", "a4"], {}, "A US #10 window envelope is for US Letter"),
        (["--language", "xx_YY"], {}, "There is no language “xx_YY”"),
        ([], {"text": ""}, "There is no letter to type yet"),
        ([], {"text": "Dear [somebody],"}, "The note still has [somebody] in it."),
        ([], {"text": "Dear Ann, 漢"}, "The typed face has no “漢”"),
        ([], {"to": ""}, "In the address: The address is empty"),
        ([], {"from": "Jo\x07"}, "In the sender's address: The address contains a hidden"),
    ],
)
def test_what_cannot_be_typed_is_refused_in_a_sentence(letter, capsys, options, files, said):
    assert letter(*options, **files) is None
    assert said in capsys.readouterr().err


def test_a_date_that_is_none_is_refused(letter, capsys):
    with pytest.raises(SystemExit):
        letter("--date", "22.11.2026")
    assert "such as 2026-11-22" in capsys.readouterr().err


def arguments(folder, out, *options, **files):
    """The command that types a letter of these words into `out`."""
    told = ["letter", "--out", str(out), "--date", "2026-11-22", *options]
    for name, text in (FILES | files).items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        told += [f"--{name}", str(folder / f"{name}.txt")]
    return told


def printed_ink(path, page=0):
    """(rows, columns) which pixels of a page are inked."""
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        return np.array(document[page].render(scale=300 / 72, grayscale=True).to_pil()) < 160


def test_a_pen_signs_the_letter_that_is_printed_unsigned(letter, tmp_path, capsys):
    letter("--unsigned")
    unsigned = printed_ink(tmp_path / "out.pdf")
    letter()
    signature = printed_ink(tmp_path / "out.pdf") & ~unsigned
    assert main(arguments(tmp_path, tmp_path / "out.svg")) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("The pen draws ")
    assert " cm in " in told[0]
    assert told[1:] == ["It signs page 1 of the letter: print that first, with --unsigned."]
    drawn = read_svg((tmp_path / "out.svg").read_bytes())
    pen = drawn.ink((tmp_path / "out.pdf").read_bytes(), 0.4)
    assert (pen & signature).sum() / (pen | signature).sum() > 0.7


def test_a_signature_on_the_second_page_is_the_only_file(tmp_path, capsys):
    long = "Dear Ms. Alvarez,\n\n" + "Thank you for Friday.\n\n" * 40 + "Sincerely,\nJordan Lee\n"
    assert main(arguments(tmp_path, tmp_path / "sign.hpgl", text=long)) == 0
    assert "signs page 2 of the letter" in capsys.readouterr().out
    assert [path.name for path in tmp_path.glob("*.hpgl")] == ["sign.hpgl"]


def test_a_letter_that_nobody_signs_is_nothing_for_a_pen(tmp_path, capsys):
    words = {"text": "Dear Ms. Alvarez,\n\nThank you for Friday.\n", "from": "\n"}
    command = arguments(tmp_path, tmp_path / "out.svg", **words)
    del command[command.index("--from") : command.index("--from") + 2]
    assert main(command) == 2
    assert "Nothing in this letter is written by hand" in capsys.readouterr().err
    assert not (tmp_path / "out.svg").exists()


@pytest.mark.parametrize("ending", ["svg", "hpgl", "gcode"])
def test_a_jig_is_the_corners_of_the_letters_paper(ending, tmp_path, capsys):
    assert main(arguments(tmp_path, tmp_path / f"jig.{ending}", "--jig")) == 0
    assert "in 4 strokes" in capsys.readouterr().out
