"""Files for plotters: each is read back, drawn with a pen, and compared with the printed page."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import svgelements

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.nibs import Nib
from desktop.handwriting.pen_kinds import PENS, pen
from desktop.printing.pdf import pdf_bytes
from desktop.printing.pen_files import is_for_pens, pen_files
from desktop.printing.pen_gcode import TooLargeForPlotter
from desktop.printing.pen_times import pen_work, seconds
from desktop.printing.plotters import PLOTTERS, NoSuchPlotter, Plotter, plotter
from desktop.stationery.boxes import MM
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.formats import card_format
from desktop.stationery.panels import Panel
from desktop.stationery.pen_pages import PenLayer, PenPage, pen_pages
from tests.printing.pen_reading import read_gcode, read_hpgl, read_svg

NOTE = (
    "Dear Ms Alvarez,\n\nThank you for taking the time on Tuesday to tell me how the team ships "
    "its weekly releases. It left me thinking about the little tests, and I would be glad to write "
    "them with you.\n\nYours sincerely,\nTobias Fitt\n"
)
SHORT = "Dear Ada,\n\nThank you for the quick words about joining; I look forward.\n\nTobias\n"
SERVO, Z_AXIS = PLOTTERS


def card(hand="fine-cursive", note=NOTE, seed=7, **options):
    return card_sides(
        CardOrder(
            note, card_format("us-a2-folded"), load_hand(hand), seed, ink=DEFAULT_INK, **options
        )
    ).printed()


@pytest.fixture(scope="module")
def pages():
    return card()


@pytest.fixture(scope="module")
def pens(pages):
    return pen_pages(pages, 7)


@pytest.fixture(scope="module")
def pdf(pages):
    return pdf_bytes(pages, title="Card", seed=7)


def written(pens, ending, machine=SERVO):
    (data,) = pen_files(Path(f"card{ending}"), pens, machine).values()
    return data


READERS = {
    ".svg": read_svg,
    ".hpgl": read_hpgl,
    ".gcode": lambda data: read_gcode(data, SERVO),
}
each_kind = pytest.mark.parametrize("ending", READERS)


@each_kind
def test_a_pen_draws_the_page_that_is_printed(ending, pens, pdf):
    drawn = READERS[ending](written(pens, ending))
    assert drawn.overlap(pdf, pens[0].layers[0].width / MM) >= 0.8


@pytest.mark.parametrize("pen_id", [each.id for each in PENS])
@pytest.mark.parametrize("id", hand_ids())
def test_every_hand_with_every_pen_is_the_page_that_is_printed(id, pen_id):
    for seed in (1, 2, 3):
        pages = card(id, SHORT, seed=seed, pen=pen(pen_id))
        page = pen_pages(pages, seed)[0]
        drawn, pdf = read_svg(written([page], ".svg")), pdf_bytes(pages, title="Card", seed=seed)
        assert drawn.overlap(pdf, page.layers[0].width / MM) >= 0.8


def test_a_plotter_that_does_not_swell_draws_less_and_less_like_the_print(pages, pens, pdf):
    even = pen_pages(pages, 7, Nib(swells=False))
    assert even[0].drawn < 0.8 * pens[0].drawn
    assert even[0].lifts == pens[0].lifts
    width = pens[0].layers[0].width / MM
    once, swollen = (read_svg(written(each, ".svg")).overlap(pdf, width) for each in (even, pens))
    assert 0.7 < once < swollen


def test_a_plotters_own_pen_is_what_the_paths_are_for(pages):
    (page,) = pen_pages(pages, 7, Nib(width=0.5 * MM))
    assert page.layers[0].width == 0.5 * MM
    assert read_svg(written([page], ".svg")).pens == ["1 Gel pen 0.50 mm"]


@pytest.mark.parametrize("hand", ["everyday", "felt-tip", "lively", "traditional"])
def test_the_middle_of_every_printed_line_is_the_pens_way(hand):
    pages = card(hand)
    page = pen_pages(pages, 7)[0]
    drawn, pdf = read_svg(written([page], ".svg")), pdf_bytes(pages, title="Card", seed=7)
    thin, thick = drawn.shares(
        pdf, 0.5 * page.layers[0].width / MM, 1.5 * page.layers[0].width / MM
    )
    assert thin > 0.98  # of what a thin pen draws is ink of the print
    assert thick > 0.98  # of the print's ink lies under a thick one


@each_kind
def test_paths_are_read_back_in_the_order_of_writing(ending, pens):
    drawn = READERS[ending](written(pens, ending))
    for read, path in zip(drawn.paths, pens[0].paths, strict=True):
        assert np.abs(read[0] - path[0] / MM).max() < 0.02
        assert np.abs(read[-1] - path[-1] / MM).max() < 0.02


@each_kind
def test_everything_drawn_lies_on_the_paper(ending, pens):
    points = np.concatenate(READERS[ending](written(pens, ending)).paths)
    assert (points > 0).all()
    assert (points < np.array([pens[0].width, pens[0].height]) / MM).all()


@each_kind
def test_the_pen_goes_as_far_as_is_told(ending, pens):
    paths = READERS[ending](written(pens, ending)).paths
    far = sum(np.hypot(*np.diff(path, axis=0).T).sum() for path in paths)
    assert len(paths) == pens[0].lifts
    assert far == pytest.approx(pens[0].drawn / MM, rel=0.02)


@each_kind
def test_the_same_take_is_the_same_bytes_and_another_is_not(ending, pages, pens):
    data = written(pens, ending)
    assert data == written(pen_pages(pages, 7), ending)
    assert data != written(pen_pages(pages, 8), ending)


def test_svg_is_as_large_as_the_paper_with_a_layer_for_each_pen(pens):
    data = written(pens, ".svg")
    assert b'width="215.900mm" height="139.700mm"' in data
    assert read_svg(data).pens == ["1 Gel pen 0.30 mm"]


def ends(path):
    """Where its moves and lines end."""
    return [segment.end for segment in path.segments()]


def test_svg_is_read_by_what_plotting_programs_read_it_with(pens):
    """Source: vpype and others read SVG by svgelements; at 25.4 pixels an inch one is a mm."""
    svg = svgelements.SVG.parse(BytesIO(written(pens, ".svg")), ppi=25.4)
    assert (svg.width, svg.height) == pytest.approx((215.9, 139.7))
    paths = [each for each in svg.elements() if isinstance(each, svgelements.Path)]
    height = pens[0].height / MM
    for read, path in zip(paths, pens[0].paths, strict=True):
        points = np.array([(point.x, height - point.y) for point in ends(read)])
        assert np.abs(points - path / MM).max() < 0.01
        assert read.stroke_width == pytest.approx(pens[0].layers[0].width / MM, abs=0.001)
        assert read.fill.value is None


def test_hpgl_takes_the_first_pen_and_puts_it_back(pens):
    data = written(pens, ".hpgl")
    assert data.startswith(b"IN;\nSP1;\nPU")
    assert data.endswith(b"PU;\nSP0;\n")


@pytest.mark.parametrize("machine", PLOTTERS, ids=lambda machine: machine.id)
def test_gcode_is_for_the_plotter_it_is_made_for(machine, pens):
    drawn = read_gcode(written(pens, ".gcode", machine), machine)
    assert len(drawn.paths) == pens[0].lifts


def test_gcode_lays_the_paper_where_the_plotter_has_it(pens):
    machine = Plotter("own", ("G21", "G90"), ("M5",), ("M3",), left=12.5, bottom=30)
    data = written(pens, ".gcode", machine)
    x, y = pens[0].paths[0][0] / MM
    assert f"G0 X{x + 12.5:.3f} Y{y + 30:.3f} F4000".encode() in data
    assert np.allclose(read_gcode(data, machine).paths[0][0], [x, y], atol=0.001)


def test_gcode_stops_for_the_next_paper():
    both = card(note=NOTE * 4, panels=(Panel.INSIDE_RIGHT, Panel.BACK))
    pens = pen_pages(both, 7)
    assert len(pens) == 2
    drawn = read_gcode(written(pens, ".gcode"), SERVO)
    assert drawn.stops == [pens[0].lifts]


@pytest.mark.parametrize("ending", [".svg", ".hpgl"])
def test_each_page_is_a_file_where_a_file_is_a_page(ending, pens):
    files = pen_files(Path(f"out/card{ending}"), [*pens, *pens], SERVO)
    assert [*files] == [Path(f"out/card{ending}"), Path(f"out/card-2{ending}")]


def test_writing_that_the_plotter_does_not_reach_is_refused(pens):
    small = Plotter("small", (), ("M5",), ("M3",), width=150, height=150)
    with pytest.raises(TooLargeForPlotter, match="150 by 150 mm"):
        written(pens, ".gcode", small)


def test_two_pens_are_changed_at_a_stop():
    line = (np.array([[10.0, 10.0], [20.0, 20.0]]),)
    layers = tuple(PenLayer(name, 1.0, (0, 0, 0), line) for name in ("Gel pen", "Ballpoint"))
    page = PenPage(100, 100, layers)
    assert read_gcode(written([page], ".gcode"), SERVO).stops == [1]
    assert read_hpgl(written([page], ".hpgl")).pens == ["1", "2"]
    assert len(read_svg(written([page], ".svg")).pens) == 2


def test_the_time_is_that_of_the_way_and_the_lifts():
    machine = Plotter("own", (), (), (), draw_speed=600, travel_speed=1200, lift=0.5)
    line = np.array([[0.0, 0.0], [100 * MM, 0.0]])
    page = PenPage(300, 300, (PenLayer("Gel pen", 1.0, (0, 0, 0), (line,)),))
    assert seconds([page], machine) == pytest.approx(10 + 5 + 1)
    assert pen_work([page] * 20, machine).told == (
        "The pen draws 2.0 m in 20 strokes: about 5 minutes. Put in one whose line is 0.35 mm wide."
    )
    assert (
        pen_work([page] * 260, machine)
        .told.partition(" Put ")[0]
        .endswith("about 1 hour 9 minutes.")
    )


def test_a_name_says_whether_it_is_for_a_pen():
    assert [
        name for name in ("a.svg", "a.HPGL", "a.gcode", "a.pdf", "a") if is_for_pens(Path(name))
    ] == [
        "a.svg",
        "a.HPGL",
        "a.gcode",
    ]


def test_a_plotter_that_is_not_known_is_refused_with_those_that_are():
    assert plotter("z-axis") is Z_AXIS
    with pytest.raises(NoSuchPlotter, match="servo, z-axis"):
        plotter("robot")


def test_gcode_is_slower_where_a_hand_slows(pens):
    def speeds(machine):
        data = written(pens, ".gcode", machine).decode("ascii")
        return {float(speed) for speed in re.findall(r"G1 .* F([\d.]+)", data)}

    assert speeds(SERVO) == {750, 900, 1050, 1200, 1350, 1500}
    even = replace(SERVO, slowest=1.0)
    assert speeds(even) == {1500}
    assert seconds(pens, even) < seconds(pens, SERVO)
