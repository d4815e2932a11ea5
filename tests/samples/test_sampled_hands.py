"""The hand that is made of a sheet: the writer's own letters, sizes and joins, new each time."""

from dataclasses import replace

import numpy as np
import pytest

from desktop.handwriting.forms import Form
from desktop.handwriting.hands import load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.joins import room_between
from desktop.handwriting.measuring import ROWS, measured
from desktop.handwriting.own_ways import own_moves
from desktop.handwriting.sampled_hands import TooFewLetters, leads_on, room_onward
from desktop.handwriting.sampled_letters import sampled_letter, unlike
from desktop.handwriting.steadiness import restlessness
from desktop.handwriting.strokes import GlyphStrokes
from desktop.samples.photographs import grey
from desktop.samples.reading_files import load_reading, save_reading
from desktop.samples.sheets import CellKind, sheet_of
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.formats import US_A2_FOLDED
from desktop.stationery.hand_samples import lay_out_sample
from desktop.stationery.specimens import PARAGRAPHS, lay_out_paragraph
from desktop.workflows.measure_hands import medians
from desktop.workflows.own_handwriting import hand_of, reading_of
from tests.samples.conftest import read
from tests.samples.filled_sheets import filled

SEEDS = (1, 2)
OUTSIDE = 3  # of the rows, that a hand may measure beyond people's on so few pages


@pytest.fixture
def own(whole_reading, own_hands):
    """The hand as the user keeps it."""
    return load_hand(hand_of(whole_reading).keep("Mine"))


def line(*points, half=0.06):
    """A letter of one stroke."""
    path = np.array(points, float)
    count = np.array([len(path)])
    return GlyphStrokes(path, np.full(len(path), half), count, np.array([False]))


# One letter of several samples


def test_a_letter_is_the_mean_of_samples_that_run_alike():
    samples = [line((0, 0), (0, 1), (lean, 2)) for lean in (0.0, 0.1, 0.2)]
    (form,) = sampled_letter(samples).forms
    assert form.points[-1, 0] - form.points[0, 0] == pytest.approx(0.1, abs=0.02)
    assert form.ways is not None
    leans = form.ways[-1, :, 0] - form.ways[0, :, 0]
    assert leans.tolist() == pytest.approx([-0.1, 0.0], abs=0.02)


def test_a_sample_drawn_the_other_way_round_is_the_same_letter():
    there = line((0, 0), (0.5, 0.2), (1, 0))
    back = line((1, 0), (0.5, 0.2), (0, 0))
    (form,) = sampled_letter([there, back, there]).forms
    assert np.ptp(form.points[:, 0]) == pytest.approx(1.0, abs=0.02)


def test_a_sample_of_other_strokes_is_another_form_of_the_letter():
    bar = line((0, 0), (0, 1))
    angle = line((0, 0), (0.1, 1), (1.5, 1), (1.5, 0))
    forms = sampled_letter([bar, angle, bar]).forms
    assert len(forms) == 2
    assert np.ptp(forms[0].points[:, 0]) < 0.1  # the one that is written most comes first
    assert np.ptp(forms[1].points[:, 0]) == pytest.approx(1.5, abs=0.01)


def lollipop(*, way, tail):
    """A ring, written either way round, with a tail."""
    angle = np.linspace(0, 2 * np.pi * way, 41)
    ring = 0.4 * np.stack([np.cos(angle), np.sin(angle)], 1)
    return line(*ring.tolist(), *((0.4 + far, 0.0) for far in np.linspace(0.05, tail, 6)))


def test_rings_written_either_way_round_with_tails_of_any_length_are_one_letter_of_their_size():
    samples = [lollipop(way=1, tail=0.2), lollipop(way=-1, tail=0.5), lollipop(way=1, tail=0.35)]
    (form,) = sampled_letter(samples).forms
    assert np.ptp(form.points[:, 1]) == pytest.approx(0.8, abs=0.05)
    assert np.abs(form.ways).max() < 0.25


def test_a_letter_whose_eye_ran_full_once_is_no_other_form_of_it():
    angle = np.linspace(0, 2 * np.pi, 30)
    eye = [(0.12 * np.sin(a), 0.8 - 0.2 * np.cos(a)) for a in angle]
    tail = [(x, 0.6 - x) for x in np.linspace(0, 0.6, 10)]
    open_, full = line(*eye, *tail), line((0.0, 1.0), (0.0, 0.8), *tail)
    assert len(sampled_letter([open_, full, open_]).forms) == 1
    assert len(sampled_letter([open_, full]).forms) == 2, "nobody knows which is right"


