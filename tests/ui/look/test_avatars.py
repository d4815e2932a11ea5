"""The letters that stand for a person."""

import pytest

from desktop.ui.look.avatars import initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maria Alvarez", "MA"),
        ("Plato", "P"),
        ("Mr. Michael Angstadt Jr.", "MA"),
        ("Dr. med. Anna Müller", "AM"),
        ("J. R. Smith, Sr.", "JS"),
        ("John Doe III", "JD"),
        ("Dr.", "D"),
        ("+1 415 555 0100", "#"),
    ],
)
def test_initials_are_of_the_names_and_not_of_titles(name, letters):
    assert initials(name) == letters
