"""Postal addresses to and from the columns that hold them."""

from dataclasses import asdict, fields

from desktop.domain.addresses import PostalAddress
from desktop.store.tables import Addressed

_FIELDS = [field.name for field in fields(PostalAddress)]


def address_of(row: Addressed) -> PostalAddress:
    return PostalAddress(**{field: getattr(row, field) for field in _FIELDS})


def set_address(row: Addressed, address: PostalAddress) -> None:
    for field, value in asdict(address).items():
        setattr(row, field, value)
