"""The closing and the signature are told from the rest of a note."""

import pytest

from desktop.stationery.closings import without_closing

BODY = "Dear Ada,\n\nThank you for your time.\n"


@pytest.mark.parametrize(
    "closing",
    [
        "Warmly,\nJordan",
        "Warmly,\n\nJordan",
        "With many thanks,\nJordan Lee\n555 0100",
        "Yours,\nJ.",
    ],
)
@pytest.mark.parametrize("blank", ["", "\n"])
def test_a_closing_is_a_short_line_that_ends_in_a_comma_with_a_name_under_it(closing, blank):
    body, found = without_closing(BODY + blank + closing)
    assert found == closing
    assert body.strip() == BODY.strip()


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ada,\nThank you.",
        "Thank you.",
        "Dear Ada,\n\nThank you for your time.\n\nJordan",
        "Dear Ada,\n\nWhile you were away,\nI kept thinking of all that we had talked about there.",
        "Dear Ada,\n\nThank you.\n\nWarmly,",
        "",
    ],
)
def test_a_note_that_ends_otherwise_has_no_closing(text):
    assert without_closing(text) == (text, "")


def test_body_and_closing_together_are_the_note():
    text = "Dear Ada,\n\nThank you.\n\nWarmly,\nJordan"
    body, closing = without_closing(text)
    assert f"{body}\n{closing}" == text
