"""What a test sheet says of a printer, tried on all that a printer may do."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.stationery.boxes import INCH, MM
from desktop.stationery.printer_profiles import Edge, Facing, Position, PrinterProfile, fed
from desktop.stationery.printer_trials import INSET, Answers, Arrow, DoesNotMeasure, concluded
from tests.stationery.simulated_printers import SimulatedPrinter

LETTER = (8.5 * INCH, 11 * INCH)
A4 = (210 * MM, 297 * MM)
SIZES = [(5.75 * INCH, 4.375 * INCH), (220 * MM, 110 * MM), (8.5 * INCH, 5.5 * INCH), (300, 400)]
TRUE = Answers(INSET, INSET, INSET, INSET)

offsets = st.floats(-5 * MM, 5 * MM)
growths = st.floats(0.985, 1.015)
printers = st.builds(
    SimulatedPrinter,
    st.sampled_from(Position),
    st.integers(0, 3),
    st.sampled_from(Facing),
    offsets,
    offsets,
    growths,
    growths,
)


def landed(printer, profile, size, point):
    """Where a point of a page lands on its sheet, seen as the page is read."""
    width, height = size
    sent = fed(width, height, profile)
    a, b, c, d, e, f = sent.matrix
    x, y = point
    on_paper = (a * x + c * y + e, b * x + d * y + f)
    edge = profile.edge_of(width, height).value
    sheet = (height, width) if edge % 2 else (width, height)
    x, y = printer.ink(on_paper, (sent.width, sent.height), sheet)
    for _ in range(edge):  # turn the sheet back
        x, y, sheet = y, sheet[0] - x, (sheet[1], sheet[0])
    return x, y


@pytest.mark.parametrize("facing", Facing)
@pytest.mark.parametrize("quarters", range(4))
@pytest.mark.parametrize("position", Position)
@given(data=st.data())
def test_the_wizard_brings_the_ink_to_where_it_should_be(position, quarters, facing, data):
    printer = replace(data.draw(printers), position=position, quarters=quarters, facing=facing)
    carrier = data.draw(st.sampled_from([None, LETTER, A4]))
    paper = carrier or LETTER
    asked = PrinterProfile(
        position=position, edge=data.draw(st.sampled_from([None, *Edge])), carrier=carrier
    )
    profile = concluded(asked, printer.measured(paper), *paper)
    width, height = data.draw(st.sampled_from(SIZES))
    for point in ((0, 0), (width, height), (width / 3, height / 5)):
        assert landed(printer, profile, (width, height), point) == pytest.approx(point, abs=1e-6)


@given(printer=printers, slips=st.tuples(*[st.floats(-0.5 * MM, 0.5 * MM)] * 4))
def test_half_a_millimetre_on_the_ruler_stays_about_a_millimetre_on_the_sheet(printer, slips):
    read = printer.measured(LETTER)
    read = replace(
        read,
        left=read.left + slips[0],
        right=read.right + slips[1],
        top=read.top + slips[2],
        bottom=read.bottom + slips[3],
    )
    asked = PrinterProfile(position=printer.position, carrier=LETTER)
    profile = concluded(asked, read, *LETTER)
    for point in ((0, 0), SIZES[0]):
        found = landed(printer, profile, SIZES[0], point)
        assert found == pytest.approx(point, abs=1.0 * MM)


def test_a_printer_without_faults_needs_no_correction():
    profile = concluded(PrinterProfile(), TRUE, *LETTER)
    numbers = (profile.right, profile.up, profile.wide, profile.high)
    assert numbers == pytest.approx((0, 0, 1, 1))
    assert (profile.quarters, profile.facing) == (0, Facing.UP)


@pytest.mark.parametrize(
    "answers",
    [
        replace(TRUE, left=250 * MM),
        replace(TRUE, left=0, right=0),
        replace(TRUE, top=-1),
        replace(TRUE, bottom=2.5 * MM),
    ],
)
def test_distances_that_cannot_be_are_measured_again(answers):
    with pytest.raises(DoesNotMeasure, match=r"about 50 mm are expected: measure again"):
        concluded(PrinterProfile(), answers, *LETTER)


def test_a_page_that_the_printer_turned_is_measured_along_the_other_edges():
    answers = replace(TRUE, left=INSET + 2, right=INSET - 2, arrow=Arrow.LEFT)
    profile = concluded(PrinterProfile(), answers, *LETTER)
    assert (profile.quarters, profile.right) == (1, pytest.approx(2))
    assert (profile.wide, profile.high) == pytest.approx((1, 1))
