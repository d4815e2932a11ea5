"""What a PDF is made for."""

from dataclasses import dataclass
from enum import Enum


class Purpose(Enum):
    """Where a PDF goes. The value is what the command line calls it."""

    HOME = "home"  # the printer on the desk
    ARCHIVE = "archive"  # kept for decades: PDF/A-1b
    SHOP = "shop"  # a print shop's press: PDF/X


@dataclass(frozen=True)
class Shop:
    """How a print shop prints.

    press: the file of its ICC profile, or the name of a registered condition. spot: the name of the
    ink that words are printed in, "" for the press's own four.
    """

    press: str = ""
    spot: str = ""


NO_SHOP = Shop()
