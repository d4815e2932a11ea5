"""Lines written by a hand."""

from dataclasses import replace

import numpy as np
import pytest

from desktop.handwriting.chance import NATURAL_HABITS, SIGNING_HABITS
from desktop.handwriting.hands import MissingCharacters, hand_ids, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.line_places import Line
from desktop.handwriting.writing import Passage, write, write_all

TEXT = "Thank you so much for taking the time to meet with me on Tuesday"


def written(id="quick-cursive", *, seed=1, text=TEXT, room=420.0, neatness=60.0, lines=4):
    hand = load_hand(id)
    pitch = hand.pitch * hand.x_height
    plan = [Line(text, 50, 600 - n * pitch, room) for n in range(lines)]
    rng = np.random.default_rng(seed)
    return write(plan, hand, hand.x_height, rng, ink=DEFAULT_INK, neatness=neatness)


def moved(point, matrix):
    a, b, c, d, e, f = matrix
    return np.array([a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f])


@pytest.mark.parametrize("id", hand_ids())
def test_letters_and_spaces_stand_for_the_text(id):
    assert "".join(written(id, lines=1).texts) == TEXT


def test_a_space_parts_the_last_word_of_a_line_from_the_first_of_the_next():
    assert "".join(written(lines=2).texts) == f"{TEXT} {TEXT}"


def test_a_space_parts_a_writing_from_the_one_that_is_read_after_it():
    hand, rng = load_hand("fine-liner"), np.random.default_rng(1)
    line = Line(TEXT, 0, 0, 420)
    page = write([line], hand, hand.x_height, rng, ink=DEFAULT_INK, goes_on=True)
    assert "".join(page.texts) == TEXT + " "
    assert len(page.matrices) == len(page.shades) == len(page.lines) == len(TEXT) + 1


def test_the_same_seed_writes_the_same():
    one, two = written(seed=7), written(seed=7)
    assert np.array_equal(one.matrices, two.matrices)
    assert np.array_equal(one.shades, two.shades)


def test_a_passage_is_written_the_same_alone_and_with_others():
    def passage(number):
        hand = load_hand(hand_ids()[number % len(hand_ids())])
        lines = [Line(TEXT[number:], 50, 600 - 20 * n, 90.0 + 9 * number) for n in range(3)]
        rng = np.random.default_rng(number)
        return Passage(lines, hand, hand.x_height, rng, DEFAULT_INK, goes_on=number % 2 == 0)

    nothing = replace(passage(0), lines=[Line(" ", 0, 0, 100)])
    together = write_all([nothing, *map(passage, range(30))])
    assert together[0].forms == ()
    for number, writing in enumerate(together[1:]):
        (alone,) = write_all([passage(number)])
        for part in ("numbers", "matrices", "shades", "lines", "lively"):
            assert np.array_equal(getattr(alone, part), getattr(writing, part))


def test_another_seed_moves_every_letter():
    one, two = written(seed=7), written(seed=8)
    assert (np.abs(one.matrices - two.matrices).max(1) > 1e-3).all()


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize("seed", range(5))
def test_ink_keeps_to_the_room_of_its_line(id, seed):
    hand = load_hand(id)
    room = hand.width(TEXT) * hand.x_height * 1.02
    left, _, right, _ = written(id, seed=seed, room=room).bounds()
    allowance = 0.6 * hand.x_height
    assert left > 50 - allowance
    assert right < 50 + room + allowance


@pytest.mark.parametrize("id", ["quick-cursive", "school-cursive"])
@pytest.mark.parametrize("seed", range(5))
def test_letters_that_join_stay_joined_in_every_take(id, seed):
    page = written(id, seed=seed)
    joined = 0
    for i, form in enumerate(page.forms[:-1]):
        entry = page.forms[i + 1].entry
        if form.exit and entry:
            joined += 1
            gap = moved(form.exit, page.matrices[i]) - moved(entry, page.matrices[i + 1])
            assert np.hypot(*gap) < 0.03 * page.hand.x_height
    assert joined > 80


@pytest.mark.parametrize("id", hand_ids())
def test_words_never_run_together(id):
    page = written(id, room=1000)
    boxes = page.boxes
    spaces = [i for i, text in enumerate(page.texts) if text == " "]
    starts = [0, *(i + 1 for i in spaces)]
    ends = [*spaces, len(page.texts)]
    for (a, b), (c, d) in zip(
        zip(starts, ends, strict=True), list(zip(starts, ends, strict=True))[1:], strict=False
    ):
        if page.lines[a] == page.lines[c]:
            gap = boxes[c:d, 0].min() - boxes[a:b, 2].max()
            assert gap > 0.15 * page.hand.x_height


def test_a_careful_writer_strays_less_than_a_hurried_one():
    def unevenness(neatness):
        page = written("fine-liner", neatness=neatness, lines=8)
        inked = np.array(page.texts) != " "
        return np.std(page.matrices[inked, 3])

    assert unevenness(100) < 0.7 * unevenness(60) < 0.7 * unevenness(0)


def test_baselines_keep_near_their_plan():
    page = written(lines=6)
    pitch = page.hand.pitch * page.hand.x_height
    for number in range(6):
        heights = page.matrices[page.lines == number, 5]
        assert abs(np.median(heights) - (600 - number * pitch)) < 0.2 * pitch


def test_shade_comes_and_goes_along_words_and_never_jumps_where_one_begins():
    page = written(lines=3)
    inks = np.abs(np.diff(page.shades[~page.is_space][:, 0]))
    assert len(np.unique(page.shades, axis=0)) > 5
    assert inks.max() < 0.05


def test_no_two_of_many_lines_begin_at_the_very_same_place():
    for seed in range(5):
        page = written(lines=12, seed=seed)
        starts = np.sort([left for left, *_ in page.line_bounds])
        assert np.diff(starts).min() > 0.001 * page.hand.x_height


def test_a_line_without_a_word_writes_nothing():
    page = written(text="  ", lines=2)
    assert page.forms == ()


def test_what_the_hand_lacks_is_refused_rather_than_left_out():
    with pytest.raises(MissingCharacters):
        written(text="Dear 日本")


@pytest.mark.parametrize("id", hand_ids())
def test_a_name_that_is_signed_climbs_and_stands_closer_than_in_a_note(id):
    hand, line = load_hand(id), Line("Jordan Bowman", 0, 0, 400)

    def wide(habits, seed):
        rng = np.random.default_rng(seed)
        page = write([line], hand, hand.x_height, rng, ink=DEFAULT_INK, habits=habits)
        left, _, right, _ = page.bounds()
        across = page.matrices[~page.is_space]
        return right - left, np.polyfit(across[:, 4], across[:, 5], 1)[0]

    noted, signed = (
        np.median([wide(habits, seed) for seed in range(9)], 0)
        for habits in (NATURAL_HABITS, SIGNING_HABITS)
    )
    assert signed[0] < 0.97 * noted[0]
    assert signed[1] > max(noted[1], 0.01)
