"""Which sizes are tried, and how ink is kept in its box."""

from dataclasses import dataclass
from itertools import pairwise

import pytest

from desktop.stationery.boxes import Box
from desktop.stationery.fitting import DoesNotFit, all_kept_inside, kept_inside, sizes


@dataclass(frozen=True)
class Ink:
    """Stands for a writing: it has nothing but bounds."""

    left: float
    bottom: float
    right: float
    top: float

    def bounds(self):
        return self.left, self.bottom, self.right, self.top


def ink_of(width: float, height: float, left: float = 0, bottom: float = 0):
    """Writes ink of this size, which is smaller and elsewhere as it is asked."""

    def write_at(part, right, up):
        x, y = left + right, bottom + up
        return Ink(x, y, x + width * part, y + height * part)

    return write_at


BOX = Box(0, 0, 100, 50)


def test_sizes_go_from_the_natural_one_down_to_the_smallest():
    tried = list(sizes(6.0, 4.0))
    assert (tried[0], tried[-1]) == (6.0, 4.0)
    assert tried == sorted(tried, reverse=True)
    assert all(low >= high * 0.97 for high, low in pairwise(tried))


def test_a_hand_that_writes_smaller_than_the_smallest_is_written_in_that():
    assert list(sizes(3.0, 4.0)) == [4.0]


def test_ink_inside_is_left_as_it_is():
    assert kept_inside(BOX, ink_of(90, 40, 5, 5)).bounds() == (5, 5, 95, 45)


@pytest.mark.parametrize(("left", "bottom"), [(-3, 5), (15, 5), (5, -2), (5, 14), (20, 20)])
def test_ink_over_an_edge_is_moved_in(left, bottom):
    written = kept_inside(BOX, ink_of(90, 40, left, bottom))
    assert BOX.holds(written.bounds())
    assert written.right - written.left == pytest.approx(90)


def test_ink_too_wide_for_the_box_is_written_smaller():
    written = kept_inside(BOX, ink_of(104, 40, -2, 5))
    assert BOX.holds(written.bounds())
    assert written.right - written.left < 100


def test_ink_too_high_whose_lower_end_sinks_is_written_smaller_and_moved_up_in_a_few_tries():
    written = kept_inside(BOX, ink_of(90, 60, 5, -12))
    assert BOX.holds(written.bounds())
    assert written.top - written.bottom > 45


def test_ink_much_too_wide_is_refused():
    with pytest.raises(DoesNotFit):
        kept_inside(BOX, ink_of(200, 40))


def test_of_many_only_those_are_written_again_whose_ink_is_not_inside():
    writers = [ink_of(90, 40, 5, 5), ink_of(104, 40, -2, 5), ink_of(90, 40, 20, 5)]
    asked = []

    def write_at(tries):
        asked.append([number for number, _ in tries])
        return [writers[number](*fit) for number, fit in tries]

    written = all_kept_inside([BOX] * 3, write_at)
    assert written == [kept_inside(BOX, writer) for writer in writers]
    assert asked[:2] == [[0, 1, 2], [1, 2]]