def test_the_one_that_is_unlike_the_others_is_found():
    bar, ring = line((0, 0), (0, 1)), line((0, 0), (1, 0.5), (0, 1), (-1, 0.5), (0, 0))
    assert unlike([bar, ring, bar]) == [1]
    assert unlike([bar, bar.moved(0.5, 0.0), bar]) == []
    assert unlike([bar, ring]) == []


def test_a_letter_is_written_between_its_samples_each_time_elsewhere():
    (form,) = sampled_letter([line((0, 0), (lean, 1), (0, 2)) for lean in (0.0, 0.2, 0.4)]).forms
    forms = [Form("l", form, 1.0)] * 200
    points = np.concatenate([form.points] * 200)
    whose = np.repeat(np.arange(200), len(form.points))
    moves = own_moves(points, whose, forms, np.random.default_rng(1))
    assert moves is not None
    written = (points + moves).reshape(200, -1, 2)
    bulges = written[:, 1, 0] - written[:, 0, 0]
    assert -0.05 < bulges.min() < 0.1 < 0.3 < bulges.max() < 0.45
    assert len(set(bulges.tolist())) == 200


def test_hands_that_nobody_sampled_draw_no_chance_for_it():
    rng = np.random.default_rng(1)
    forms = [Form("l", line((0, 0), (0, 1)), 1.0)]
    assert own_moves(forms[0].strokes.points, np.zeros(2, int), forms, rng) is None
    assert rng.random() == np.random.default_rng(1).random()


def test_a_pen_that_runs_on_touches_the_next_letter_and_one_that_stops_stands_off():
    tailed = line(*((0.5 * x, 1 - x) for x in np.linspace(0, 1, 8)), (0.8, 0.05), (1.1, 0.1))
    leaning = line(*((0.5 - 0.3 * x + 0.02, 1 - x) for x in np.linspace(0, 1, 12)))
    assert leads_on(tailed)
    assert not leads_on(leaning)


def test_nothing_stands_over_the_tail_that_comes_up_from_a_loop():
    down = [(0.2, y) for y in np.linspace(1, -1, 20)]
    up = [(x, 0.3 * x - 0.1) for x in np.linspace(0, 0.7, 10)]
    looped = line(*down, (0.0, -1.0), (-0.1, -0.6), *up)
    bowl = line(*((0.4 + 0.4 * np.cos(a), 0.5 + 0.4 * np.sin(a)) for a in np.linspace(0, 6.2, 40)))
    advance = 0.76  # where the tail ends
    assert room_between(looped, bowl, advance) > 0.05
    assert room_onward(looped, bowl, advance) == pytest.approx(-0.06, abs=0.02)
    short = line(*down[:10], *up)
    assert room_onward(short, bowl, advance) == room_between(short, bowl, advance)


# The whole hand


def test_the_hand_has_the_writers_size_pen_and_joins(own, whole_reading):
    manner = whole_reading.manner
    assert own.joins
    assert own.x_height == pytest.approx(manner.x_height, rel=0.01)
    assert own.nib == pytest.approx(manner.nib, rel=0.01)
    assert own.word_gap == pytest.approx(manner.word_gap, rel=0.01)
    assert own.climb == pytest.approx(manner.climb, abs=1e-3)


def test_every_letter_asked_for_can_be_written_and_others_are_composed(own, whole_reading):
    assert all(own.can_write(letter) for letter in whole_reading.letters())
    assert all(own.can_write(letter) for letter in "äéñøŁ“”…")
    assert not own.can_write("☃")


def test_letters_that_join_in_the_writers_words_join(own):
    joined = sum(form.exit is not None for form in own.word("minimum").forms)
    assert joined >= 4


def test_its_pages_are_like_those_of_the_hand_that_filled_the_sheet_in(own):
    _assert_alike(load_hand("school-cursive"), own)


@pytest.mark.parametrize("id", ["felt-tip", "lively"])
def test_so_are_those_of_hands_that_join_little_or_nothing(id, own_hands):
    model = load_hand(id)
    sheet = filled(sheet_of("letter", "en", "B4D6F"), model, dpi=200)
    reading = read(*(grey(page.picture) for page in sheet))
    _assert_alike(model, load_hand(hand_of(reading).keep("Mine")))


def _assert_alike(model, own):
    theirs, mine = (_measures(hand) for hand in (model, own))
    outside = {row.name: mine[row.name] for row in ROWS if not row.holds(mine[row.name])}
    assert len(outside) <= OUTSIDE, outside
    assert mine["repeats"] == 0
    assert mine["dup90"] <= 0.01
    for row in ("hcv", "swcv", "letter"):
        assert mine[row] == pytest.approx(theirs[row], rel=0.4)


