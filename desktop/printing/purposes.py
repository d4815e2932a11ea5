"""What a PDF is made for."""

from enum import Enum


class Purpose(Enum):
    """Where a PDF goes. The value is what the command line calls it."""

    HOME = "home"  # the printer on the desk
    ARCHIVE = "archive"  # kept for decades: PDF/A-1b
    SHOP = "shop"  # a print shop's press: PDF/X
