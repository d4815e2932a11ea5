"""Postal addresses, and the lines that an envelope shows of them."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.domain.address_formats import FIELDS, AddressFormat, address_format
from desktop.domain.address_patterns import filled
from desktop.domain.address_refusals import (
    AddressIncomplete,
    AddressWithoutName,
    refuse_too_long,
)
from desktop.domain.countries import country_name, shares_post
from desktop.domain.texts import tidy_line, tidy_lines
from desktop.domain.typed_addresses import exact_address, lines_as_typed


@dataclass(frozen=True)
class PostalAddress:
    """An address by its parts, as far as its country has them."""

    street: str = ""  # lines joined by "\n"
    city: str = ""
    city_area: str = ""  # a district or village within the city's postal area
    country_area: str = ""  # state, province, county
    postal_code: str = ""
    sorting_code: str = ""  # CEDEX and its like
    country: str = "US"  # ISO 3166, two letters
    exact_lines: str = ""  # what the envelope says instead, name and country line included

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filled in; a country alone is no address."""
        return not any(getattr(self, field).strip() for field in (*FIELDS.values(), "exact_lines"))

    def tidied(self) -> "PostalAddress":
        """The same address as the book keeps it: composed characters, no stray blanks or commas.

        Raises ControlCharacters naming the field, NoSuchCountry.
        """
        country = self.country.strip().upper()
        country_name(country)
        return replace(
            self,
            street="\n".join(tidy_lines(self.street, "street")),
            city=_tidy_part(self.city, "city"),
            city_area=_tidy_part(self.city_area, "part of the city"),
            country_area=_tidy_part(self.country_area, "state or region"),
            postal_code=_tidy_part(self.postal_code, "postal code").upper(),
            sorting_code=_tidy_part(self.sorting_code, "sorting code"),
            country=country,
            exact_lines="\n".join(lines_as_typed(self.exact_lines)),
        )


@dataclass(frozen=True)
class AddressField:
    """A field that a country's addresses have. name: that of `PostalAddress`."""

    name: str
    label: str  # "ZIP code"
    required: bool


def address_fields(country: str) -> tuple[AddressField, ...]:
    """The fields a form should ask for, in the order they are written. Raises NoSuchCountry."""
    form = address_format(country)
    letters = [letter for letter in re.findall("%([A-Z])", form.latin) if letter in FIELDS]
    return tuple(
        AddressField(name, form.labels[name], name in form.required)
        for name in dict.fromkeys(FIELDS[letter] for letter in letters)
    )


def address_lines(
    address: PostalAddress, *, name: str, organization: str = "", sent_from: str
) -> tuple[str, ...]:
    """The lines of the envelope in the destination's order, with every field that is filled in.

    A country line, last and in capitals, only when the mail leaves the country it is sent from.
    Exact lines are answered as they are, and stand for all else.
    Raises AddressWithoutName, AddressIncomplete, AddressTooLong, ControlCharacters, NoSuchCountry.
    """
    address = address.tidied()
    if address.exact_lines:
        return exact_address(address.exact_lines)
    values = {
        "N": tidy_line(name, "name"),
        "O": tidy_line(organization, "organization"),
        **{letter: getattr(address, field) for letter, field in FIELDS.items()},
    }
    if not any(char.isalnum() for char in values["N"] + values["O"]):
        raise AddressWithoutName
    form = address_format(address.country)
    _refuse_incomplete(address, form)
    pattern = form.latin if _is_latin(values) else form.local
    lines = _each_once(filled(pattern, _with_capitals(values, form)))
    if not shares_post(address.country, sent_from):
        country = country_name(address.country)
        lines = [line for line in lines if line.casefold() != country.casefold()]
        lines.append(country.upper())
    return refuse_too_long(lines)


def _tidy_part(text: str, what: str) -> str:
    return tidy_line(text, what).strip(" ,")


def _refuse_incomplete(address: PostalAddress, form: AddressFormat) -> None:
    given = {field for field in FIELDS.values() if getattr(address, field)}
    if form.one_place_is_enough and given & {"city", "country_area"}:
        given |= {"city", "country_area"}
    missing = [field for field in FIELDS.values() if field in form.required - given]
    if missing:
        names = [form.labels[field] for field in missing]
        listed = " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
        raise AddressIncomplete(
            f"The address ({country_name(address.country)}) has no {listed}. "
            f"Add {'them' if names[1:] else 'it'} before it goes on an envelope.",
            missing,
        )


def _is_latin(values: Mapping[str, str]) -> bool:
    """Whether the places are in Latin letters; whose name it is does not matter."""
    places = "".join(values[letter] for letter in FIELDS)
    return all(_is_latin_letter(char) for char in places if char.isalpha())


def _is_latin_letter(char: str) -> bool:
    return char.isascii() or "LATIN" in unicodedata.name(char, "")


def _with_capitals(values: Mapping[str, str], form: AddressFormat) -> dict[str, str]:
    """Areas' codes in capitals ("IL"), and the town where its post wants that."""
    written = dict(values)
    if values["S"].upper() in form.codes:
        written["S"] = values["S"].upper()
    if form.town_in_capitals:
        written |= {letter: values[letter].upper() for letter in "CX"}
    return written


def _each_once(lines: Sequence[str]) -> list[str]:
    """The lines without those that only repeat the line above: a city in a region of its name."""
    above = ["", *lines]
    pairs = zip(above, lines, strict=False)
    return [line for last, line in pairs if line.casefold() != last.casefold()]
