"""People are first written to in a language of their country."""

import pytest

from desktop.domain.note_languages import NoteLanguage, usual_language


@pytest.mark.parametrize(
    ("country", "language"), [("DE", "de"), ("AT", "de"), ("US", "en"), ("FR", "en")]
)
def test_a_country_has_a_usual_language(country, language):
    assert usual_language(country).value == language


def test_dates_are_written_as_where_the_note_is_posted():
    assert NoteLanguage.ENGLISH.locale("GB") == "en_GB"
    assert NoteLanguage.ENGLISH.locale("DE") == "en_US"
    assert NoteLanguage.GERMAN.locale("AT") == "de_AT"
    assert NoteLanguage.GERMAN.locale("US") == "de_DE"
