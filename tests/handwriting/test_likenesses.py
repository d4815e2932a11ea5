"""Numbers that keep like letters unlike."""

import numpy as np

from desktop.handwriting.likenesses import spread_out


def nearest(numbers):
    apart = np.linalg.norm(numbers[:, None] - numbers, axis=2)
    return (apart + 99 * np.eye(len(numbers))).min(1)


def test_they_are_further_apart_than_by_chance():
    rng = np.random.default_rng(1)
    spread, drawn = spread_out(["e"] * 30, 4, rng), rng.uniform(-1.7, 1.7, (30, 4))
    assert nearest(spread).min() > 1.5 * nearest(drawn).min()


def test_they_stay_about_nothing_with_a_deviation_of_one():
    numbers = spread_out(["e"] * 400, 6, np.random.default_rng(2))
    assert np.abs(numbers.mean(0)).max() < 0.1
    assert np.abs(numbers.std(0) - 1).max() < 0.1


def test_each_kind_begins_elsewhere():
    numbers = spread_out(["e", "a", "e"], 3, np.random.default_rng(3))
    assert nearest(numbers).min() > 0.1


def test_what_they_are_of_does_not_matter_only_which_are_alike():
    one, two = (
        spread_out(kinds, 3, np.random.default_rng(4)) for kinds in ("eae", [object, int, object])
    )
    assert np.array_equal(one, two)
