"""What a stamp cost, as it is typed."""

import pytest

from desktop.domain.postage import NotPostage, currency_of, typed_postage
from desktop.domain.sent_notes import Postage


@pytest.mark.parametrize(
    ("typed", "cents"),
    [("0.73", 73), ("0,95 €", 95), ("$1.5", 150), ("2", 200), (" 0.07 ", 7), ("1.29", 129)],
)
def test_an_amount_is_understood_as_people_type_it(typed, cents):
    assert typed_postage(typed, "USD") == Postage(cents, "USD")


def test_nothing_typed_is_nothing_known():
    assert typed_postage("  ", "EUR") is None


@pytest.mark.parametrize("typed", ["much", "1.234", "-3x-", "9999999", "1,000.00", "1000"])
def test_what_no_stamp_costs_is_refused(typed):
    with pytest.raises(NotPostage):
        typed_postage(typed, "USD")


def test_money_is_that_of_the_country():
    assert (currency_of("DE"), currency_of("us"), currency_of("CH")) == ("EUR", "USD", "CHF")
    assert currency_of("") == "USD"
