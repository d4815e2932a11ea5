"""Pen strokes found in outlines."""

import numpy as np
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from desktop.handwriting.skeletons import glyph_strokes

NIB = 40.0
HALF = NIB / 2


def bar(start, end):
    """The outline of a straight stroke with blunt ends."""
    start, end = np.array(start, float), np.array(end, float)
    along = (end - start) / np.hypot(*(end - start))
    aside = np.array([-along[1], along[0]]) * HALF
    return [start - aside, end - aside, end + aside, start + aside]


def strokes(*bars):
    pen = TTGlyphPen(None)
    for outline in bars:
        pen.moveTo(tuple(outline[0]))
        for point in outline[1:]:
            pen.lineTo(tuple(point))
        pen.closePath()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "a"])
    builder.setupCharacterMap({ord("a"): "a"})
    builder.setupGlyf({".notdef": TTGlyphPen(None).glyph(), "a": pen.glyph()})
    left = round(min(float(point[0]) for outline in bars for point in outline))
    builder.setupHorizontalMetrics({".notdef": (500, 0), "a": (500, left)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    return glyph_strokes(builder.font, "a", NIB)


def test_a_bar_is_one_stroke_down_its_middle():
    (found,) = strokes(bar((100, 0), (100, 500)))
    assert np.abs(found.points[:, 0] - 100).max() < 2
    assert found.half_widths == pytest.approx(HALF, rel=0.12)


def test_a_cross_is_two_strokes_that_run_through():
    found = strokes(bar((0, 250), (500, 250)), bar((250, 0), (250, 500)))
    assert len(found) == 2
    assert {round(stroke.length / 100) for stroke in found} <= {4, 5}


def test_a_slanted_cross_is_not_bridged():
    found = strokes(bar((0, 100), (500, 400)), bar((0, 400), (500, 100)))
    assert len(found) == 2
    for stroke in found:
        assert abs(stroke.points[-1, 1] - stroke.points[0, 1]) > 200


def test_a_sharp_turn_reaches_its_corner():
    (found,) = strokes(bar((0, 500), (208, -12)), bar((192, -12), (400, 500)))
    assert found.points[:, 1].min() < 36


def test_a_dot_of_any_outline_is_one_short_stroke():
    stem, dot = bar((100, 0), (100, 400)), bar((100, 520), (100, 562))
    found = sorted(strokes(stem, dot), key=lambda stroke: stroke.length)
    assert len(found) == 2
    assert found[0].length < NIB / 2
    assert found[0].component != found[1].component


def test_strokes_are_written_downward_or_to_the_right():
    for start, end in (((100, 0), (130, 500)), ((400, 200), (0, 230))):
        (found,) = strokes(bar(start, end))
        step = found.points[-1] - found.points[0]
        assert step[0] > 0 or step[1] < -abs(step[0])


def test_a_bar_keeps_the_short_end_on_the_other_side_of_a_stem():
    found = strokes(bar((100, 0), (100, 500)), bar((60, 300), (300, 300)))
    flat = next(stroke for stroke in found if np.ptp(stroke.points[:, 0]) > 100)
    assert flat.points[:, 0].min() < 90


def test_a_bar_that_ends_at_a_stem_goes_no_further():
    found = strokes(bar((100, 0), (100, 500)), bar((100, 300), (300, 300)))
    flat = next(stroke for stroke in found if np.ptp(stroke.points[:, 0]) > 100)
    assert flat.points[:, 0].min() > 90
