"""The light on a photographed page, told from what is written on it and taken away."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from desktop.stationery.boxes import MM

Grey = NDArray[np.uint8]

_SHADE = 6.0 / MM  # pixels a point at which light is measured
_WIDEST_INK = 1.5 * MM  # wider dark is shade


def evenly_lit(flat: Image.Image, scale: float) -> Grey:
    """The page as if lit evenly: each pixel against the paper around it."""
    step = max(1, round(scale / _SHADE))
    pixels = np.asarray(flat)
    # The lightest of each few pixels, a little blurred against noise: no ink is thinned into paper.
    soft = np.asarray(flat.filter(ImageFilter.BoxBlur(1)))
    high, wide = (side // step * step for side in soft.shape)
    every = [soft[i:high:step, j:wide:step] for i in range(step) for j in range(step)]
    light = np.maximum.reduce(every)
    reach = round(_WIDEST_INK * scale / step / 2)
    paper = 255 - _spread(255 - _spread(light, reach), reach)
    smooth = Image.fromarray(paper).filter(ImageFilter.BoxBlur(reach / 2))
    shade = np.asarray(smooth.resize(flat.size, Image.Resampling.BILINEAR))
    even = pixels * (np.float32(255) / np.maximum(shade, 16).astype(np.float32))
    return np.asarray(np.minimum(even, 255).astype(np.uint8))


def _spread(values: Grey, reach: int) -> Grey:
    """The largest value within so many pixels of each, row- and columnwise."""
    for axis in (0, 1):
        padded = np.pad(values, [(reach, reach) if a == axis else (0, 0) for a in (0, 1)], "edge")
        windows = [
            np.take(padded, range(k, k + values.shape[axis]), axis) for k in range(2 * reach + 1)
        ]
        values = np.asarray(np.maximum.reduce(windows))
    return values
