"""Chance for many writings at once."""

import numpy as np

from desktop.handwriting.draws import drawn


def test_a_writing_draws_the_same_alone_and_with_others():
    counts = [(2, 5, 21), (1, 1, 3), (4, 9, 40)]
    together = drawn([np.random.default_rng(seed) for seed in range(3)], counts)
    alone = drawn([np.random.default_rng(1)], counts[1:2])
    assert np.array_equal(together.page["slope"][1], alone.page["slope"][0])
    assert np.array_equal(together.line["bow"][2:3], alone.line["bow"])
    assert np.array_equal(together.word["gap"][5:6], alone.word["gap"])
    assert np.array_equal(together.letter["turn"][21:24], alone.letter["turn"])
    assert np.array_equal(together.ends[5:6], alone.ends)
    assert np.array_equal(together.waves[:, 2:3], alone.waves)
