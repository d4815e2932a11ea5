"""Slow work leaves the interface thread and comes back to it."""

import sys
import threading

import pytest

from desktop.domain.refusals import Refusal
from desktop.ui.system.background import Background, Worker


def _refuse():
    raise Refusal("Not today.")


@pytest.fixture
def worker(qapp):
    made = Worker(qapp)
    yield made
    made.retire()
    made.deleteLater()


@pytest.fixture
def background(worker, qapp):
    made = Background(worker, qapp)
    yield made
    made.deleteLater()


def test_an_answer_comes_back_from_another_thread(background, qtbot):
    with qtbot.waitSignal(background.done) as answered:
        background.ask(threading.get_ident)
    assert answered.args[0] != threading.get_ident()


def test_an_exception_comes_back_as_it_was_raised(background, qtbot):
    with qtbot.waitSignal(background.failed) as failed:
        background.ask({}.popitem)
    assert isinstance(failed.args[0], KeyError)


def test_an_error_that_nobody_listens_for_is_raised_and_a_refusal_is_not(background, qtbot):
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(background.rested):
        background.ask({}.popitem)
    assert [each[0] for each in raised] == [KeyError]
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(background.rested):
        background.ask(_refuse)
    assert raised == []


def test_of_those_that_wait_only_the_newest_is_made(background, qtbot):
    go_on = threading.Event()
    answers = []
    background.done.connect(answers.append)
    with qtbot.waitSignal(background.rested):
        background.ask(lambda: go_on.wait() and "first")
        background.ask(lambda: "overtaken")
        background.ask(lambda: "newest")
        go_on.set()
    assert answers == ["first", "newest"]


def test_it_is_busy_until_it_rests(background, qtbot):
    assert not background.busy
    with qtbot.waitSignal(background.rested):
        background.ask(int)
        assert background.busy
    assert not background.busy


def test_an_answer_to_one_who_is_gone_is_dropped(worker, qapp, qtbot):
    asker = Background(worker, qapp)
    go_on = threading.Event()
    asker.ask(go_on.wait)
    with qtbot.waitSignal(asker.destroyed):
        asker.deleteLater()
    go_on.set()
    worker.retire()
    qapp.sendPostedEvents()


def test_a_retired_worker_begins_nothing(worker, background, qapp):
    worker.retire()
    made = []
    background.ask(lambda: made.append(1))
    worker.retire()
    assert made == []


def test_the_window_has_pythons_lock_back_within_a_millisecond(qapp):
    before = sys.getswitchinterval()
    try:
        sys.setswitchinterval(1)
        Worker(qapp).deleteLater()
        assert sys.getswitchinterval() < 0.001
    finally:
        sys.setswitchinterval(before)
