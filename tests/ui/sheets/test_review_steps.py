"""What is done to a review is taken back step by step, and done again."""

import pytest

from desktop.ui.sheets.review_steps import ReviewSteps
from desktop.workflows.review_hands import Review
from tests.made_readings import made_reading


@pytest.fixture(scope="module")
def reviews():
    """Three that follow on each other."""
    first = Review(made_reading())
    second = first.keeping([first.cells[0].key], kept=False)
    return first, second, second.keeping([second.cells[1].key], kept=False)


@pytest.fixture
def steps(reviews):
    made = ReviewSteps(reviews[0])
    for review in reviews[1:]:
        made.go_to(review)
    return made


def test_nothing_can_be_taken_back_at_the_beginning(reviews):
    begun = ReviewSteps(reviews[0])
    assert not begun.can_undo
    assert not begun.can_redo
    begun.undo()
    begun.redo()
    assert begun.now is reviews[0]


def test_steps_are_taken_back_the_last_first(steps, reviews):
    steps.undo()
    assert steps.now is reviews[1]
    steps.undo()
    assert steps.now is reviews[0]
    assert not steps.can_undo


def test_what_was_taken_back_is_done_again(steps, reviews):
    steps.undo()
    steps.undo()
    steps.redo()
    assert steps.now is reviews[1]
    assert steps.can_redo


def test_after_another_step_nothing_is_done_again(steps, reviews):
    steps.undo()
    steps.go_to(reviews[0])
    assert not steps.can_redo
