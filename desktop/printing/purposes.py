"""What a PDF is made for, and the file that suits it."""

from __future__ import annotations

from enum import Enum

from desktop.domain.refusals import Refusal
from desktop.printing.archive_files import archive_pdf
from desktop.printing.presses import CONDITIONS, press
from desktop.printing.shop_files import shop_pdf


class Purpose(Enum):
    """Where a PDF goes. The value is what the command line calls it."""

    HOME = "home"  # the printer on the desk
    ARCHIVE = "archive"  # kept for decades: PDF/A-1b
    SHOP = "shop"  # a print shop's press: PDF/X


class NoPressNamed(Refusal):
    """A file for a print shop, with nothing said of how the shop prints."""


def made_for(purpose: Purpose, pdf: bytes, *, press_name: str = "", author: str = "") -> bytes:
    """The same pages as a file for this purpose. Same pages, same bytes.

    press_name: for a print shop, the file of its ICC profile or a registered condition's name.
    Raises NoPressNamed, NoSuchPress, NotAProfile and NotForPress.
    """
    if purpose is Purpose.ARCHIVE:
        return archive_pdf(pdf, author=author)
    if purpose is Purpose.SHOP:
        if not press_name:
            raise NoPressNamed(
                "A file for a print shop is mixed for its press: give the ICC profile that the "
                f"shop sent, or the name of its printing condition ({', '.join(CONDITIONS)})."
            )
        return shop_pdf(pdf, press(press_name), author=author)
    return pdf
