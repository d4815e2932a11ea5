"""What was done last is taken back first."""

import pytest

from desktop.domain.refusals import Refusal
from desktop.ui.undo import History


@pytest.fixture
def history(qapp):
    made = History(qapp)
    yield made
    made.deleteLater()


def test_nothing_done_is_nothing_to_undo(history):
    history.undo()
    assert history.newest is None


def test_steps_are_taken_back_newest_first(history):
    taken_back = []
    history.note("Added Ada.", lambda: taken_back.append("Ada"))
    history.note("Added Bea.", lambda: taken_back.append("Bea"))
    assert history.newest.done == "Added Bea."
    history.undo()
    history.undo()
    assert taken_back == ["Bea", "Ada"]


def test_a_step_that_cannot_be_taken_back_stays(history):
    def refuse():
        raise Refusal("The book is locked.")

    history.note("Deleted Ada.", refuse)
    with pytest.raises(Refusal):
        history.undo()
    assert history.newest.done == "Deleted Ada."
