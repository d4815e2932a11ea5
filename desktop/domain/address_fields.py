"""What a form asks for in each country, and what of it is doubtful."""

import re
from dataclasses import dataclass

from desktop.domain.address_formats import FIELDS, AddressFormat, address_format
from desktop.domain.address_patterns import filled
from desktop.domain.addresses import PostalAddress
from desktop.domain.countries import named_country
from desktop.domain.phrases import Phrase
from desktop.domain.postal_codes import begins_as, grouped, is_possible


@dataclass(frozen=True)
class AddressField:
    """A field that a country's addresses have. name: that of `PostalAddress`.

    choices: what it may be, empty where anything; example: one that there is, or empty.
    """

    name: str
    label: Phrase  # "ZIP code"
    required: bool
    choices: tuple[str, ...] = ()
    example: str = ""


def address_fields(country: str) -> tuple[AddressField, ...]:
    """The fields a form should ask for, in the order they are written. Raises NoSuchCountry."""
    form = address_format(country)
    letters = [letter for letter in re.findall("%([A-Z])", form.latin) if letter in FIELDS]
    names = dict.fromkeys(FIELDS[letter] for letter in letters)
    return tuple(_field(name, form) for name in names)


def _field(name: str, form: AddressFormat) -> AddressField:
    areas = form.areas if name == "country_area" else ()
    return AddressField(
        name,
        form.labels[name],
        name in form.required,
        tuple(area.written for area in areas),
        {"postal_code": form.postcode_example, "sorting_code": "CEDEX"}.get(name, ""),
    )


def address_pattern(country: str) -> tuple[str, ...]:
    """The lines that the fields make, each field by its label. Raises NoSuchCountry."""
    form = address_format(country)
    labels = {"N": "name", "O": "organization"} | {
        letter: form.labels[field] for letter, field in FIELDS.items() if f"%{letter}" in form.latin
    }
    return tuple(filled(form.latin, {letter: f"({label})" for letter, label in labels.items()}))


def address_doubts(address: PostalAddress) -> tuple[Phrase, ...]:
    """What is hardly right in it, a sentence each; none of it keeps the address off an envelope.

    Raises NoSuchCountry, ControlCharacters.
    """
    address = address.tidied()
    form = address_format(address.country)
    if address.exact_lines or not (address.postal_code or address.country_area):
        return ()
    doubts = (_postal_code_doubt(address, form), _area_doubt(address, form))
    return tuple(doubt for doubt in doubts if doubt)


def _postal_code_doubt(address: PostalAddress, form: AddressFormat) -> Phrase | None:
    code = address.postal_code
    spaced = grouped(code, form.habit.postcodes)
    label = form.labels["postal_code"]
    if code and not (is_possible(code, form.postcodes) or is_possible(spaced, form.postcodes)):
        return Phrase(
            "“{code}” does not look like a {label} ({country}), such as {example}: check it.",
            code=code,
            label=label,
            country=named_country(address.country),
            example=form.postcode_example,
        )
    area = form.area(address.country_area)
    if code and area and not (begins_as(code, area.postcodes) or begins_as(spaced, area.postcodes)):
        return Phrase(
            "The {label} {code} does not belong to {area}: check them.",
            label=label,
            code=code,
            area=area.name,
        )
    return None


def _area_doubt(address: PostalAddress, form: AddressFormat) -> Phrase | None:
    area = address.country_area
    if not area or not form.areas or form.area(area):
        return None
    return Phrase(
        "“{area}” is no {label} that we know ({country}): check it.",
        area=area,
        label=form.labels["country_area"],
        country=named_country(address.country),
    )
