"""Pages as one PDF that suits its purpose."""

from collections.abc import Sequence

from desktop.domain.refusals import Refusal
from desktop.printing.archive_files import archive_pdf
from desktop.printing.pdf import pdf_bytes
from desktop.printing.presses import CONDITIONS, press
from desktop.printing.purposes import Purpose
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
    press_name: str = "",
    language: str = "en-US",
) -> bytes:
    """One PDF of these pages. Same pages, title, author and seed, same bytes.

    A shop's pages have bleed and marks around them, unless they have marks already.
    press_name: for a print shop, the file of its ICC profile or a registered condition's name.
    Raises NoPressNamed, NoSuchPress, NotAProfile and NotForPress.
    """
    if purpose is Purpose.SHOP:
        if not press_name:
            raise NoPressNamed(
                "A file for a print shop is mixed for its press: give the ICC profile that the "
                f"shop sent, or the name of its printing condition ({', '.join(CONDITIONS)})."
            )
        shops = press(press_name)
        pages = [page if page.marks else for_print_shop(page) for page in pages]
        return shop_pdf(
            pdf_bytes(pages, title=title, seed=seed, language=language), shops, author=author
        )
    pdf = pdf_bytes(pages, title=title, seed=seed, language=language)
    return archive_pdf(pdf, author=author) if purpose is Purpose.ARCHIVE else pdf
