"""Before the first note is asked for, some were written to nobody; nothing of them is left."""

from dataclasses import replace

from desktop.handwriting.hands import load_hand
from desktop.ui.live.live_book import count_drafts
from desktop.ui.live.live_settings import fresh_draft, save_usual_note
from desktop.ui.notes.usual_notes import usual_of
from desktop.ui.writing.rehearsing import rehearse_notes
from tests.ui.conftest import TODAY


def test_a_new_book_of_a_user_without_a_name_is_enough(store):
    rehearse_notes(store, TODAY)


def test_nothing_of_them_is_in_the_book(store, maria, me):
    before = store.newest_change
    rehearse_notes(store, TODAY)
    assert store.newest_change is before
    assert count_drafts(store) == 0


def test_the_hand_that_the_user_writes_in_knows_then_how_letters_meet(store, maria, me):
    usual = usual_of(replace(fresh_draft(store, ""), hand="felt-tip"))
    save_usual_note(usual, store)
    rehearse_notes(store, TODAY)
    assert load_hand("felt-tip").pairs
