"""What a stamp cost, as people type it and in the money of where they live."""

import re
from decimal import Decimal

from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import Postage

MOST = 100_000  # hundredths: no letter costs a thousand
_AMOUNT = re.compile(r"[^\d.,+-]{0,4}(\d{1,6}(?:[.,]\d{1,2})?)[^\d.,]{0,4}")


class NotPostage(Refusal):
    """What is no amount of money, or no stamp's."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            "“{typed}” is not what a stamp costs: type an amount such as 0.73, or nothing.",
            typed=typed[:20],
        )


def typed_postage(typed: str, currency: str) -> Postage | None:
    """What was typed, "0.73", "0,95 €" or nothing. Raises NotPostage."""
    typed = " ".join(typed.split())
    if not typed:
        return None
    found = _AMOUNT.fullmatch(typed)
    cents = int(Decimal(found[1].replace(",", ".")) * 100) if found else MOST
    if cents >= MOST:
        raise NotPostage(typed)
    return Postage(cents, currency)


def currency_of(country: str) -> str:
    """The money that is paid with there today, ISO 4217; dollars where that is not known."""
    from babel.numbers import get_territory_currencies  # which starting up does not need

    return next(iter(get_territory_currencies(country.upper())), "USD")
