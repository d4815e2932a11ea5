"""`fairhand write` on every card, with a front, on any stock."""

import re
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from desktop.__main__ import main
from desktop.stationery.boxes import INCH, MM
from desktop.stationery.formats import ALL_CARDS, card_format
from tests.printing.pen_reading import ink, read_svg

NOTE = "Dear Ms. Alvarez,\n\nThank you for your time on Tuesday.\n\nWarmly,\nJordan\n"
LONG = "It was a pleasure to hear how your team works and what it hopes to do next. " * 16


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Writes the note with these options; answers the pages' sizes and words."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "note.txt").write_text(NOTE, "utf-8")
    (tmp_path / "long.txt").write_text(LONG, "utf-8")
    Image.new("RGB", (1600, 1200), "teal").save(tmp_path / "photo.jpg")

    def write(*options, text="note.txt"):
        assert main(["write", "--text", text, "--out", "card.pdf", *options]) == 0
        with pypdfium2.PdfDocument(tmp_path / "card.pdf") as document:
            return [
                (*page.get_size(), page.get_textpage().get_text_range().split())
                for page in document
            ]

    return write


@pytest.fixture
def refused(write, tmp_path, capsys):
    def refused(*options):
        try:
            status = main(["write", "--text", "note.txt", "--out", "card.pdf", *options])
        except SystemExit as end:
            status = end.code
        told = capsys.readouterr()
        assert status == 2
        assert told.err.count("\n") == 1
        assert not (tmp_path / "card.pdf").exists()
        return told.err.strip()

    return refused


@pytest.mark.parametrize("id", [card.id for card in ALL_CARDS])
def test_every_card_is_written_on_its_own_paper(id, write):
    card = card_format(id)
    ((width, height, words),) = write("--card", id)
    assert (width, height) == pytest.approx((card.width, card.height), abs=0.01)
    assert words == NOTE.split()


def test_a_size_of_ones_own_is_flat_unless_it_is_said_to_be_folded(write):
    ((width, height, _),) = write("--custom", "148x105mm")
    assert (width, height) == pytest.approx((148 * MM, 105 * MM), abs=0.01)
    ((width, height, _),) = write("--custom", "5x7in-folded")
    assert (width, height) == pytest.approx((10 * INCH, 7 * INCH), abs=0.01)
    ((width, height, _),) = write("--custom", "5x7in-folded-tent")
    assert (width, height) == pytest.approx((5 * INCH, 14 * INCH), abs=0.01)


def test_a_long_note_fills_both_inside_panels_of_a_folded_card(write):
    ((_, _, words),) = write(text="long.txt")
    assert words == LONG.split()


def test_a_long_note_goes_on_where_it_is_allowed(write):
    pages = write("--panels", "front,back", "--card", "us-a2-flat", text="long.txt")
    assert [word for *_, words in pages for word in words] == LONG.split()
    assert len(pages) == 2


@pytest.mark.parametrize("front", [["--front", "photo.jpg"], ["--design", "sprig"]])
def test_a_card_with_a_front_has_two_pages_the_front_first(front, write):
    (*_, outside), (*_, inside) = write(*front, "--imprint", "From Jordan")
    assert outside == ["From", "Jordan"]
    assert inside == NOTE.split()


def test_a_card_is_imposed_on_a_sheet(write):
    pages = write(
        "--stock", "a4", "--card", "iso-a6-flat", "--start", "4", "--front", "photo.jpg", "--white"
    )
    assert [page[:2] for page in pages] == [pytest.approx((210 * MM, 297 * MM), abs=0.01)] * 2
    assert pages[1][2] == NOTE.split()


def test_several_notes_share_a_sheet(write, tmp_path):
    (tmp_path / "other.txt").write_text("Dear Bo,\n\nThank you too.\n\nJordan\n", "utf-8")
    ((width, _, words),) = write("--text", "other.txt", "--stock", "letter", "--card", "us-a2-flat")
    assert width == 8.5 * INCH
    assert words == [*NOTE.split(), *["Dear", "Bo,", "Thank", "you", "too.", "Jordan"]]


def test_a_shop_gets_the_bleed_of_a_picture(write, tmp_path):
    write("--front", "photo.jpg", "--purpose", "shop", "--icc", "FOGRA39")
    with pikepdf.open(BytesIO((tmp_path / "card.pdf").read_bytes())) as document:
        page = document.pages[0]
        trim, bleed = ([float(edge) for edge in box] for box in (page.trimbox, page.bleedbox))
    assert trim[2] - trim[0] == pytest.approx(8.5 * INCH, abs=0.01)
    assert bleed[2] - bleed[0] == pytest.approx(8.5 * INCH + 6 * MM, abs=0.01)


