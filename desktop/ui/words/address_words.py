"""A postal address as lines to read on the screen, complete or not."""

from desktop.domain.addresses import PostalAddress, address_lines
from desktop.domain.refusals import Refusal

_ADDRESSEE = "Addressee"  # an envelope's lines need one; it is taken out again


def address_words(address: PostalAddress, sent_from: str) -> str:
    """The lines below the name, as an envelope sent from the country `sent_from` shows them.

    Of an address that no envelope could show yet: what there is of it. Empty for no address.
    """
    if address.is_empty:
        return ""
    lines = envelope_words(address, _ADDRESSEE, "", sent_from)
    return "\n".join(line for line in lines if line != _ADDRESSEE)


def envelope_words(
    address: PostalAddress, name: str, organization: str, sent_from: str
) -> tuple[str, ...]:
    """All the lines, those of an address that is not complete yet as far as they go."""
    try:
        return address_lines(address, name=name, organization=organization, sent_from=sent_from)
    except Refusal:
        place = (address.city_area, address.city, address.country_area, address.postal_code)
        street = address.street.split("\n")
        lines = (name, organization, *street, " ".join(filter(None, place)), address.sorting_code)
        return tuple(line for line in lines if line)
