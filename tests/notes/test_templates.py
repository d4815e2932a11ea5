"""Notes to start from: good English whatever is known and whatever is not."""

import itertools
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.senders import Sender
from desktop.notes.gaps import gaps
from desktop.notes.templates import merged, thank_you_text

FRIDAY = date(2026, 11, 20)
ELENA = Contact("Elena Alvarez", organization="Acme Inc.", salutation="Dear Ms. Alvarez")
MARIA = Sender("Maria Kessler")

each_occasion = pytest.mark.parametrize("occasion", Occasion)


def note(occasion, contact=ELENA, sender=MARIA, today=None, **event):
    return thank_you_text(
        occasion, contact, Event(1, occasion, FRIDAY, **event), sender, today=today
    )


def everything(occasion):
    return note(occasion, talked_about="the new loading dock", position="Logistics Analyst")


@each_occasion
def test_a_note_with_all_that_is_known_asks_for_nothing(occasion):
    text = everything(occasion)
    assert gaps(text) == []
    assert "the new loading dock" in text


@each_occasion
def test_a_note_is_a_salutation_paragraphs_and_a_closing_with_the_signature(occasion):
    salutation, *paragraphs, closing = everything(occasion).split("\n\n")
    assert salutation == "Dear Ms. Alvarez,"
    assert len(paragraphs) >= 2
    assert all(re.fullmatch(r"[A-Z][^\n]+[.?]", paragraph) for paragraph in paragraphs)
    assert re.fullmatch(r"[A-Z][a-z ,]+,\nMaria", closing)


@each_occasion
def test_a_note_fits_a_card_in_length(occasion):
    assert 60 <= len(everything(occasion).split()) <= 90


@each_occasion
def test_a_note_is_written_with_letters_that_every_hand_has(occasion):
    text = everything(occasion)
    assert text.replace("\u2019", "'").isascii()
    assert "'" not in text
    assert '"' not in text


@each_occasion
def test_what_is_not_known_leaves_a_gap_or_nothing_never_a_hole(occasion):
    known = {
        "contact": (ELENA, Contact("Bo")),
        "sender": (MARIA, Sender()),
        "talked_about": ("the new loading dock", ""),
        "position": ("Analyst", ""),
    }
    for values in itertools.product(*known.values()):
        text = note(occasion, **dict(zip(known, values, strict=True)))
        assert not re.search(r"[{}<>]|  | [.,;?]|(?<!Inc)[.,;]{2}| \n|\[\]|\n\n\n", text), text
        assert not re.search(r"\b(at|about|as your next)[.,;]", text), text
        asked = [gap.words for gap in gaps(text)]
        assert ("your name" in asked) == (values[1] == Sender())
        assert len(asked) == (values[1] == Sender()) + (values[2] == "")


@each_occasion
@pytest.mark.parametrize("words", ["{x} [y]", "{greeting}", "<b> {", "}{", "\\1 \\g<0>", "[", "%s"])
def test_what_the_user_wrote_is_put_in_as_it_is_but_for_square_brackets(occasion, words):
    text = note(occasion, talked_about=words)
    assert words.replace("[", "(").replace("]", ")") in text
    assert gaps(text) == []


@each_occasion
@given(words=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=30))
def test_whatever_was_talked_about_opens_no_gap(occasion, words):
    asked = [gap.words for gap in gaps(note(occasion, talked_about=words, position=words))]
    assert len(asked) <= 1
    assert "your name" not in asked


@pytest.mark.parametrize(
    ("wrote", "said"),
    [
        ("The new dock.", "about the new dock."),
        ("We talked about the new dock!", "about the new dock."),
        ("Discussed her plan", "about her plan."),
        ("Q3 and\n the  plan", "about Q3 and the plan."),
        ("Rust vs. Go. Her team.", "about Rust vs. Go. Her team."),
    ],
)
def test_what_was_talked_about_is_the_middle_of_a_sentence(wrote, said):
    assert said in note(Occasion.PERSONAL_INTERVIEW, talked_about=wrote)


@pytest.mark.parametrize(
    "position", ["Analyst", "the Analyst position", "Analyst role.", "an Analyst"]
)
def test_a_position_is_named_once(position):
    text = note(Occasion.TELEPHONE_INTERVIEW, position=position)
    assert "about the Analyst position." in text


def test_a_name_that_ends_with_a_stop_ends_a_sentence_with_one_stop():
    text = note(Occasion.TELEPHONE_INTERVIEW)
    assert "more about Acme Inc. I" in text


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (FRIDAY, "gave me today."),
        (date(2026, 11, 19), "on Friday"),
        (date(2026, 11, 21), "on Friday"),
        (date(2026, 11, 22), "on Friday"),
        (date(2026, 11, 26), "on Friday"),
        (date(2026, 11, 27), "on November 20"),
        (date(2027, 1, 1), "on November 20"),
    ],
)
def test_a_day_is_named_as_people_say_it(today, said):
    assert said in note(Occasion.PERSONAL_INTERVIEW, today=today)


def test_a_value_is_read_once():
    assert merged("{a} <x {b}>", {"a": "{b} <y>", "b": "{a: z}"}) == "{b} <y> x {a: z}"
