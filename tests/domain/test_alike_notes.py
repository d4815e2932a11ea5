"""Two notes of one template are alike; two on one subject are not."""

from datetime import date

import pytest

from desktop.domain.alike_notes import SentWords, most_alike

TEXT = """Dear Ms. Alvarez,

Thank you for the time you gave me on Tuesday. I came away with a clear picture of the work.

I keep coming back to our conversation about {what}. It left me wanting to get started.

With warm thanks,
Jordan"""
OTHER = """Dear Mr. Lind,

Meeting the team on Tuesday was a pleasure, and your questions about how I plan a launch made me
think on the whole way home. I would like to show you the checklist that I mentioned.

Best regards,
Jordan"""


def sent(text, name="Bea Lind"):
    return SentWords(1, name, date(2026, 11, 20), text)


def test_the_same_template_with_another_name_and_subject_is_alike():
    other = sent(TEXT.format(what="the weekly releases").replace("Ms. Alvarez", "Mr. Lind"))
    assert most_alike(TEXT.format(what="the night shift"), [other]) is other


def test_other_words_are_not_alike():
    assert most_alike(TEXT.format(what="the dock"), [sent(OTHER)]) is None


def test_the_most_alike_of_several_is_named():
    near = sent(TEXT.format(what="the new loading dock"), "Cem")
    nearest = sent(TEXT.format(what="the dock"), "Ada")
    assert most_alike(TEXT.format(what="the dock"), [near, nearest, sent(OTHER)]) is nearest


@pytest.mark.parametrize("text", ["", "Dear Ada,\n\nWarmly,\nJordan"])
def test_a_note_that_says_nothing_yet_is_like_none(text):
    assert most_alike(text, [sent("Dear Bea,\n\nWarmly,\nJordan"), sent("")]) is None
