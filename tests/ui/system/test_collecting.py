"""Widgets that only refer to themselves are freed on the interface's thread, and nowhere else."""

import gc
from threading import Thread, current_thread, main_thread

import pytest

from desktop.ui.system.collecting import MANY, Collecting
from desktop.ui.window.warm_up import load_everything
from tests.ui.conftest import TODAY


class Knot:
    """Refers to itself, so that only a collection frees it."""

    def __init__(self, freed):
        self.itself = self
        self.freed = freed

    def __del__(self):
        self.freed.append(current_thread())


@pytest.fixture
def collecting(qapp):
    was_enabled = gc.isenabled()
    made = Collecting(qapp)
    yield made
    made.deleteLater()
    if was_enabled:
        gc.enable()


def test_another_thread_frees_no_knots(collecting):
    freed = []

    def work():
        for _ in range(3000):
            Knot(freed)

    worker = Thread(target=work)
    worker.start()
    worker.join()
    assert freed == []
    collecting.collect()
    assert set(freed) == {main_thread()}


def test_it_is_done_again_and_again(collecting, qtbot):
    freed = []
    for _ in range(3000):
        Knot(freed)
    qtbot.waitUntil(lambda: bool(freed))


def test_what_is_loaded_to_get_ready_is_not_looked_through_again(store, me):
    gc.unfreeze()
    load_everything(store, TODAY)
    try:
        kept = gc.get_freeze_count()
        assert kept > 50_000
        assert len(gc.get_objects()) < kept / 10
    finally:
        gc.unfreeze()


@pytest.mark.parametrize(("made", "oldest"), [(MANY + 1000, 1), (100, 2)])
def test_the_oldest_objects_wait_while_a_job_makes_many(made, oldest, collecting):
    before, looked_at = gc.get_threshold(), []
    gc.callbacks.append(lambda phase, info: looked_at.append(info["generation"]))
    try:
        gc.set_threshold(50, 1, 1)
        for _ in range(3):
            gc.collect(1)
        kept = [[] for _ in range(made)]
        looked_at.clear()
        collecting.collect()
        assert set(looked_at) == {oldest}
        assert len(kept) == made
    finally:
        gc.callbacks.pop()
        gc.set_threshold(*before)
