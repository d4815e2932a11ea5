"""`fairhand address`: what an address of a country is made of."""

from __future__ import annotations

import argparse

from desktop.commands.arguments import Jobs
from desktop.domain.address_fields import AddressField, address_fields, address_pattern
from desktop.domain.countries import country_name

_MOST_CHOICES = 12  # of a field's values are shown; by eye


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("address", help="show the fields of a country's addresses")
    parser.add_argument("--country", metavar="CODE", required=True, help="such as FR")
    parser.set_defaults(job=_address)


def _address(options: argparse.Namespace) -> int:
    country = options.country.upper()
    print(f"{country_name(country)} ({country})")
    for field in address_fields(country):
        needed = "required" if field.required else "optional"
        print(f"  {field.label:22}{needed:10}{_values(field)}".rstrip())
    print("Written as:")
    for line in address_pattern(country):
        print(f"  {line}")
    return 0


def _values(field: AddressField) -> str:
    if field.choices:
        more = len(field.choices) - _MOST_CHOICES
        shown = ", ".join(field.choices[:_MOST_CHOICES])
        return f"one of {shown} and {more} more" if more > 0 else f"one of {shown}"
    return f"such as {field.example}" if field.example else ""
