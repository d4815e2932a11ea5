"""hand.toml."""

import tomllib

import pytest

from desktop.handwriting.hand_facts import Habits, Origin, facts_text, renamed

HABITS = Habits(joins=True, x_height_mm=2.2, nib_mm=0.4, pitch=3.9)


def written(name):
    origin = Origin(name, "round", "OFL", "A Font", "a.ttf", "Made by a test.")
    return facts_text(
        origin, HABITS, x_height_units=400, nib_drawn=0.1, mark_gap=0.2, letter_gap=0.3
    )


def read(name):
    return tomllib.loads(written(name))


def test_what_is_written_reads_back():
    facts = read("Quick cursive")
    assert facts["joins"] is True
    assert (facts["x_height_mm"], facts["nib_mm"], facts["pitch"]) == (2.2, 0.4, 3.9)
    assert (facts["x_height_units"], facts["letter_gap"]) == (400, 0.3)


@pytest.mark.parametrize(
    "name",
    ['Dad\'s "quick" hand', "a\\b", "line\nbreak", "\x00\x1b\x7f", "Żółć 😀", "", "a = 1 # b"],
)
def test_any_name_reads_back_as_it_was(name):
    assert read(name)["name"] == name


def test_another_name_changes_nothing_else():
    facts = tomllib.loads(renamed(written("One\nname = 2"), 'The "other"'))
    assert facts == read("One\nname = 2") | {"name": 'The "other"'}
