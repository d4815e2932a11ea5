"""Sheets that show a hand."""

import string

import pytest

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.stationery.specimens import (
    EDGE,
    EFFORTS,
    NOTE,
    PARAGRAPHS,
    SHEET,
    lay_out_paragraph,
    lay_out_specimen,
)


def text_of(writing):
    return "".join(writing.texts)


@pytest.mark.parametrize("id", hand_ids())
def test_a_specimen_has_the_note_three_times_and_the_alphabet(id):
    page = lay_out_specimen(load_hand(id), 1, ink=DEFAULT_INK)
    *notes, alphabet = page.writings
    assert len(notes) == len(EFFORTS) == 3
    assert all(text_of(note).endswith(NOTE) for note in notes)
    for character in string.ascii_letters + string.digits:
        assert text_of(alphabet).count(character) == 4


@pytest.mark.parametrize("id", hand_ids())
def test_all_ink_of_a_specimen_is_on_the_sheet(id):
    page = lay_out_specimen(load_hand(id), 1, ink=DEFAULT_INK)
    for writing in page.writings:
        assert SHEET.inset(EDGE).holds(writing.bounds())


def test_the_notes_of_a_specimen_are_ever_less_neat():
    page = lay_out_specimen(load_hand("fine-liner"), 1, ink=DEFAULT_INK)
    lively = [writing.lively for writing in page.writings[:3]]
    assert lively == sorted(lively)


def test_the_parts_of_a_specimen_follow_each_other_down_the_page():
    page = lay_out_specimen(load_hand("quick-cursive"), 1, ink=DEFAULT_INK)
    tops = [writing.bounds()[3] for writing in page.writings]
    assert tops == sorted(tops, reverse=True)


@pytest.mark.parametrize("text", PARAGRAPHS)
def test_a_paragraph_has_lines_enough_to_be_measured(text):
    for id in hand_ids():
        page = lay_out_paragraph(text, load_hand(id), 1, ink=DEFAULT_INK)
        assert 7 <= len(page.writings[0].line_bounds) <= 9


def test_a_paragraph_is_on_its_page():
    page = lay_out_paragraph(PARAGRAPHS[0], load_hand("ballpoint"), 1, ink=DEFAULT_INK)
    left, bottom, right, top = page.writings[0].bounds()
    assert left > 0
    assert bottom > 0
    assert right < page.width
    assert top < page.height
