"""Postal addresses, and the lines that an envelope shows of them."""

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
from desktop.domain.address_values import habitual
from desktop.domain.countries import country_name, named_country, shares_post
from desktop.domain.country_lines import country_line
from desktop.domain.phrases import listed
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


def address_lines(
    address: PostalAddress,
    *,
    name: str,
    organization: str = "",
    sent_from: str,
    posted_in: str = "",
    plain: bool = False,
) -> tuple[str, ...]:
    """The lines of the envelope in the destination's order, with every field that is filled in.

    A country line, last and in capitals, only when the mail leaves the country it is sent from, in
    the language spoken where it is posted: there, or `posted_in`, as for a return address. Exact
    lines are answered as they are, and stand for all else.
    plain: as posts ask for in a plain face, which machines read, and not as people write.
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
    if plain and form.habit.plain:
        pattern = pattern.replace(",", "")
    lines = _each_once(filled(pattern, habitual(values, form, plain=plain)))
    if not shares_post(address.country, sent_from):
        country = country_line(address.country, posted_in or sent_from)
        lines = [line for line in lines if line.upper() != country]
        lines.append(country)
    return refuse_too_long(lines)


def _tidy_part(text: str, what: str) -> str:
    return tidy_line(text, what).strip(" ,")


def _refuse_incomplete(address: PostalAddress, form: AddressFormat) -> None:
    given = {field for field in FIELDS.values() if getattr(address, field)}
    if form.habit.one_place_is_enough and given & {"city", "country_area"}:
        given |= {"city", "country_area"}
    missing = [field for field in FIELDS.values() if field in form.required - given]
    if missing:
        names = [form.labels[field] for field in missing]
        where = named_country(address.country)
        if names[1:]:
            raise AddressIncomplete(
                "The address ({country}) has no {parts}. Add them before it goes on an envelope.",
                missing,
                country=where,
                parts=listed(names),
            )
        raise AddressIncomplete(
            "The address ({country}) has no {part}. Add it before it goes on an envelope.",
            missing,
            country=where,
            part=names[0],
        )


def _is_latin(values: Mapping[str, str]) -> bool:
    """Whether the places are in Latin letters; whose name it is does not matter."""
    places = "".join(values[letter] for letter in FIELDS)
    return all(_is_latin_letter(char) for char in places if char.isalpha())


def _is_latin_letter(char: str) -> bool:
    return char.isascii() or "LATIN" in unicodedata.name(char, "")


def _each_once(lines: Sequence[str]) -> list[str]:
    """The lines without those that only repeat the line above: a city in a region of its name."""
    above = ["", *lines]
    pairs = zip(above, lines, strict=False)
    return [line for last, line in pairs if line.casefold() != last.casefold()]
