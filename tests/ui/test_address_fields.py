"""An address is typed as its country writes it."""

import pytest

from desktop.domain.addresses import PostalAddress
from desktop.ui.address_fields import AddressFields

PORTLAND = PostalAddress("9 Elm Street\nApt 3", "Portland", "", "OR", "97201", "", "US")


@pytest.fixture
def fields(qtbot):
    def fields(address=PORTLAND):
        made = AddressFields(address)
        qtbot.addWidget(made)
        made.show()
        return made

    return fields


def shown(fields):
    return [field for field, line in fields.lines.items() if line.isVisible()]


def choose(fields, country):
    fields.country.setCurrentIndex(fields.country.findData(country))


def label(fields, field):
    return fields._named[field].name


def test_what_goes_in_comes_out(fields):
    assert fields().address() == PORTLAND


def test_an_american_address_has_a_state_and_a_zip_code(fields):
    made = fields()
    assert shown(made) == ["city", "country_area", "postal_code"]
    assert label(made, "country_area") == "State"
    assert label(made, "postal_code") == "ZIP code"


def test_a_german_address_has_no_state(fields):
    made = fields(PostalAddress(country="DE"))
    assert shown(made) == ["city", "postal_code"]
    assert label(made, "postal_code") == "Postal code"


def test_another_country_asks_for_other_fields(fields):
    made = fields(PostalAddress(country="US"))
    choose(made, "CA")
    assert label(made, "country_area") == "Province"


def test_a_filled_field_stays_in_sight_where_its_country_has_none(fields):
    made = fields()
    choose(made, "DE")
    assert "country_area" in shown(made)
    assert made.address().country_area == "OR"


def test_every_country_can_be_chosen(fields):
    made = fields()
    for row in range(made.country.count()):
        made.country.setCurrentIndex(row)
    assert made.country.count() > 240
