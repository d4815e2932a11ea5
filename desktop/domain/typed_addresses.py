"""Addresses that somebody typed line by line."""

import re
import unicodedata

from desktop.domain.address_refusals import (
    AddressIncomplete,
    AddressWithoutName,
    refuse_too_long,
)
from desktop.domain.texts import tidy_line, tidy_lines


def plain_address(text: str) -> tuple[str, ...]:
    """The lines of an address as somebody typed them, blank lines left out.

    Raises AddressWithoutName, AddressIncomplete, AddressTooLong, ControlCharacters.
    """
    lines = tidy_lines(text, "address")
    _refuse_empty(lines)
    if not any(char.isalpha() for char in lines[0]) or _STREET.match(lines[0]):
        raise AddressWithoutName
    if len(lines) == 1:
        raise AddressIncomplete(
            "The address is “{line}” and no more. "
            "Give the street and the town on the lines below the name.",
            line=lines[0],
        )
    return refuse_too_long(lines)


def exact_address(text: str) -> tuple[str, ...]:
    """The lines as somebody wants them printed, whatever they say; only blank lines are left out.

    Raises AddressIncomplete when there are none, AddressTooLong, ControlCharacters.
    """
    lines = lines_as_typed(text)
    _refuse_empty(lines)
    return refuse_too_long(lines)


def lines_as_typed(text: str) -> tuple[str, ...]:
    """The lines that are not blank, composed (NFC), the blanks within them kept.

    Raises ControlCharacters.
    """
    typed = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").split("\n")
    for line in typed:
        tidy_line(line, "address")
    lines = (unicodedata.normalize("NFC", line).strip() for line in typed)
    return tuple(line for line in lines if line)


def _refuse_empty(lines: tuple[str, ...]) -> None:
    if not lines:
        raise AddressIncomplete(
            "The address is empty. Give a name, a street and a town, each on its own line."
        )


# How a first line looks that is a street and not a name: "12 Elm St", "PO Box 7".
_STREET = re.compile(r"\d+[a-z]?\s+\w|(?i:p\.?\s?o\.?\s?box\s)")
