"""Where a pen is at each moment."""

from dataclasses import replace

import numpy as np
import pytest

from desktop.printing.pen_motions import pen_motion
from desktop.printing.pen_times import seconds
from desktop.printing.plotters import DEFAULT_PLOTTER, Plotter
from desktop.stationery.boxes import MM
from desktop.stationery.pen_pages import PenLayer, PenPage

MACHINE = Plotter(
    "own", (), (), (), draw_speed=600, travel_speed=1200, lift=0.5, slowest=1.0
)  # 10 mm a second, and 20


def page(*paths):
    own = tuple(np.array(path, float) * MM for path in paths)
    return PenPage(300, 200, (PenLayer("Gel pen", 1.0, (0, 0, 0.5), own),))


TWO = page([(0, 20), (10, 20)], [(10, 40), (30, 40)])


@pytest.mark.parametrize(
    ("time", "x", "y", "draws"),
    [
        (0.0, 0, 0, False),
        (0.5, 0, 10, False),  # on its way to the first line
        (1.2, 0, 20, False),  # there, and let down
        (1.5, 0, 20, True),
        (2.0, 5, 20, True),
        (2.6, 10, 20, False),  # lifted
        (3.5, 10, 30, False),
        (4.6, 11, 40, True),
        (7.0, 30, 40, False),
        (99.0, 0, 0, False),
    ],
)
def test_the_pen_goes_from_line_to_line_and_is_lifted_between(time, x, y, draws):
    left, up, is_down = pen_motion(TWO, MACHINE).place(time)
    assert (left / MM, up / MM) == pytest.approx((x, y), abs=0.01)
    assert is_down == draws


def test_what_it_has_drawn_grows_to_all():
    motion = pen_motion(TWO, MACHINE)
    assert [motion.reached(time) for time in (0, 1.5, 2.5, 4.5, 6.5)] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("slowest", [0.4, 1.0])
def test_it_takes_as_long_as_is_told(slowest):
    turns = page([(0, 0), (3, 4), (6, 0), (6, 1)], [(50, 20), (40, 10)], [(1, 1), (1, 1)])
    machine = replace(DEFAULT_PLOTTER, slowest=slowest)
    assert pen_motion(turns, machine).seconds == pytest.approx(seconds([turns], machine))


def test_lines_go_on_from_the_point_before_and_begin_anew_at_each_path():
    motion = pen_motion(TWO, MACHINE)

    def lines(start, end):
        return [len(points) for _, points in motion.lines(start, end)]

    assert lines(0, 4) == [2, 2]
    assert lines(1, 2) == [2]
    assert lines(1, 3) == [2, 1]
    assert lines(2, 3) == [1]
    assert lines(3, 4) == [2]
    assert lines(2, 2) == []


def test_every_path_has_its_pens_line():
    blue = PenLayer("Ballpoint", 2.0, (0, 0, 1.0), page([(0, 0), (1, 1)]).layers[0].paths)
    both = replace(TWO, layers=(*TWO.layers, blue))
    motion = pen_motion(both, MACHINE)
    assert [tip.width for tip in motion.tips] == [1.0, 1.0, 2.0]
    assert motion.firsts.tolist() == [0, 2, 4]
