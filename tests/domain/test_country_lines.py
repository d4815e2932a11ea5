"""Names of countries in the languages that mail is posted in."""

import pytest

from desktop.domain.countries import NoSuchCountry, country_codes
from desktop.domain.country_lines import (
    country_line,
    country_name_in,
    is_country_line,
    language_of,
)

HOMES = ("US", "FR", "DE", "ES", "IT", "PT", "NL")


@pytest.mark.parametrize("home", HOMES[1:])
def test_every_country_has_a_name_that_explains_nothing_in_brackets(home):
    names = [country_line(code, home) for code in country_codes()]
    assert all(
        name and name == name.upper() and "(" not in name and "," not in name for name in names
    )
    # The two Congos and the like stay two; Saint-Martin is one island to its own language.
    assert len(names) - len(set(names)) <= 1


def test_each_language_is_that_of_the_country_it_is_posted_in():
    assert [language_of(home) for home in HOMES] == ["en", "fr", "de", "es", "it", "pt", "nl"]
    assert language_of("KR") == "en"


def test_a_country_that_does_not_exist_is_refused():
    with pytest.raises(NoSuchCountry):
        country_name_in("XX", "fr")


@pytest.mark.parametrize("line", ["GERMANY", "ALLEMAGNE", "ÉTATS-UNIS", "VEREINIGTE STAATEN"])
def test_a_country_line_is_known_in_any_language(line):
    assert is_country_line(line)


@pytest.mark.parametrize("line", ["Germany", "PARIS CEDEX 01", "", "75001"])
def test_a_line_of_a_town_is_none(line):
    assert not is_country_line(line)
