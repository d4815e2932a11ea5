"""Letters between a writer's own samples of them: each time at another place among these."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form
from desktop.handwriting.strokes import WAYS, all_ways

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

BEYOND = 1.15  # of the way to a sample, a letter may go at most
SAMPLES = WAYS + 1


def own_moves(
    points: Floats, form: Ints, forms: Sequence[Form], rng: np.random.Generator
) -> Floats | None:
    """(n, xy) from the mean of each form's samples to a place among them.

    form: of each point; None where nobody sampled any, and then nothing is drawn from `rng`.
    """
    ways = all_ways([each.strokes for each in forms])
    if ways is None:
        return None
    places = rng.dirichlet(np.ones(SAMPLES), len(forms)) * BEYOND - (BEYOND - 1) / SAMPLES
    # The samples lie about their mean, so the last differs by what the others do, the other way.
    weights = places[:, :WAYS] - places[:, WAYS:]
    return np.asarray(np.einsum("nk,nki->ni", weights[form], ways).reshape(points.shape))