def test_what_is_to_be_known_is_told_and_refuses_nothing(write, capsys):
    write("--stock", "letter", "--card", "us-a2-flat")
    assert "reach the edge of the Letter sheet" in capsys.readouterr().err
    Image.new("RGB", (160, 120)).save("photo.jpg")
    write("--front", "photo.jpg", "--white")
    assert "dots to an inch" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--card", "us-a2"], "There is no card “us-a2”"),
        (["--custom", "0x105mm"], "longer than nothing"),
        (["--custom=-5x7in"], "longer than nothing"),
        (["--custom", "900x900mm"], "larger than printers take"),
        (["--custom", "5x7parsec"], "is no unit"),
        (["--custom", "13x19in-folded"], "larger unfolded"),
        (["--front", "note.txt"], "no picture that Fairhand reads"),
        (["--front", "none.png"], "cannot be read"),
        (["--design", "roses"], "There is no design"),
        (["--panels", "inside"], "There is no panel"),
        (["--card", "us-a2-flat", "--panels", "inside-left"], "has no inside-left"),
        (["--stock", "a3"], "There is no sheet “a3”"),
        (["--stock", "a4", "--start", "3"], "start at 1"),
        (["--start", "0", "--stock", "a4"], "counted from 1"),
        (["--start", "2"], "Only a sheet of several cards has places"),
        (["--stock", "letter", "--card", "iso-a5-folded"], "no room on a Letter sheet"),
        (["--stock", "letter", "--border=-3mm"], "is no such length"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence_and_writes_nothing(options, said, refused):
    assert said in refused(*options)


def test_a_note_with_a_gap_left_is_refused(write, tmp_path, capsys):
    (tmp_path / "gap.txt").write_text("Dear [somebody],\n\nThank you.", "utf-8")
    assert main(["write", "--text", "gap.txt", "--out", "card.pdf"]) == 2
    assert "still has [somebody] in it" in capsys.readouterr().err
    assert not (tmp_path / "card.pdf").exists()


def test_a_picture_is_not_written_over(write, capsys):
    write()
    arguments = ["write", "--text", "note.txt", "--front", "card.pdf", "--out", "card.pdf"]
    assert main(arguments) == 2
    assert "would replace card.pdf" in capsys.readouterr().err


@pytest.mark.parametrize("ending", ["svg", "hpgl", "gcode"])
def test_a_card_is_written_for_a_pen_and_how_long_it_takes_is_said(ending, write, tmp_path, capsys):
    write()
    assert main(["write", "--text", "note.txt", "--out", f"card.{ending}"]) == 0
    assert re.fullmatch(
        r"The pen draws \d+ cm in \d+ strokes: about 1 minute\. "
        r"Put in one whose line is 0\.35 mm wide\.\n",
        capsys.readouterr().out,
    )
    assert (tmp_path / f"card.{ending}").stat().st_size > 1000


def test_a_note_on_two_sides_is_a_file_for_each(write, tmp_path, capsys):
    options = ["--panels", "inside-right,back", "--text", "long.txt", "--out", "card.svg"]
    assert main(["write", "--card", "us-a2-folded", *options]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == ["Further pages: card-2.svg."]
    assert (tmp_path / "card-2.svg").exists()


def test_what_is_printed_on_a_card_is_printed_before_a_pen_writes_on_it(write, tmp_path, capsys):
    write("--design", "border", "--card", "us-a6-flat")
    whole = ink((tmp_path / "card.pdf").read_bytes())
    write("--design", "border", "--card", "us-a6-flat", "--unwritten")
    printed = ink((tmp_path / "card.pdf").read_bytes())
    capsys.readouterr()
    options = ["--design", "border", "--card", "us-a6-flat", "--out", "card.svg"]
    assert main(["write", "--text", "note.txt", *options]) == 0
    assert "print that before, with --unwritten" in capsys.readouterr().out
    drawn = read_svg((tmp_path / "card.svg").read_bytes())
    written = drawn.ink((tmp_path / "card.pdf").read_bytes(), 0.35)
    assert printed.sum() > 1000
    both = written | printed
    assert (both & whole).sum() / (both | whole).sum() > 0.8


def test_what_is_all_by_hand_leaves_nothing_to_print(refused):
    assert "All of this is written by hand" in refused("--unwritten")
    assert "give --out a .pdf" in refused("--unwritten", "--out", "card.svg")


def test_a_plotter_file_has_no_other_purpose(refused):
    assert "purpose" in refused("--purpose", "archive", "--out", "card.svg")


def test_a_plotter_that_is_not_known_is_refused(refused):
    assert "servo, z-axis" in refused("--plotter", "robot", "--out", "card.gcode")


def test_a_plotter_of_ones_own_is_a_file(write, tmp_path):
    (tmp_path / "desk.toml").write_text('pen_down = "M3 S777"\n', "utf-8")
    options = ["--text", "note.txt", "--out", "card.gcode", "--plotter", "desk.toml"]
    assert main(["write", *options]) == 0
    assert "M3 S777" in (tmp_path / "card.gcode").read_text("ascii")


@pytest.mark.parametrize("plotter", ["servo", "z-axis"])
def test_a_jig_is_the_corners_of_the_paper(plotter, write, tmp_path, capsys):
    options = ["--card", "iso-a6-flat", "--jig", "--plotter", plotter, "--out", "jig.gcode"]
    assert main(["write", "--text", "note.txt", *options]) == 0
    assert "in 4 strokes" in capsys.readouterr().out
    moves = re.findall(r"G1 X([\d.]+) Y([\d.]+)", (tmp_path / "jig.gcode").read_text("ascii"))
    assert {("0.000", "0.000"), ("148.000", "105.000")} <= set(moves)


def test_a_pdf_has_no_jig(refused):
    assert "jig is drawn by a plotter" in refused("--jig")
