"""Pages as they are sent to printers of each kind."""

import pytest

from desktop.stationery.boxes import INCH
from desktop.stationery.printer_profiles import Edge, Facing, Position, PrinterProfile, fed

WIDTH, HEIGHT = 5.75 * INCH, 4.375 * INCH
LETTER = (8.5 * INCH, 11 * INCH)


def where(sent, x, y):
    a, b, c, d, e, f = sent.matrix
    return a * x + c * y + e, b * x + d * y + f


def test_a_wide_page_goes_in_with_its_right_edge_first():
    sent = fed(WIDTH, HEIGHT, PrinterProfile())
    assert (sent.width, sent.height) == (HEIGHT, WIDTH)
    assert where(sent, WIDTH, HEIGHT) == pytest.approx((0, WIDTH))  # its top right, at top left


def test_a_high_page_goes_in_as_it_is():
    assert fed(HEIGHT, WIDTH, PrinterProfile()).matrix == (1, 0, 0, 1, 0, 0)


@pytest.mark.parametrize("edge", Edge)
def test_any_edge_may_go_in_first(edge):
    sent = fed(WIDTH, HEIGHT, PrinterProfile(edge=edge))
    middle = {
        Edge.TOP: (WIDTH / 2, HEIGHT),
        Edge.RIGHT: (WIDTH, HEIGHT / 2),
        Edge.BOTTOM: (WIDTH / 2, 0),
        Edge.LEFT: (0, HEIGHT / 2),
    }[edge]
    assert where(sent, *middle) == pytest.approx((sent.width / 2, sent.height))


@pytest.mark.parametrize(
    ("position", "facing", "left"),
    [
        (Position.LEFT, Facing.UP, 0),
        (Position.CENTRE, Facing.UP, (LETTER[0] - HEIGHT) / 2),
        (Position.RIGHT, Facing.UP, LETTER[0] - HEIGHT),
        (Position.LEFT, Facing.DOWN, LETTER[0] - HEIGHT),
        (Position.CENTRE, Facing.DOWN, (LETTER[0] - HEIGHT) / 2),
        (Position.RIGHT, Facing.DOWN, 0),
    ],
)
def test_on_a_carrier_the_sheet_lies_at_the_top_where_its_guide_holds_it(position, facing, left):
    profile = PrinterProfile(position, facing, carrier=LETTER)
    sent = fed(WIDTH, HEIGHT, profile)
    assert (sent.width, sent.height) == LETTER
    assert where(sent, WIDTH, HEIGHT) == pytest.approx((left, LETTER[1]))


def test_a_fault_is_undone_before_it_happens():
    profile = PrinterProfile(right=5, up=-3, wide=1.01, high=0.99)
    x, y = where(fed(HEIGHT, WIDTH, profile), 100, 200)
    assert (x * 1.01 + 5, y * 0.99 - 3) == pytest.approx((100, 200))
