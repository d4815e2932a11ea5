"""The fields of an address as they are written on it: capitals, codes and grouped figures."""

import re
from collections.abc import Mapping

from desktop.domain.address_formats import AddressFormat
from desktop.domain.postal_codes import grouped


def habitual(
    values: Mapping[str, str], form: AddressFormat, *, plain: bool = False
) -> dict[str, str]:
    """The values as the country's habits have them. plain: for a plain face.

    values: by the letters of `address_formats`.
    """
    own = form.habit
    written = dict(values)
    written["Z"] = grouped(values["Z"], own.postcodes)
    written["S"] = _area(values["S"], form, by_code=own.codes or (plain and "S" in own.plain))
    if own.area_once and values["S"].casefold() == values["C"].casefold():
        written["S"] = ""
    for letter in own.capitals:
        written[letter] = written[letter].upper()
    for letter in own.plain if plain else "":
        written[letter] = _without_punctuation(written[letter]).upper()
    return written


def _area(text: str, form: AddressFormat, *, by_code: bool) -> str:
    """An area's code in capitals ("il" as "IL"); its name too becomes the code if it must."""
    area = form.area(text)
    if area is None or not area.key.isascii():
        return text
    return area.key if by_code or text.casefold() == area.key.casefold() else text


def _without_punctuation(text: str) -> str:
    """Less the full stops and commas. Source: USPS Publication 28, 222: hyphens and # stay."""
    lines = (re.sub(r"[.,;:]+", " ", line).split() for line in text.split("\n"))
    return "\n".join(" ".join(words) for words in lines)
