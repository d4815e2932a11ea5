"""The test sheet: crosses where they are measured, and the outline where the sheet will lie."""

import pytest

from desktop.stationery.boxes import INCH, MM
from desktop.stationery.printer_profiles import Position, PrinterProfile
from desktop.stationery.printer_trials import INSET
from desktop.stationery.trial_pages import crosses, trial_page

LETTER = (8.5 * INCH, 11 * INCH)
ENVELOPE = (5.75 * INCH, 4.375 * INCH)


def outline(profile):
    """Left, bottom, right, top of the dashed line."""
    page = trial_page(LETTER, ENVELOPE, profile, ["A test sheet"])
    (dashed,) = (shape for shape in page.artwork if shape.dash)
    (edge,) = dashed.outlines
    xs, ys = zip(edge.start, *edge.pieces, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def test_each_cross_is_as_far_from_its_edge_as_all_the_others():
    places = crosses(*LETTER)
    assert (places["A"][0], LETTER[0] - places["B"][0]) == pytest.approx((INSET, INSET))
    assert (places["D"][1], LETTER[1] - places["C"][1]) == pytest.approx((INSET, INSET))


@pytest.mark.parametrize(
    ("position", "left"),
    [(Position.LEFT, 0), (Position.CENTRE, 2.0625 * INCH), (Position.RIGHT, 4.125 * INCH)],
)
def test_the_outline_is_where_the_sheet_will_lie(position, left):
    assert outline(PrinterProfile(position)) == pytest.approx(
        (left, 5.25 * INCH, left + 4.375 * INCH, 11 * INCH)
    )


def test_known_faults_are_not_undone_on_it():
    faulty = PrinterProfile(right=3 * MM, up=-2 * MM, wide=1.01)
    assert outline(faulty) == outline(PrinterProfile())


def test_all_of_it_is_on_the_paper():
    page = trial_page(LETTER, ENVELOPE, PrinterProfile(), ["A test sheet for the A2 envelope"])
    for text in page.typed:
        assert page.paper.inset(10 * MM).holds(text.bounds())
