"""How human a written page is, in numbers: its rows beside those of pages that people wrote.

Measured from the outlines and matrices of the letters as they come to lie on the page, never from
what was put in. Source of rows and ranges: pages of pen on paper, measured by a page meter that
works on scans; line_shapes.py and near_copies.py follow it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.ink_pixels import LineInk, letter_polygons, line_inks
from desktop.handwriting.line_shapes import LineShape, line_shape
from desktop.handwriting.near_copies import best_overlaps
from desktop.handwriting.thinning import thinned
from desktop.handwriting.variant_fonts import DrawnGlyphs, VariantFonts
from desktop.handwriting.writing import Writing

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

Measures = dict[str, float]
"""By the names of ROWS; not a number where the page has too little writing to tell."""

FULL = 0.55  # of the longest line: lines shorter than this say little about the page
LARGEST = 0.45  # of the pitch: no writing has a larger x-height
WIDEST_NIB = 9  # pixels: half of the widest stroke that is measured
GREY = np.array([0.299, 0.587, 0.114])  # Source: ITU-R BT.601, as scans are made grey


@dataclass(frozen=True)
class Row:
    """One way in which pages differ. low, high: what pages by people show, at natural neatness."""

    name: str
    meaning: str
    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Whether a person's page might measure this much; true of what cannot be told."""
        return math.isnan(value) or self.low <= value <= self.high


ROWS = (
    Row("slope", "slope of a line, degrees", 0.1, 0.5),
    Row("slope_sd", "its sd over the lines", 0.15, 0.4),
    Row("drift", "slow drift of the baseline", 0.04, 0.08),
    Row("word_off", "words off the line, sd", 0.05, 0.09),
    Row("bow", "bow of a line", 0.05, 0.12),
    Row("letter", "letters off the line, sd", 0.07, 0.13),
    Row("hcv", "height of small letters, CV", 0.14, 0.20),
    Row("xh_line", "x-height between lines, CV", 0.035, 0.10),
    Row("gapcv", "gap between words, CV", 0.18, 0.28),
    Row("margin", "left margin, sd", 0.15, 0.40),
    Row("pitch", "line pitch, CV", 0.015, 0.04),
    Row("swcv", "stroke width along strokes, CV", 0.24, 0.32),
    Row("tone", "darkness inside strokes, sd", 0.04, 0.10),
    Row("dup90", "share of near copies, overlap 0.90", 0.0, 0.01),
    Row("dup80", "share of near copies, overlap 0.80", 0.0, 0.05),
    Row("bestIoU", "best overlap with other ink, median", 0.0, 0.57),
    Row("repeats", "outlines used more than once", 0.0, 0.0),
)


def measured(writing: Writing, seed: int) -> Measures:
    """The rows of a page as a document of this seed would show it."""
    fonts = VariantFonts(seed)
    glyphs = fonts.glyphs(writing)
    return measured_as_drawn(writing, glyphs, fonts.drawn()[0])


def measured_as_drawn(writing: Writing, glyphs: Ints, drawn: DrawnGlyphs) -> Measures:
    """The rows of a page whose letters have these outlines. glyphs: the number of each letter's."""
    polygons = letter_polygons(writing, glyphs, drawn)
    lines = line_inks(writing, polygons)
    pieces = [line.pieces() for line in lines]
    most = LARGEST * _pitch(lines)
    shapes = [line_shape(own, most) for own in pieces]
    found = dict.fromkeys((row.name for row in ROWS), math.nan)
    found["repeats"] = _repeats(glyphs, drawn)
    found["tone"] = _tone(writing, polygons)
    found["swcv"] = _width_variation(lines)
    told = [shape for shape in shapes if shape is not None]
    if not told:
        return found
    found |= _of_lines([s for s in told if s.width > FULL * max(t.width for t in told)])
    x_height = float(np.median([shape.x_height for shape in told]))
    best = best_overlaps([piece for own in pieces for piece in own], x_height)
    if len(best):
        found["dup90"], found["dup80"] = float((best >= 0.9).mean()), float((best >= 0.8).mean())
        found["bestIoU"] = float(np.median(best))
    return found


