"""What a form asks for in each country, and what it doubts."""

import pytest

from desktop.domain.address_fields import address_doubts, address_fields
from desktop.domain.addresses import PostalAddress
from desktop.domain.countries import country_codes


def field(country, name):
    return next(field for field in address_fields(country) if field.name == name)


def test_a_form_asks_for_the_fields_of_its_country_in_their_order():
    american = [(field.label, field.required) for field in address_fields("US")]
    assert american == [("street", True), ("city", True), ("state", True), ("ZIP code", True)]
    german = [field.name for field in address_fields("DE")]
    assert german == ["street", "postal_code", "city"]
    assert "sorting_code" in [field.name for field in address_fields("FR")]


def test_what_can_be_chosen_is_offered():
    assert {"IL", "NY", "PR"} <= set(field("US", "country_area").choices)
    assert field("JP", "country_area").choices[0] == "Hokkaido"
    assert "RM" in field("IT", "country_area").choices
    assert field("US", "city").choices == ()


@pytest.mark.parametrize("country", country_codes())
def test_every_country_has_a_form_with_a_place_to_go_to(country):
    names = [field.name for field in address_fields(country)]
    assert "street" in names
    assert len(names) > 1 or country == "MO"  # Macao, whose streets are enough


def us(**parts):
    return PostalAddress(**{"street": "1 Elm", "city": "X", "country": "US", **parts})


def test_an_address_as_it_should_be_leaves_no_doubt():
    assert address_doubts(us(country_area="IL", postal_code="62701")) == ()
    assert address_doubts(us(country_area="illinois", postal_code="627011234")) == ()
    assert address_doubts(PostalAddress()) == ()
    japanese = PostalAddress("丸の内", "千代田区", "", "東京都", "100-0005", "", "JP")
    assert address_doubts(japanese) == ()


def test_a_postal_code_that_no_place_has_is_doubted_with_one_that_is():
    (doubt,) = address_doubts(us(country_area="IL", postal_code="6270"))
    assert doubt == "“6270” does not look like a ZIP code (United States), such as 95014: check it."


def test_a_postal_code_of_another_state_is_doubted():
    (doubt,) = address_doubts(us(country_area="IL", postal_code="97205"))
    assert doubt == "The ZIP code 97205 does not belong to Illinois: check them."


def test_a_state_that_there_is_not_is_doubted():
    (doubt,) = address_doubts(us(country_area="Ilinois", postal_code="62701"))
    assert doubt == "“Ilinois” is no state that we know (United States): check it."


def test_exact_lines_are_not_doubted():
    assert address_doubts(us(postal_code="x", exact_lines="Ann\n1 Elm")) == ()
