"""Changes that are no contact's: at once or in the background, each a step to undo."""

import threading
from dataclasses import replace
from functools import partial

import pytest

from desktop.domain.events import Event
from desktop.domain.follow_up_rules import DEFAULT_RULES
from desktop.domain.follow_up_settings import FollowUpSettings
from desktop.domain.occasions import Occasion
from desktop.domain.refusals import Refusal
from desktop.ui.editing import slow_changes
from desktop.ui.editing.changing import Changing
from desktop.ui.editing.slow_changes import SlowChanges
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.live.live_settings import (
    follow_up_settings,
    save_follow_up_settings,
    save_usual_note,
    usual_note,
)
from desktop.ui.system.background import Worker
from desktop.ui.system.undo import History
from tests.ui.conftest import TODAY


@pytest.fixture
def history(store):
    return History(store)


@pytest.fixture
def changing(store, history):
    worker = Worker(store)
    yield Changing(store, history, SlowChanges(store, worker, store), store)
    worker.retire()


def test_a_change_is_one_step_that_can_be_undone(changing, store, history):
    changing.now("Changed it.", partial(save_usual_note, {"pen": "gel"}))
    assert history.newest.done == "Changed it."
    history.undo()
    assert usual_note(store) == {}
    history.redo()
    assert usual_note(store) == {"pen": "gel"}


def test_what_changes_nothing_is_no_step(changing, history):
    for _ in range(2):
        changing.now("Changed it.", partial(save_usual_note, {"pen": "gel"}))
    history.undo()
    assert history.newest is None


def test_what_is_slow_is_done_in_its_order(changing, store, history, qtbot):
    for days in (5, 6):
        settings = FollowUpSettings(days_in_post=days)
        changing.slowly(f"To {days}.", partial(save_follow_up_settings, settings))
    assert changing.is_working
    qtbot.waitUntil(lambda: not changing.is_working)
    assert follow_up_settings(store).days_in_post == 6
    history.undo()
    assert follow_up_settings(store).days_in_post == 5
    assert history.newest.done == "To 5."


def test_why_something_slow_was_not_done_is_said(changing, history, qtbot):
    def refuse(store):
        raise Refusal("The book is locked.")

    with qtbot.waitSignal(changing.refused) as told:
        changing.slowly("Done.", refuse)
    assert told.args == ["The book is locked."]
    assert history.newest is None
    assert not changing.is_working


def test_a_change_of_many_rows_is_undone_in_the_background_too(
    changing, store, history, maria, qtbot, monkeypatch
):
    monkeypatch.setattr(slow_changes, "FEW", 0)
    store.save_event(Event(maria.id, Occasion.PERSONAL_INTERVIEW, TODAY))
    settings = FollowUpSettings(days_in_post=9)
    changing.slowly("Changed it.", partial(save_follow_up_settings, settings))
    qtbot.waitUntil(lambda: not changing.is_working)
    history.undo()
    assert changing.is_working
    qtbot.waitUntil(lambda: not changing.is_working)
    assert follow_up_settings(store).days_in_post == 3
    assert follow_up_settings(store).rules == DEFAULT_RULES
    assert history.newest is None


def test_whoever_is_shown_hears_of_a_step_that_was_taken_back_in_the_background(
    window, store, maria, qtbot, monkeypatch
):
    monkeypatch.setattr(slow_changes, "FEW", 0)
    store.save_contact(replace(maria, notes="Runs."))
    window.editing.steps.note("Changed Maria.", maria.id)
    with qtbot.waitSignal(window.editing.steps.kept) as kept:
        window.menus.undo.trigger()
    assert kept.args == [maria.id]
    assert store.contact(maria.id) == maria


def test_a_large_change_is_told_of_once_it_takes_long(window, maria, qtbot):
    go_on = threading.Event()
    window.parts.slow.ask(lambda store: go_on.wait(30) and store.newest_change, lambda _: None)
    try:
        qtbot.waitUntil(lambda: window.toast.words.text() == "Much in the book is being changed…")
        qtbot.waitUntil(lambda: window.parts.slow.is_long)
        window.editing.new_contact()
        assert "try again in a moment" in window.toast.words.text()
        assert window.findChild(ContactDialog) is None
    finally:
        go_on.set()  # the thread would be waited for
    qtbot.waitUntil(lambda: window.toast.words.text() == "Done.")
    window.editing.new_contact()
    assert window.findChild(ContactDialog).isVisible()
