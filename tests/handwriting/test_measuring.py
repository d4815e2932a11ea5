"""How human a page is, in numbers."""

from dataclasses import replace

import numpy as np
import pytest

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.ink_pixels import PIXELS_PER_POINT, Piece, letter_polygons
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.measuring import ROWS, measured, measured_as_drawn
from desktop.handwriting.near_copies import best_overlaps
from desktop.handwriting.outlines import filled
from desktop.handwriting.pens import swept
from desktop.handwriting.variant_fonts import UNITS_PER_X_HEIGHT, DrawnGlyphs, VariantFonts
from desktop.handwriting.writing import Line, write

TEXT = (
    "It was a pleasure to meet you last week",
    "and kind of you to give me so much time.",
    "The tour of the warehouse made it all",
    "real to me, and I came home with a page",
    "of notes and a far better sense of what",
    "the first months would ask of anyone who",
    "joins your team before the autumn rush.",
)
RANGES = {row.name: row for row in ROWS}


def written(id, lines=TEXT, *, seed=1, neatness=60.0):
    hand = load_hand(id)
    pitch = hand.pitch * hand.x_height
    plan = [Line(line, 50, 600 - n * pitch, 300) for n, line in enumerate(lines)]
    rng = np.random.default_rng(seed)
    return write(plan, hand, hand.x_height, rng, ink=DEFAULT_INK, neatness=neatness)


def set_in_type(id):
    """The same lines as a font sets them: each letter always the same, on a straight baseline."""
    page = written(id)
    hand, size = page.hand, page.hand.x_height
    matrices = []
    for number, line in enumerate(TEXT):
        x = 50.0
        for word in hand.words(line):
            for origin in word.origins:
                y = 600 - number * hand.pitch * size
                matrices.append([size, 0, 0, size, x + origin * size, y])
            x += (word.width + hand.word_gap) * size
            matrices.append([size, 0, 0, size, x, y])  # the space
    return replace(page, matrices=np.array(matrices[:-1]), shades=np.full_like(page.shades, 0.2))


def plain_measures(id):
    page = set_in_type(id)
    glyphs, drawn, numbers = [], {}, []
    for form in page.forms:
        if id_of(form) not in drawn:
            drawn[id_of(form)] = len(glyphs)
            glyphs.append(form.strokes)
        numbers.append(drawn[id_of(form)])
    points, sizes, contours = [np.empty((0, 2))], [np.empty(0, int)], []
    for strokes in glyphs:
        contours.append(len(strokes.counts))
        if not strokes.is_blank:
            outline, size = swept(strokes.points, strokes.half_widths, strokes.counts)
            points.append(outline)
            sizes.append(size)
    units = np.round(np.concatenate(points) * UNITS_PER_X_HEIGHT).astype(int)
    outlines = DrawnGlyphs(units, np.concatenate(sizes), np.array(contours))
    return measured_as_drawn(page, np.array(numbers), outlines)


def id_of(form):
    return (form.text, form.strokes.points.tobytes())


def test_lines_set_in_type_measure_as_type():
    plain = plain_measures("fine-liner")
    assert plain["slope"] < 0.2
    assert plain["slope_sd"] < 0.1
    assert plain["drift"] < 0.02
    assert plain["bow"] < 0.03
    assert plain["word_off"] < 0.03
    assert plain["letter"] < 0.07
    assert plain["margin"] < 0.1
    assert plain["pitch"] < 0.01
    assert plain["gapcv"] < 0.1
    assert plain["tone"] == pytest.approx(0, abs=1e-9)
    assert plain["dup90"] > 0.8
    assert plain["bestIoU"] > 0.9
    assert plain["repeats"] > 100


@pytest.mark.parametrize("id", hand_ids())
def test_a_written_page_measures_as_a_person_s(id):
    pages = [measured(written(id, seed=seed), seed) for seed in range(3)]
    usual = {row.name: np.nanmedian([page[row.name] for page in pages]) for row in ROWS}
    assert usual["repeats"] == 0
    assert usual["dup90"] <= RANGES["dup90"].high
    for name in ("slope", "drift", "word_off", "bow", "letter", "hcv", "swcv", "tone"):
        row = RANGES[name]
        # Three short pages tell less than those the ranges are from.
        assert 0.5 * row.low < usual[name] < 1.4 * row.high, name


def test_a_careful_page_is_nearer_to_type_than_a_hurried_one():
    careful, hurried = (
        [measured(written("fine-liner", seed=seed, neatness=neatness), seed) for seed in range(3)]
        for neatness in (100, 0)
    )
    for name in ("letter", "word_off", "drift"):
        assert np.median([m[name] for m in careful]) < np.median([m[name] for m in hurried])
    assert np.median([m["dup80"] for m in careful]) > np.median([m["dup80"] for m in hurried])


def test_a_line_that_climbs_and_hangs_is_seen_to():
    page = written("quick-cursive", neatness=100)
    flat = measured(page, 1)
    across = page.matrices[:, 4] - 50
    climbing, hanging = page.matrices.copy(), page.matrices.copy()
    climbing[:, 5] += 0.02 * across
    assert measured(replace(page, matrices=climbing), 1)["slope"] == pytest.approx(1.15, abs=0.3)
    hanging[:, 5] += 0.4 * page.hand.x_height * ((across / 125 - 1) ** 2)
    assert measured(replace(page, matrices=hanging), 1)["bow"] > flat["bow"] + 0.2


def test_the_same_page_measures_the_same():
    page = written("quick-cursive", TEXT[:4])
    assert measured(page, 3) == measured(page, 3)


@pytest.mark.parametrize("id", hand_ids())
def test_no_outline_is_repeated_even_on_a_page_of_one_letter(id):
    assert measured(written(id, ["eeeeeeee"]), 1)["repeats"] == 0
    assert measured(written(id, ["e" * 20] * 6), 1)["repeats"] == 0


def test_a_page_too_short_to_tell_says_so():
    found = measured(written("quick-cursive", ["Hi"]), 1)
    assert np.isnan(found["bow"])
    assert RANGES["bow"].holds(found["bow"])


def likeness(id, pair, seed):
    """The overlap of two letters that stand side by side."""
    page = written(id, [pair], seed=seed)
    fonts = VariantFonts(seed)
    glyphs = fonts.glyphs(page)
    pieces = []
    for polygons in letter_polygons(page, glyphs, fonts.drawn()[0]):
        ink, _ = filled(polygons, PIXELS_PER_POINT)
        rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
        mask = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        pieces.append(Piece(0, 0, mask))
    return max(best_overlaps(pieces, page.hand.x_height * PIXELS_PER_POINT), default=0.0)


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize("pair", ["ee", "ll", "tt"])
def test_the_two_letters_of_a_pair_differ(id, pair):
    assert max(likeness(id, pair, seed) for seed in range(6)) < 0.9
