"""Accents of a hand: its own, or drawn with its pen."""

import numpy as np

from desktop.handwriting.marks import ACUTE, DIAERESIS, DOT, GRAVE, TILDE, Marks, smooth
from desktop.handwriting.strokes import GlyphStrokes, together

NIB = 0.06


def stroke(*points, mark=False):
    return GlyphStrokes(
        np.array(points, float),
        np.full(len(points), NIB),
        np.array([len(points)]),
        np.array([mark]),
    )


STEM = stroke((0.3, 1.0), (0.3, 0.7), (0.3, 0.3), (0.3, 0.0))
STOP = stroke((0.1, 0.05), (0.12, 0.05))
DOTTED = together(STEM, stroke((0.3, 1.5), (0.32, 1.5), mark=True))
LETTERS = {"i": DOTTED, "j": DOTTED, ".": STOP, ",": STOP}


def accented(*points):
    return together(STEM, stroke(*points, mark=True))


def test_a_mark_that_the_font_draws_is_the_hands_own():
    own = accented((0.2, 1.3), (0.3, 1.45), (0.45, 1.6))
    acute = Marks({**LETTERS, "é": own}, NIB)[ACUTE]
    assert np.isclose(np.ptp(acute.points[:, 0]), 0.25)
    assert np.isclose(acute.box[1], 0.0)


def test_a_mark_that_leans_the_wrong_way_is_drawn_anew():
    wrong = accented((0.2, 1.6), (0.3, 1.45), (0.45, 1.3))
    points = Marks({**LETTERS, "é": wrong}, NIB)[ACUTE].points
    right_end = points[np.argmax(points[:, 0])]
    assert right_end[1] == points[:, 1].max()


def test_a_breve_in_place_of_a_tilde_is_drawn_anew():
    breve = accented((0.1, 1.5), (0.2, 1.35), (0.3, 1.3), (0.4, 1.35), (0.5, 1.5))
    tilde = Marks({**LETTERS, "ñ": breve}, NIB)[TILDE].points
    assert len(tilde) > 5
    assert tilde[0, 1] < tilde[-1, 1]


def test_a_mark_without_a_source_is_drawn_with_the_hands_pen():
    grave = Marks(LETTERS, NIB)[GRAVE]
    assert set(grave.half_widths) == {NIB}
    assert grave.marks.all()


def test_two_dots_are_the_hands_own_dot_twice():
    marks = Marks(LETTERS, NIB)
    assert len(marks[DIAERESIS].counts) == 2 * len(marks[DOT].counts)


def test_a_smooth_line_goes_through_its_points():
    corners = np.array([(0.0, 0.0), (0.5, 0.3), (1.0, 0.0)])
    line = smooth(corners)
    for corner in corners:
        assert np.hypot(*(line - corner).T).min() < 1e-9