def _measures(hand):
    pages = [lay_out_paragraph(PARAGRAPHS[0], hand, seed, ink=DEFAULT_INK) for seed in SEEDS]
    return medians(
        [measured(page.writings[0], seed) for page, seed in zip(pages, SEEDS, strict=True)]
    )


def test_the_signature_is_kept_as_it_was_written_and_varied_least(whole_reading, own_hands):
    own = load_hand(hand_of(whole_reading, signs="Ada  Byron").keep("Mine"))
    (signed,) = own.signing.words("Ada Byron")
    (written,) = [s.strokes for s in whole_reading.of_kind(CellKind.SIGNATURE)]
    shape, model = signed.forms[0].strokes.points, written.points
    size = np.ptp(shape[:, 0]) / np.ptp(model[:, 0])
    moved = (model - model.min(0)) * size - (shape - shape.min(0))
    assert np.abs(moved).max() < 0.01
    assert "".join(form.text for form in signed.forms) == "Ada Byron"
    assert len(own.words("Ada Byron")) == 2  # in a line of text it is a name like others
    assert restlessness(own.signing) < 0.5 * restlessness(own)
    assert len(own.signing.words("Ada")) == 1
    assert own.signing.words("Ada")[0] is not signed


def test_who_looks_at_the_hand_sees_the_signature_for_the_name(whole_reading, own_hands):
    own = load_hand(hand_of(whole_reading, signs="Ada Byron").keep("Mine"))
    name, rest = lay_out_sample("Ada Byron", own, 1, ink=DEFAULT_INK).writings
    assert name.hand is own.signing
    assert rest.hand is own
    assert len(lay_out_sample("Ada", own, 1, ink=DEFAULT_INK).writings) == 1


def test_whoever_gave_no_name_signs_with_letters(own):
    assert own.signing is own


def test_a_card_is_signed_by_the_signature_and_its_text_stays_text(whole_reading, own_hands):
    own = load_hand(hand_of(whole_reading, signs="Ada Byron").keep("Mine"))
    note = "Dear Ann,\n\nThank you for the talk.\n\nSincerely,\nAda Byron"
    page = card_sides(CardOrder(note, US_A2_FOLDED, own, seed=1, ink=DEFAULT_INK)).printed()[0]
    (signed,) = [writing for writing in page.writings if writing.hand is own.signing]
    assert "".join(signed.texts).split() == ["Ada", "Byron"]


def test_a_sheet_without_some_letters_makes_no_hand_and_names_them(whole_reading, own_hands):
    samples = tuple(s for s in whole_reading.samples if s.cell.text not in ("q", "X"))
    with pytest.raises(TooFewLetters, match=r"lacks some letters \(q X\).*--letters qX"):
        hand_of(replace(whole_reading, samples=samples))


def test_the_reading_is_kept_with_the_hand_without_its_pages(own, whole_reading):
    kept = reading_of(own.id)
    assert kept.pictures == ()
    assert kept.sheet == whole_reading.sheet
    assert kept.manner == whole_reading.manner
    assert [s.cell for s in kept.samples] == [s.cell for s in whole_reading.samples]
    assert reading_of("quick-cursive") is None


def test_a_reading_is_the_same_after_it_was_kept(whole_reading, tmp_path):
    save_reading(whole_reading, tmp_path, pictures=True)
    kept = load_reading(tmp_path)
    for mine, theirs in zip(kept.samples, whole_reading.samples, strict=True):
        assert (mine.cell.text, mine.flags, mine.kept) == (
            theirs.cell.text,
            theirs.flags,
            theirs.kept,
        )
        assert np.abs(mine.strokes.points - theirs.strokes.points).max(initial=0) < 0.001
    for mine, theirs in zip(kept.pictures, whole_reading.pictures, strict=True):
        assert np.array_equal(mine.pixels, theirs.pixels)


def test_a_sample_can_be_dropped_swapped_and_nudged(whole_reading):
    one, two, _ = whole_reading.of("a")
    dropped = whole_reading.with_sample(replace(one, kept=False))
    assert len(dropped.letters()["a"]) == 2
    swapped = whole_reading.swapped(one, two)
    assert swapped.of("a")[0].strokes is two.strokes
    assert swapped.of("a")[0].cell == one.cell
    nudged = one.nudged(1.0)
    assert (nudged.strokes.points - one.strokes.points)[:, 1].mean() > 0.1