def _of_lines(lines: Sequence[LineShape]) -> Measures:
    """What the lines are like, and how they differ from each other."""
    usual = ("drift", "word_off", "bow", "letter", "hcv", "gapcv")
    found = {name: _median([getattr(line, name) for line in lines]) for name in usual}
    sizes = np.array([line.x_height for line in lines])
    slopes = np.array([line.slope for line in lines])
    found["slope"] = float(np.median(np.abs(slopes)))
    found["xh_line"] = float(sizes.std() / np.median(sizes))
    if len(lines) > 2:
        found["slope_sd"] = float(slopes.std(ddof=1))
    if len(lines) > 3:
        down = np.arange(len(lines))
        starts = np.array([line.start for line in lines]) / np.median(sizes)
        found["margin"] = float(np.std(starts - np.polyval(np.polyfit(down, starts, 1), down)))
        pitches = -np.diff([line.height for line in lines])
        pitches = pitches[pitches < 1.6 * np.median(pitches)]  # the gap between paragraphs is none
        found["pitch"] = float(pitches.std() / pitches.mean())
    return found


def _pitch(lines: Sequence[LineInk]) -> float:
    """About how far apart the lines are, in pixels; endless for one line alone."""
    middles = [line.bottom + line.pixels.shape[0] / 2 for line in lines]
    return float(-np.median(np.diff(middles))) if len(lines) > 1 else math.inf


def _median(values: Sequence[float]) -> float:
    told = [value for value in values if not math.isnan(value)]
    return float(np.median(told)) if told else math.nan


def _repeats(glyphs: Ints, drawn: DrawnGlyphs) -> float:
    """How many letters have an outline that an earlier letter of the page has."""
    point_ends = np.concatenate([[0], np.cumsum(drawn.sizes)])
    ends = np.concatenate([[0], np.cumsum(drawn.contours)])
    outlines = [
        drawn.points[point_ends[ends[glyph]] : point_ends[ends[glyph + 1]]].tobytes()
        for glyph in glyphs
        if drawn.contours[glyph]
    ]
    return float(len(outlines) - len(set(outlines)))


def _tone(writing: Writing, polygons: Sequence[Sequence[Floats]]) -> float:
    """How much the ink's darkness varies over all that is inked."""
    inked = np.array([_area(own) for own in polygons])
    if not inked.any():
        return math.nan
    darkness = writing.shades @ GREY
    mean = np.average(darkness, weights=inked)
    return float(np.sqrt(np.average((darkness - mean) ** 2, weights=inked)))


def _area(polygons: Sequence[Floats]) -> float:
    total = 0.0
    for polygon in polygons:
        x, y = polygon.T
        total += abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2
    return total


def _width_variation(lines: Sequence[LineInk]) -> float:
    """The CV of the strokes' width along their middle lines."""
    widths = np.concatenate([np.empty(0), *(_widths(line) for line in lines)])
    return float(widths.std() / widths.mean()) if len(widths) else math.nan


def _widths(line: LineInk) -> Floats:
    """Twice the distance to the paper, at each pixel of the middle lines."""
    ink = np.pad(line.pixels, WIDEST_NIB)
    middle = np.flatnonzero(thinned(ink))
    across = np.arange(-WIDEST_NIB, WIDEST_NIB + 1)
    distance = np.hypot(across[:, None], across).ravel()
    steps = (across[:, None] * ink.shape[1] + across).ravel()
    width = np.full(len(middle), 2.0 * WIDEST_NIB)
    left = np.arange(len(middle))
    flat = ink.ravel()
    for k in np.argsort(distance, kind="stable"):
        paper = ~flat[middle[left] + steps[k]]
        width[left[paper]] = 2 * distance[k]
        left = left[~paper]
        if not len(left):
            break
    return width[width > 1]
