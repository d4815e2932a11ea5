"""Type a letter, signed by hand, as a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.addresses import address_lines
from desktop.domain.letter_dates import language_tag
from desktop.domain.senders import Sender
from desktop.handwriting.hands import DEFAULT_HAND, load_hand
from desktop.handwriting.inks import DEFAULT_INK, ink
from desktop.handwriting.pen_kinds import DEFAULT_PEN, pen
from desktop.printing.documents import document
from desktop.printing.purposes import NO_SHOP, Purpose, Shop
from desktop.stationery.letter_papers import US_LETTER, letter_paper, letter_window
from desktop.stationery.letter_parts import Letterhead
from desktop.stationery.letters import Letter, Signer, lay_out_letter
from desktop.stationery.pages import Page
from desktop.workflows.drawn_pages import DrawnPage, drawn_page

_TITLE = 60  # characters of a line that a document is named for; by eye


@dataclass(frozen=True)
class LetterOrder:
    """The words of a letter and all that decides how it looks. The same order, the same bytes.

    hand, ink, pen, paper, window: ids, window "" for none, hand and the rest of the signature; to:
    the lines of the address; is_signed: False leaves out what is written by hand, for a pen.
    """

    letter: Letter
    hand: str = DEFAULT_HAND
    seed: int = 1
    ink: str = DEFAULT_INK.id
    pen: str = DEFAULT_PEN.id
    paper: str = US_LETTER.id
    window: str = ""
    is_signed: bool = True

    @property
    def title(self) -> str:
        """What its PDF and print job are called: by whom it is to."""
        return f"Letter, {' '.join(self.letter.to[:1])[:_TITLE]}".rstrip(" ,")


def sender_letterhead(sender: Sender, *, sent_to: str) -> Letterhead:
    """What stands above the letters of this user. sent_to: the country where they go.

    Raises what `address_lines` raises for an address that is no address yet.
    """
    lines: tuple[str, ...] = ()
    if not sender.address.is_empty:
        home = sender.address.country
        lines = address_lines(sender.address, name=sender.name, sent_from=sent_to, posted_in=home)
    ways = tuple(filter(None, (sender.phone, sender.email)))
    return Letterhead(sender.name, tuple(line for line in lines if line != sender.name), ways)


def letter_picture(order: LetterOrder, page: int, dpi: float) -> DrawnPage:
    """A page of the letter's PDF as it looks, its last where it has fewer.

    page: the first being 0. Raises what `letter_pdf` raises.
    """
    pages = letter_pages(order)
    return drawn_page(_pdf(order, pages), pages, page, dpi)


def letter_pdf(order: LetterOrder, purpose: Purpose = Purpose.HOME, shop: Shop = NO_SHOP) -> bytes:
    """The letter's pages.

    Raises NoSuchLetterPaper, NoSuchHand, NoSuchInk, TooLightInk, NoSuchPen, and what
    `lay_out_letter` and `document` raise.
    """
    return _pdf(order, letter_pages(order), purpose, shop)


def letter_pages(order: LetterOrder) -> list[Page]:
    """The pages of that PDF. Raises as `letter_pdf` does, but for what `document` raises."""
    paper = letter_paper(order.paper)
    signer = Signer(load_hand(order.hand), ink(order.ink), pen(order.pen), order.seed)
    pages = lay_out_letter(order.letter, paper, letter_window(order.window, paper), signer)
    return pages if order.is_signed else [page.unwritten() for page in pages]


def _pdf(
    order: LetterOrder,
    pages: Sequence[Page],
    purpose: Purpose = Purpose.HOME,
    shop: Shop = NO_SHOP,
) -> bytes:
    return document(
        pages,
        purpose,
        title=order.title,
        seed=order.seed,
        author=order.letter.sender.name,
        shop=shop,
        language=language_tag(order.letter.language),
    )
