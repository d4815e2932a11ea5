"""What every new note begins with."""

from dataclasses import replace

import pytest

from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.impositions import Stock
from desktop.stationery.letter_papers import A4 as LETTER_A4
from desktop.stationery.sheets import A4
from desktop.ui.notes.drafts import new_draft
from desktop.ui.notes.letter_posts import posts
from desktop.ui.notes.usual_notes import usual_draft, usual_of

CHOSEN = replace(
    new_draft("Dear Ann", "US"),
    card="iso-a6-flat",
    envelope="c6",
    face=EnvelopeFace.PLAIN,
    imprint="Jordan Reyes",
    stock=Stock(A4),
    hand="everyday",
    pen="fountain",
    ink="sepia",
    neatness=30.0,
    panels=(),
    paper=LETTER_A4.id,
    post=posts(LETTER_A4.id)[1],
)


def test_a_new_note_begins_with_what_was_chosen():
    made = usual_draft("Dear Bo", "DE", usual_of(CHOSEN))
    assert replace(made, text=CHOSEN.text, seed=CHOSEN.seed) == CHOSEN


def test_nothing_chosen_is_what_is_sold_where_the_user_lives():
    made = usual_draft("Dear Bo", "DE", {})
    assert made.card == "iso-a6-folded"


@pytest.mark.parametrize(
    "usual",
    [
        {"hand": "own-gone"},
        {"letter": ["gone", "", "", ""]},
        {"letter": 3},
        {"ink": "#ffffff"},
        {"neatness": "much"},
        {"card": "gone"},
        {"pen": 3},
    ],
)
def test_what_is_no_longer_there_is_left_as_it_would_be(usual):
    plain = new_draft("Dear Bo", "US")
    made = usual_draft("Dear Bo", "US", usual)
    assert replace(made, seed=plain.seed) == plain
