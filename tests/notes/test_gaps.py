"""Places in a note that wait for words."""

import pytest

from desktop.notes.gaps import Gap, UnfilledGaps, gaps, refuse_gaps


def test_gaps_are_found_in_order_with_their_places():
    text = "Hi [name], about [a\nthing]."
    assert gaps(text) == [Gap(3, 9, "name"), Gap(17, 26, "a thing")]
    assert [text[gap.start : gap.end] for gap in gaps(text)] == ["[name]", "[a\nthing]"]


@pytest.mark.parametrize("text", ["", "no gaps", "a ] b [ c", "[", "{x}", "(y)"])
def test_a_text_without_gaps_is_not_refused(text):
    assert gaps(text) == []
    refuse_gaps(text)


def test_an_empty_gap_is_a_gap():
    assert gaps("a [] b") == [Gap(2, 4, "")]


def test_unfilled_gaps_are_refused_by_their_words_each_once():
    with pytest.raises(UnfilledGaps, match=r"still has \[name\] and \[it\] in it") as refused:
        refuse_gaps("[name], [it], [name]")
    assert len(refused.value.gaps) == 3
