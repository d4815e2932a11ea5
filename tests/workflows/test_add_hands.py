"""Hands of the user's own: added whole or not at all, and removed."""

import os
import shutil
import time

import pytest

from desktop.handwriting.hands import NoSuchHand, hand_ids, load_hand
from desktop.whole_files import CannotWrite
from desktop.workflows.add_hands import BadName, NotYours, find_hand, remove_hand
from desktop.workflows.write_notes import NoteOrder, card_pdf


class ReadAlready:
    """Stands in for a process: the files of the hand are there already."""

    def __init__(self, made_hand):
        self._made = made_hand

    def make(self, font, folder, tell):
        shutil.copytree(self._made, folder, dirs_exist_ok=True)


class CannotRead:
    """Stands in for one that fails half-way."""

    def make(self, font, folder, tell):
        (folder / "font.ttf").write_bytes(b"half")
        raise RuntimeError


@pytest.fixture
def found(own_hands, made_hand):
    return find_hand("a.ttf", ReadAlready(made_hand), None)


def kept(own_hands):
    return [path.name for path in own_hands.iterdir() if not path.name.startswith(".")]


def test_a_hand_that_is_kept_writes_at_once(found):
    id = found.keep("Dad's hand")
    assert id == "own-dad-s-hand"
    assert hand_ids()[-1] == id
    assert load_hand(id).name == "Dad's hand"
    assert card_pdf(NoteOrder("Dear Ada,\n\nthank you.", hand=id)).startswith(b"%PDF")


def test_a_hand_that_is_not_kept_leaves_nothing(own_hands, found):
    assert kept(own_hands) == []


def test_the_files_of_a_hand_that_nobody_wants_are_gone(own_hands, made_hand):
    found = find_hand("a.ttf", ReadAlready(made_hand), None)
    assert len(list(own_hands.iterdir())) == 1
    del found
    assert list(own_hands.iterdir()) == []


def test_a_font_that_fails_leaves_nothing(own_hands):
    with pytest.raises(RuntimeError):
        find_hand("a.ttf", CannotRead(), None)
    assert list(own_hands.iterdir()) == []


def test_what_a_process_left_behind_days_ago_is_swept_away(own_hands, made_hand):
    for name, age in ((".new-old", 3 * 86400), (".new-young", 60)):
        (own_hands / name).mkdir(parents=True)
        os.utime(own_hands / name, (time.time() - age,) * 2)
    find_hand("a.ttf", ReadAlready(made_hand), None)
    assert [path.name for path in own_hands.iterdir()] == [".new-young"]


def test_what_the_hand_cannot_write_is_told(found):
    assert {"1", "ß", "?"} <= set(found.missing)
    assert not {"a", "Z", "é", "ő", "\u2013"} & set(found.missing)


def test_a_second_hand_of_a_font_is_numbered(found, made_hand):
    assert found.name == "Plain Hand"
    assert found.keep(found.name) == "own-plain-hand"
    second = find_hand("a.ttf", ReadAlready(made_hand), None)
    assert second.name == "Plain Hand 2"
    assert second.keep(second.name) == "own-plain-hand-2"


@pytest.mark.parametrize("name", ["", "  \n", "Quick cursive", "quick CURSIVE "])
def test_a_hand_needs_a_name_of_its_own(own_hands, found, name):
    with pytest.raises(BadName):
        found.keep(name)
    assert kept(own_hands) == []
    found.keep("Another")


def test_a_hand_shows_the_users_name(found):
    page = found.picture("Jordan Reyes", 50)
    assert page.width == 250
    assert len(set(page.rgb)) > 10


@pytest.mark.parametrize("name", ["", "日本", "x" * 400])
def test_a_name_that_the_hand_cannot_write_does_not_keep_it_from_being_shown(found, name):
    assert found.picture(name, 50).width == 250


def test_a_hand_that_is_removed_is_gone_and_can_be_put_back(own_hand):
    removed = remove_hand("own-plain-hand")
    assert removed.name == "Plain Hand"
    assert "own-plain-hand" not in hand_ids()
    removed.put_back()
    assert load_hand("own-plain-hand").name == "Plain Hand"


def test_a_hand_that_is_removed_for_good_leaves_nothing(own_hands, own_hand):
    remove_hand("own-plain-hand")
    assert list(own_hands.iterdir()) == []


def test_a_damaged_hand_can_be_removed(own_hands, own_hand):
    (own_hand / "font.ttf").unlink()
    assert remove_hand("own-plain-hand").name == "own-plain-hand"
    assert list(own_hands.iterdir()) == []


def test_shipped_hands_and_hands_that_are_not_there_cannot_be_removed(own_hands):
    with pytest.raises(NotYours):
        remove_hand("ballpoint")
    with pytest.raises(NoSuchHand):
        remove_hand("own-nobody")
    with pytest.raises(NoSuchHand):
        remove_hand("../ballpoint")


def test_a_place_that_cannot_hold_hands_is_refused(tmp_path, monkeypatch, made_hand):
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("FAIRHAND_HANDS", str(tmp_path / "file"))
    with pytest.raises(CannotWrite):
        find_hand("a.ttf", ReadAlready(made_hand), None)
