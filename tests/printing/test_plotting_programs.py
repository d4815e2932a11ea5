"""What programs that drive pen plotters make of our files: vpype of SVG, hp2xx of HPGL."""

import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from desktop.handwriting.hands import load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.printing.pdf import pdf_bytes
from desktop.printing.pen_hpgl import UNITS, pen_hpgl
from desktop.printing.pen_svg import pen_svg
from desktop.stationery.boxes import MM
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.envelopes import EnvelopeOrder, lay_out_envelope
from desktop.stationery.formats import ISO_C6_ENVELOPE, card_format
from desktop.stationery.pen_pages import pen_pages
from tests.printing.pen_reading import Drawn, read_hpgl

NOTE = "Dear Ada,\n\nThank you for the quick words about joining; I look forward.\n\nTobias\n"
TO = ("Frau Dr. Käthe Müller", "Lindenstraße 12", "10969 Berlin")
SEED = 5
CSS_PIXEL = 25.4 / 96  # mm: what vpype counts in


@pytest.fixture(scope="module", params=["card", "envelope"])
def page(request):
    hand = load_hand("traditional")
    if request.param == "envelope":
        return lay_out_envelope(EnvelopeOrder(TO, (), ISO_C6_ENVELOPE, hand, SEED, ink=DEFAULT_INK))
    (card,) = card_sides(
        CardOrder(NOTE, card_format("us-a2-folded"), hand, SEED, ink=DEFAULT_INK)
    ).printed()
    return card


@pytest.fixture(scope="module")
def pens(page):
    return pen_pages([page], SEED)[0]


@pytest.fixture(scope="module")
def vpype():
    return pytest.importorskip("vpype", reason="vpype is not made for this Python")


@pytest.fixture
def read(vpype, pens, tmp_path):
    """The document that vpype makes of our SVG, each curve kept within 0.01 mm."""
    (tmp_path / "page.svg").write_bytes(pen_svg(pens))
    return vpype.read_multilayer_svg(str(tmp_path / "page.svg"), quantization=0.04)


def drawn(lines, height):
    """What vpype's lines draw. height: of the paper, mm."""
    ways = [np.column_stack([line.real, line.imag]) * CSS_PIXEL for line in lines]
    return Drawn([np.array([0, height]) + way * [1, -1] for way in ways])


def is_the_print(drawn, page, pens):
    pdf = pdf_bytes([page], title="Page", seed=SEED)
    return drawn.overlap(pdf, pens.layers[0].width / MM) >= 0.8


def test_vpype_draws_our_svg_as_it_is_printed(read, page, pens):
    lines = drawn(read.layers[1], pens.height / MM)
    assert len(lines.paths) == pens.lifts
    assert is_the_print(lines, page, pens)


def test_vpype_knows_the_paper_and_the_pen_of_our_svg(read, pens):
    assert np.array(read.page_size) * CSS_PIXEL == pytest.approx(
        [pens.width / MM, pens.height / MM], abs=0.01
    )
    assert list(read.layers) == [1]
    told = read.layers[1].metadata
    assert told["vp_name"].startswith("1 Gel pen")
    assert told["vp_pen_width"] * CSS_PIXEL == pytest.approx(pens.layers[0].width / MM, abs=0.01)
    ink = [round(255 * part) for part in pens.layers[0].rgb]
    assert told["vp_color"].as_hex() == f"#{bytes(ink).hex()}"


def test_vpype_makes_the_hpgl_that_we_make(vpype, read, pens, tmp_path):
    """It reads none. A plotter's own zero and its paper's are elsewhere: the same for all lines."""
    with (tmp_path / "theirs.hpgl").open("w") as file:
        vpype.write_hpgl(
            file, read, page_size="a4", landscape=True, center=False, device="hp7475a",
            velocity=None, absolute=True, quiet=True,
        )  # fmt: skip
    text = (tmp_path / "theirs.hpgl").read_text("ascii")
    assert text.startswith("IN;DF;PS4;SP1;PU")
    theirs = read_hpgl(re.sub("DF;|PS4;|IN;$", "", text).encode()).paths
    ours = read_hpgl(pen_hpgl(pens)).paths
    apart = ours[0][0] - theirs[0][0]
    for our, their in zip(ours, theirs, strict=True):
        assert np.abs(our[[0, -1]] - their[[0, -1]] - apart).max() < 2.1 * MM / UNITS


@pytest.fixture(scope="module")
def hp2xx(pens, tmp_path_factory):
    """What hp2xx says of our HPGL, and the lines that it draws of it, mm from the paper's corner.

    Source of its -x to -Y: the corners of the paper in the plotter's units.
    """
    if not shutil.which("hp2xx"):
        pytest.skip("hp2xx is not installed")
    folder = tmp_path_factory.mktemp("hp2xx")
    (folder / "page.hpgl").write_bytes(pen_hpgl(pens))
    right, top = (round(side * UNITS) for side in (pens.width, pens.height))
    corners = ["-x0", f"-X{right}", "-y0", f"-Y{top}"]
    done = subprocess.run(
        ["hp2xx", "-t", *corners, "-m", "eps", "-f", "page.eps", "page.hpgl"],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stderr, lines_of(folder / "page.eps")


def lines_of(eps: Path):
    """The lines of an EPS of hp2xx: moves, and lines to places."""
    lines = Drawn()
    for x, y, verb in re.findall(r"([-\d.]+) +([-\d.]+) ([MD])", eps.read_text("ascii")):
        place = np.array([[float(x), float(y)]])
        if verb == "M":
            lines.paths.append(place)
        else:
            lines.paths[-1] = np.vstack([lines.paths[-1], place])
    lines.paths = [path for path in lines.paths if len(path) > 1]
    return lines


def test_hp2xx_understands_every_command_of_our_hpgl(hp2xx):
    said, _ = hp2xx
    assert "command(s) ignored: 0" in said
    assert "Unexpected event(s):  0" in said
    assert "Pens used: 1" in said
    assert "Warning" not in said


def test_hp2xx_draws_our_hpgl_as_it_is_printed(hp2xx, page, pens):
    _, lines = hp2xx
    assert is_the_print(lines, page, pens)
