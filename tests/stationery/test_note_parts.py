"""Date, salutation, closing and signature are told from a note's text."""

from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.stationery.note_parts import NoteParts, note_parts

LINES = st.sampled_from(
    ["", "May 5, 2026", "Dear Ada,", "Thank you so much.", "Warmly,", "Jordan", "555 0100"]
)


def test_a_note_has_a_part_for_each_of_its_lines():
    note = "May 5, 2026\n\nDear Ada,\n\nThank you.\nTruly.\n\nWarmly,\n\nJordan\n555 0100\nSalem"
    assert note_parts(note) == NoteParts(
        date="May 5, 2026\n",
        salutation="Dear Ada,\n",
        text="Thank you.\nTruly.\n",
        closing="Warmly,\n",
        signature="Jordan",
        below="555 0100\nSalem",
    )


def test_a_salutation_under_a_date_is_no_closing():
    parts = note_parts("May 5, 2026\nDear Ada,\nThank you.")
    assert (parts.salutation, parts.closing) == ("Dear Ada,", "")


@pytest.mark.parametrize("note", ["Thank you.", "Thank you for everything.\nIt was a good day."])
def test_a_note_without_the_rest_is_all_text(note):
    assert note_parts(note) == NoteParts(text=note)


@given(st.lists(LINES, min_size=1, max_size=9))
def test_the_parts_together_are_the_note(lines):
    note = "\n".join(lines).strip()
    parts = astuple(note_parts(note))
    assert [line for part in parts for line in part.split("\n") if line] == [
        line for line in note.split("\n") if line
    ]
