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
    try:
        lines = address_lines(address, name=_ADDRESSEE, sent_from=sent_from)
    except Refusal:
        place = (address.city_area, address.city, address.country_area, address.postal_code)
        lines = (address.street, " ".join(filter(None, place)), address.sorting_code)
    return "\n".join(line for line in lines if line and line != _ADDRESSEE)
