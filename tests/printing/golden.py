"""Pictures kept of what is printed, and how far a drawing may be from the one that is kept."""

from pathlib import Path

import numpy as np
from PIL import Image

from desktop.printing.previews import Raster

PICTURES = Path(__file__).with_name("pictures")
SHADES = 8  # of grey that are kept; engines differ at the edges of letters more than these do
BLUR = 5  # pixels, over which such differences even out
MOST_ASTRAY, MOST_IN_ALL = 0.2, 0.012  # of black: at one place, and on the whole
WHITE = 250


def grey(raster):
    """A drawing in grey, cut down to what is on it."""
    pixels = np.frombuffer(raster.rgb, np.uint8).reshape(raster.height, raster.width, 3).mean(2)
    rows, columns = np.flatnonzero((pixels < WHITE).any(1)), np.flatnonzero((pixels < WHITE).any(0))
    return pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def keep(name, pixels):
    """Keep the picture, in few shades: a small file."""
    step = 255 / (SHADES - 1)
    PICTURES.mkdir(exist_ok=True)
    shades = Image.fromarray((np.round(pixels / step) * step).astype(np.uint8))
    shades.quantize(SHADES).save(PICTURES / f"{name}.png", optimize=True)


def difference(name, pixels):
    """What is wrong with the drawing, beside the picture that is kept of it; "" if nothing is."""
    kept = np.asarray(Image.open(PICTURES / f"{name}.png").convert("L"), float)
    if np.abs(np.subtract(kept.shape, pixels.shape)).max() > 2:
        return f"{name} is {pixels.shape} pixels, and was {kept.shape}"
    rows, columns = np.minimum(kept.shape, pixels.shape)
    apart = _blurred((kept[:rows, :columns] - np.round(pixels[:rows, :columns])) / 255)
    worst, all_over = float(np.abs(apart).max()), float(np.abs(apart).mean())
    if worst < MOST_ASTRAY and all_over < MOST_IN_ALL:
        return ""
    return f"{name} differs by {worst:.2f} at one place and by {all_over:.4f} on the whole"


def _blurred(values):
    """Means over squares of pixels."""
    sums = np.pad(values, ((BLUR, 0), (BLUR, 0))).cumsum(0).cumsum(1)
    one = sums[BLUR:, BLUR:] - sums[:-BLUR, BLUR:] - sums[BLUR:, :-BLUR] + sums[:-BLUR, :-BLUR]
    return one / BLUR**2


def turned_up(raster: Raster, up: int) -> Raster:
    """The same drawing with its lower rows moved up by some pixels."""
    pixels = np.frombuffer(raster.rgb, np.uint8).reshape(raster.height, -1)
    half = raster.height // 2
    moved = np.concatenate([pixels[:half], np.roll(pixels[half:], -up, 0)])
    return Raster(raster.width, raster.height, moved.tobytes())
