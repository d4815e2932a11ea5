"""Countries as other programs write them."""

import pytest

from desktop.domain.countries import country_codes, country_name
from desktop.domain.country_words import country_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *(("U.S.A.", "US"), ("United States of America", "US"), ("usa", "US"), ("us", "US")),
        *(("Deutschland", "DE"), ("GERMANY", "DE"), ("Allemagne", "DE"), ("D", "DE")),
        *(("England", "GB"), ("Royaume-Uni", "GB"), ("Reino Unido", "GB"), ("U.K.", "GB")),
        *(("España", "ES"), ("Italia", "IT"), ("Österreich", "AT"), ("Nederland", "NL")),
        *(
            ("Côte d\N{RIGHT SINGLE QUOTATION MARK}Ivoire", "CI"),
            ("日本", "JP"),
            (" New  Zealand ", "NZ"),
        ),
    ],
)
def test_a_country_is_known_by_its_names(text, code):
    assert country_of(text) == code


@pytest.mark.parametrize("text", ["", "Texas", "ZZ", "Nowhere", "NYC887"])
def test_what_is_no_country_is_none(text):
    assert country_of(text) is None


def test_each_country_is_known_by_its_code_and_its_name():
    for code in country_codes():
        assert country_of(country_name(code)) == code
    assert country_of("de") == "DE"
