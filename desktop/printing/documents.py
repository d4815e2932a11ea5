"""Pages as one PDF that suits its purpose."""

from collections.abc import Sequence

from desktop.domain.refusals import Refusal
from desktop.printing.archive_files import archive_pdf
from desktop.printing.pdf import pdf_bytes
from desktop.printing.presses import CONDITIONS, press
from desktop.printing.purposes import NO_SHOP, Purpose, Shop
from desktop.printing.shop_files import shop_pdf
from desktop.stationery.marks import for_print_shop
from desktop.stationery.pages import Page


class NoPressNamed(Refusal):
    """A file for a print shop, with nothing said of how the shop prints."""


def document(
    pages: Sequence[Page],
    purpose: Purpose,
    *,
    title: str,
    seed: int,
    author: str = "",
    shop: Shop = NO_SHOP,
    language: str = "en-US",
) -> bytes:
    """One PDF of these pages. Same pages, title, author and seed, same bytes.

    A shop's pages have bleed and marks around them, unless they have marks already.
    Raises for a print shop NoPressNamed, NoSuchPress, NotAProfile, NotForPress and NoSuchInk.
    """
    pages = pages_for(pages, purpose)
    pdf = pdf_bytes(pages, title=title, seed=seed, language=language)
    return finished(pdf, purpose, author=author, shop=shop)


def pages_for(pages: Sequence[Page], purpose: Purpose) -> list[Page]:
    """The pages as they are written into a file for it: a shop's with marks around them."""
    if purpose is Purpose.SHOP:
        return [page if page.marks else for_print_shop(page) for page in pages]
    return list(pages)


def finished(pdf: bytes, purpose: Purpose, *, author: str = "", shop: Shop = NO_SHOP) -> bytes:
    """A PDF of such pages as it is handed on. Raises as `document` does."""
    if purpose is Purpose.SHOP:
        if not shop.press:
            raise NoPressNamed(
                "A file for a print shop is mixed for its press: give the ICC profile that the "
                "shop sent, or the name of its printing condition ({known}).",
                known=", ".join(CONDITIONS),
            )
        return shop_pdf(pdf, press(shop.press), author=author, spot=shop.spot)
    return archive_pdf(pdf, author=author) if purpose is Purpose.ARCHIVE else pdf
