"""Words as a search compares them."""

import pytest

from desktop.store.folding import folded, searchable


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Łucja O'Neil-Ström", "lucja o neil strom"),
        ("JÜRGEN GROSSMANN", "jurgen grossmann"),
        ("Jürgen Großmann", "jurgen grossmann"),
        ("Søren Ægir Đorđević", "soren aegir dordevic"),
        ("\u0130stanbul \u0131s\u0131k", "istanbul isik"),
        ("ﬁne Ⅻ", "fine xii"),
        ("田中 太郎", "田 中 太 郎"),
        ("मारिया", "मारिया"),
        (" 100%_\\ ", "100"),
        ("", ""),
    ],
)
def test_accents_capitals_and_punctuation_do_not_count(text, plain):
    assert folded(text) == plain


def test_a_word_is_searchable_in_pieces_and_whole():
    assert searchable("ann@example.com") == "ann example com annexamplecom"
    assert searchable("555-0100") == "555 0100 5550100"


def test_a_word_is_kept_once():
    assert searchable("Ann Lee", "ann", "") == "ann lee"


def test_characters_that_stand_for_words_are_apart_and_in_order():
    assert searchable("太郎太") == "太 郎 太"
