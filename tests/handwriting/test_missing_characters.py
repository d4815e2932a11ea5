"""What is said of characters that a hand lacks."""

import pytest

from desktop.handwriting.hands import DEFAULT_HAND, MissingCharacters, hand_ids, load_hand
from desktop.handwriting.missing_characters import refusal


def nobody(_):
    return ()


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("שלום", "Hebrew"),
        ("مرحبا", "Arabic"),
        ("Привет", "Cyrillic"),
        ("ΕΥΧΑΡΙΣΤΩ", "Greek"),
        ("नमस्ते", "Devanagari"),
        ("日本", "Chinese characters"),
        ("ありがとう", "Japanese"),
        ("감사", "Korean"),
    ],
)
def test_a_script_that_no_hand_has_is_named_with_the_characters(text, script):
    said = refusal("".join(dict.fromkeys(text)), "Mine", nobody)
    assert said.startswith(f"Part of the text is written in {script}, which no hand here writes: ")
    assert f"“{text[0]}”" in said
    assert f"“{text[1]}”" in said


def test_only_some_of_many_characters_are_shown():
    said = refusal("абвгдёжз", "Mine", nobody)
    assert "“д” and 3 more." in said
    assert "ж" not in said


def test_emoji_are_refused_as_such():
    said = refusal("🙂☃", "Mine", nobody)
    assert "emoji: “🙂” (slightly smiling face), “☃” (snowman)" in said


def test_a_sign_that_no_hand_has_is_named():
    assert refusal("∑", "Mine", nobody).startswith("No hand here can write “∑” (n-ary summation).")


def test_hands_that_can_write_a_character_are_offered():
    said = refusal("ł", "Mine", lambda _: ("One", "Two", "Three"))
    assert "The hand “Mine” cannot write “ł” (latin small letter l with stroke)." in said
    assert "“One”, “Two” and “Three”" in said


def test_each_kind_of_trouble_is_said_once():
    said = refusal("ש🙂ж∑ł", "Mine", lambda character: ("One",) if character == "ł" else ())
    parts = ("Hebrew", "Cyrillic", "emoji", "can write “∑”", "cannot write “ł”")
    assert all(said.count(part) == 1 for part in parts)
    assert said.endswith(".")


@pytest.mark.parametrize("text", ["Shalom שלום", "Dear 日本", "Thanks 🙂", "👩🏽\u200d🚀", "🇩🇪"])
@pytest.mark.parametrize("id", hand_ids())
def test_no_hand_leaves_out_what_it_cannot_write(id, text):
    with pytest.raises(MissingCharacters, match=r"no hand here writes|emoji"):
        load_hand(id).check(text)


def test_what_nobody_has_is_told_by_the_hands_that_are_there():
    with pytest.raises(MissingCharacters, match="Hebrew, which no hand here writes: “ש” and “ל”"):
        load_hand(DEFAULT_HAND).check("של")
