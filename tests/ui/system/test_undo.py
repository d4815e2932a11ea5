"""What was done last is taken back first."""

import pytest

from desktop.domain.refusals import Refusal
from desktop.ui.system.undo import MOST_STEPS, History


@pytest.fixture
def history(qapp):
    made = History(qapp)
    yield made
    made.deleteLater()


def nothing():
    pass


def test_nothing_done_is_nothing_to_undo(history):
    history.undo()
    assert history.newest is None


def test_steps_are_taken_back_newest_first(history):
    taken_back = []
    history.note("Added Ada.", lambda: taken_back.append("Ada"), nothing)
    history.note("Added Bea.", lambda: taken_back.append("Bea"), nothing)
    assert history.newest.done == "Added Bea."
    history.undo()
    history.undo()
    assert taken_back == ["Bea", "Ada"]


def test_a_step_that_cannot_be_taken_back_stays(history):
    def refuse():
        raise Refusal("The book is locked.")

    history.note("Deleted Ada.", refuse, nothing)
    with pytest.raises(Refusal):
        history.undo()
    assert history.newest.done == "Deleted Ada."


def test_what_was_taken_back_last_is_done_again_first(history):
    done = []
    history.note("Added Ada.", nothing, lambda: done.append("Ada"))
    history.note("Added Bea.", nothing, lambda: done.append("Bea"))
    history.undo()
    history.undo()
    history.redo()
    assert (done, history.newest.done) == (["Ada"], "Added Ada.")
    history.redo()
    assert (done, history.newest_undone) == (["Ada", "Bea"], None)


def test_a_new_step_leaves_nothing_to_do_again(history):
    history.note("Added Ada.", nothing, nothing)
    history.undo()
    history.note("Added Bea.", nothing, nothing)
    assert history.newest_undone is None


def test_a_hundred_steps_can_be_taken_back(history):
    taken_back = []
    for n in range(MOST_STEPS + 1):
        history.note(f"Added {n}.", lambda n=n: taken_back.append(n), nothing)
    for _ in range(MOST_STEPS + 1):
        history.undo()
    assert taken_back == list(range(100, 0, -1))
