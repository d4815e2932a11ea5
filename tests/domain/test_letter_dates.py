"""Dates as letters say them."""

from datetime import date

import pytest

from desktop.domain.letter_dates import NoSuchLanguage, language_tag, long_date, page_words

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en_US", "November 22, 2026"),
        ("en_GB.UTF-8", "22 November 2026"),
        ("de-CH", "22. November 2026"),
        ("fr_FR", "22 novembre 2026"),
        ("es", "22 de noviembre de 2026"),
        ("nl_NL@euro", "22 november 2026"),
        ("C", "November 22, 2026"),
        ("", "November 22, 2026"),
    ],
)
def test_a_date_is_in_the_users_own_language(language, words):
    assert long_date(DAY, language) == words


def test_pages_are_counted_in_it_too():
    assert [page_words(2, language) for language in ("en", "de", "fr", "pt_BR")] == [
        "Page 2",
        "Seite 2",
        "Page 2",
        "Página 2",
    ]


def test_documents_name_it():
    assert [language_tag(language) for language in ("de_CH.UTF-8", "C")] == ["de-CH", "en-US"]


def test_a_language_that_is_none_is_refused():
    with pytest.raises(NoSuchLanguage, match="There is no language “xx_YY”"):
        long_date(DAY, "xx_YY")
