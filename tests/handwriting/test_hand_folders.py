"""Where hands are kept."""

import logging
import shutil

import pytest

from desktop.handwriting.hand_folders import OWN, free_id, hand_folder, own_ids, shipped_ids
from desktop.handwriting.hands import DEFAULT_HAND, NoSuchHand, hand_ids, load_hand


def test_a_hand_that_is_added_can_be_used_at_once_and_comes_last(own_hands, made_hand):
    before = hand_ids()
    shutil.copytree(made_hand, own_hands / "own-plain-hand")
    assert hand_ids() == (*before, "own-plain-hand")
    assert load_hand("own-plain-hand").name == "Plain Hand"


def test_a_hand_that_is_removed_is_gone_at_once(own_hand):
    load_hand("own-plain-hand")
    shutil.rmtree(own_hand)
    assert "own-plain-hand" not in hand_ids()
    with pytest.raises(NoSuchHand):
        load_hand("own-plain-hand")


def test_no_shipped_hand_has_an_id_of_the_users_own():
    assert not [id for id in shipped_ids() if id.startswith(OWN)]


def test_a_users_hand_never_stands_in_front_of_a_shipped_one(own_hands, made_hand):
    shutil.copytree(made_hand, own_hands / DEFAULT_HAND)
    assert own_ids() == []
    assert load_hand(DEFAULT_HAND).name != "Plain Hand"
    assert hand_ids().count(DEFAULT_HAND) == 1


@pytest.mark.parametrize(
    "id", ["own-../own-x", "own-", "OWN-X", "own-x/", "", "own-x\0", "..", "."]
)
def test_an_id_is_no_way_through_the_folders(own_hand, id):
    assert hand_folder(id) is None


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Dad's Hand", "own-dad-s-hand"),
        ("../../etc/passwd", "own-etc-passwd"),
        ("C:\\Windows", "own-c-windows"),
        ("Żółć", "own-zoc"),
        ("日本", "own-hand"),
        ("", "own-hand"),
        ("a" * 300, "own-" + "a" * 40),
    ],
)
def test_any_name_makes_a_plain_id(own_hands, name, id):
    assert free_id(name) == id


def test_two_of_a_name_have_two_ids(own_hand):
    assert free_id("Plain Hand") == "own-plain-hand-2"


@pytest.mark.parametrize("missing", ["font.ttf", "strokes.npz"])
def test_a_hand_whose_files_are_gone_is_left_out_and_said_so(own_hand, caplog, missing):
    (own_hand / missing).unlink()
    with caplog.at_level(logging.WARNING):
        assert "own-plain-hand" not in hand_ids()
        assert "own-plain-hand" not in hand_ids()
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "own-plain-hand" in caplog.text
    with pytest.raises(NoSuchHand):
        load_hand("own-plain-hand")


@pytest.mark.parametrize("name", ["font.ttf", "strokes.npz", "hand.toml"])
@pytest.mark.parametrize("data", [b"", b"\0" * 500, b"PK\x03\x04", b"x_height_mm = 'tall'\n"])
def test_a_hand_whose_files_are_damaged_is_left_out(own_hand, caplog, name, data):
    (own_hand / name).write_bytes(data)
    assert "own-plain-hand" not in hand_ids()
    assert "cannot be read" in caplog.text


def test_strokes_of_another_font_are_damage(own_hand, caplog):
    other = hand_folder(DEFAULT_HAND)
    shutil.copy(other / "strokes.npz", own_hand / "strokes.npz")
    assert "own-plain-hand" not in hand_ids()


def test_files_among_the_hands_are_no_hands(own_hand):
    (own_hand.parent / "notes.txt").write_text("x")
    (own_hand.parent / ".new-1234").mkdir()
    assert own_ids() == ["own-plain-hand"]
