"""`fairhand envelope`: where it is posted, in what face, and exactly as it is said."""

import pypdfium2
import pytest

from desktop.__main__ import main
from desktop.stationery.custom_sizes import custom_size

TO = "Ann Lee\n1 Elm St\nSpringfield, IL 62701\n"


@pytest.fixture
def envelope(tmp_path):
    """The lines of the envelope that the command makes, from the file."""

    def envelope(to, *options):
        (tmp_path / "to.txt").write_text(to, encoding="utf-8")
        out = tmp_path / "out.pdf"
        options = ["envelope", "--to", str(tmp_path / "to.txt"), "--out", str(out), *options]
        if main(options):
            return None
        text = pypdfium2.PdfDocument(out.read_bytes())[0].get_textpage().get_text_bounded()
        return [line.strip() for line in text.splitlines()]

    return envelope


@pytest.mark.parametrize("face", ["hand", "plain"])
def test_all_lines_are_on_it_in_either_face(envelope, face):
    assert envelope(TO, "--face", face) == TO.splitlines()


def test_exactly_prints_what_would_be_refused(envelope, capsys):
    street = "12 Elm St\nSpringfield, IL 62701"
    assert envelope(street) is None
    assert "has no name" in capsys.readouterr().err
    assert envelope(street, "--exactly") == street.splitlines()


def test_what_the_post_hardly_reads_is_said_and_printed(envelope, capsys):
    long = "Ann Lee\nInternational Institute of Correspondence\n75001 PARIS"
    assert envelope(long, "--origin", "FR", "--size", "c6") == long.splitlines()
    assert "La Poste reads lines of up to 38 characters" in capsys.readouterr().err


def test_abroad_the_country_may_be_a_line_more(envelope, capsys):
    lines = "Ann\nAcme\nHall B\nFloor 2\n1 Elm St\nSpringfield IL 62701\nÉTATS-UNIS"
    assert envelope(lines, "--origin", "FR", "--size", "c5", "--face", "plain")
    assert capsys.readouterr().err == ""
    assert envelope(lines.replace("ÉTATS-UNIS", "USA"), "--origin", "FR", "--size", "c5")
    assert "up to 6 lines, and this one has 7" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("to", "options", "said"),
    [
        (TO, ["--face", "wax"], "There is no face “wax” for an envelope: choose hand or plain."),
        (TO, ["--origin", "XX"], "There is no country “XX”"),
        ("Ann\n" + "x" * 200, [], "has 200 characters, and 80 is the most"),
        ("Ann\n" * 13, [], "has 13 lines, and an envelope has room for 12"),
        ("Ann\n" * 12, [], "too long for the US A2 envelope"),
        ("Ann\x07\n1 Elm St", [], "hidden control character (U+0007)"),
        ("Ann\n\u202e1 Elm St", [], "hidden control character (U+202E)"),
        ("Ann\nשלם 1", ["--face", "plain"], "runs from right to left"),
        ("Ann\nשלם 1", [], "is written in Hebrew, which no hand here writes"),
        ("", ["--exactly"], "The address is empty"),
        (TO, ["--mailer-id", "12"], "“12” is no Mailer ID"),
    ],
)
def test_what_cannot_be_addressed_is_refused_in_a_sentence(envelope, capsys, to, options, said):
    assert envelope(to, *options) is None
    assert said in capsys.readouterr().err


def test_a_barcode_is_added_only_for_those_who_have_a_mailer_id(envelope, tmp_path):
    def ink_in_the_barcode_zone(*options):
        envelope(TO, *options)
        page = pypdfium2.PdfDocument((tmp_path / "out.pdf").read_bytes())[0]
        picture = page.render(scale=2).to_numpy()
        zone = picture[-int(0.625 * 144) :, -int(4.75 * 144) :]
        return bool((zone < 128).any())

    assert not ink_in_the_barcode_zone()
    assert ink_in_the_barcode_zone("--mailer-id", "123456", "--serial", "42")


@pytest.mark.parametrize("custom", ["152x102mm", "6x4in"])
def test_an_envelope_may_have_a_size_of_ones_own(custom, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "to.txt").write_text("Ada Byron\n12 Harbor Street\nPortland, OR 97205\n")
    assert main(["envelope", "--to", "to.txt", "--custom", custom, "--out", "env.pdf"]) == 0
    with pypdfium2.PdfDocument(tmp_path / "env.pdf") as document:
        width, height = document[0].get_size()
    size = custom_size(custom)
    assert (width, height) == pytest.approx((size.width, size.height), abs=0.01)


def test_a_size_that_costs_more_at_the_post_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "to.txt").write_text("Ada Byron\n12 Harbor Street\nPortland, OR 97205\n")
    arguments = ["envelope", "--to", "to.txt", "--out", "env.pdf"]
    assert main([*arguments, "--size", "square-5in"]) == 0
    assert "not for USPS's machines" in capsys.readouterr().err
    assert main([*arguments, "--custom", "0x5in"]) == 2
    assert "longer than nothing" in capsys.readouterr().err


def test_an_envelope_is_written_for_a_pen_too(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "to.txt").write_text("Ada Byron\n12 Harbor Street\nPortland, OR 97205\n")
    arguments = ["envelope", "--to", "to.txt", "--size", "us-a2", "--out", "env.svg"]
    assert main(arguments) == 0
    assert "about 1 minute" in capsys.readouterr().out
    assert b'width="146.050mm"' in (tmp_path / "env.svg").read_bytes()
    assert main([*arguments, "--face", "plain"]) == 2
    assert "set in type, which no pen writes" in capsys.readouterr().err
