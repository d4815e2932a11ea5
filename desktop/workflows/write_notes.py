"""Write a note as the PDF of its card and the PDF of its envelope."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.mailer_ids import routing_code, tracking_code
from desktop.domain.phrases import Phrase
from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import DEFAULT_HAND, load_hand
from desktop.handwriting.inks import DEFAULT_INK, ink
from desktop.handwriting.pen_kinds import DEFAULT_PEN, pen
from desktop.printing.documents import document
from desktop.printing.mail_barcodes import mail_bars
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import Raster, page_image
from desktop.printing.purposes import NO_SHOP, Purpose, Shop
from desktop.stationery.cards import CardOrder, card_sides, many_cards
from desktop.stationery.envelope_faces import EnvelopeFace, envelope_face
from desktop.stationery.envelopes import EnvelopeOrder, lay_out_envelope
from desktop.stationery.formats import (
    US_A2_ENVELOPE,
    US_A2_FOLDED,
    card_format,
    envelope_format,
)
from desktop.stationery.fronts import PLAIN, Front
from desktop.stationery.impositions import OWN_STOCK, Stock, stock_pages
from desktop.stationery.pages import Page
from desktop.stationery.panels import Panel, Side
from desktop.stationery.posts import post_of
from desktop.workflows.drawn_pages import DrawnPage, drawn_page

Picture = Raster
"""A page as it looks. Sizes in pixels; rgb: three bytes a pixel, rows from the top."""

_TITLE = 60  # characters of a line that a document is named for; by eye


@dataclass(frozen=True)
class NoteOrder:
    """The words of a note and all that decides how they look. The same order, the same bytes.

    hand, ink, pen, card, envelope, face: ids, envelope "" for a card without one, and the ink a
    colour like "#1a2b6c" too; to, sender: the lines of the two addresses; neatness: 0 hurried to
    100 careful; face: of the envelope; origin: the country whose post takes it in, "" for the one
    that envelopes of this size are made for; mailer_id: of those whom the US post has given one,
    and serial the number of this piece: they put an Intelligent Mail barcode on the envelope;
    panels: of the card that the note may stand on, none for its usual one; front, imprint: what
    else is on its front and back; stock: the paper it is printed on.
    """

    text: str
    hand: str = DEFAULT_HAND
    seed: int = 1
    ink: str = DEFAULT_INK.id
    pen: str = DEFAULT_PEN.id
    card: str = US_A2_FOLDED.id
    envelope: str = US_A2_ENVELOPE.id
    to: tuple[str, ...] = ()
    sender: tuple[str, ...] = ()
    neatness: float = 60
    face: str = EnvelopeFace.HAND.value
    origin: str = ""
    mailer_id: str = ""
    serial: int = 0
    panels: tuple[Panel, ...] = ()
    front: Front = PLAIN
    imprint: str = ""
    stock: Stock = OWN_STOCK

    @property
    def card_title(self) -> Phrase:
        """What the card's PDF and print job are called: by the note's first line."""
        begins = tidy(self.text).strip().partition("\n")[0][:_TITLE].rstrip(" ,:")
        return Phrase("Card, {begins}", begins=begins)

    @property
    def envelope_title(self) -> Phrase:
        return Phrase("Envelope, {name}", name=tidy(" ".join(self.to[:1]))[:_TITLE])

    @property
    def author(self) -> str:
        """Who writes it: the name above the return address."""
        return next(iter(self.sender), "")


def card_pdf(order: NoteOrder, purpose: Purpose = Purpose.HOME, shop: Shop = NO_SHOP) -> bytes:
    """The card's pages. Gaps in the note are written as they stand: `send_notes` refuses them.

    Raises NoSuchFormat, NotASize, NoSuchHand, NoSuchInk, TooLightInk, NoSuchPen, EmptyNote,
    MissingCharacters, NoSuchPanel, FrontTaken, DoesNotFit, TooLargeForSheet, NoSuchPlace; for a
    print shop NoPressNamed, NoSuchPress, NotAProfile, NotForPress.
    """
    return cards_pdf([order], purpose, shop)


def cards_pdf(
    orders: Sequence[NoteOrder], purpose: Purpose = Purpose.HOME, shop: Shop = NO_SHOP
) -> bytes:
    """The pages of some cards, which share sheets; alike in all but their words and takes.

    For very many there is `save_cards`. Raises as `card_pdf` does.
    """
    first = orders[0]
    return document(
        card_pages(orders),
        purpose,
        title=first.card_title,
        seed=first.seed,
        author=first.author,
        shop=shop,
    )


def card_pages(orders: Sequence[NoteOrder]) -> list[Page]:
    """The pages of that PDF. Raises as `card_pdf` does, but for its last four."""
    first = orders[0]
    sides = many_cards([card_order(order) for order in orders])
    return stock_pages(sides, card_format(first.card), first.stock, bleeds=first.front.bleeds)


def card_order(order: NoteOrder) -> CardOrder:
    """The order's card with its hand, ink and pen. Raises NoSuchFormat and the like."""
    return CardOrder(
        text=order.text,
        card=card_format(order.card),
        hand=load_hand(order.hand),
        seed=order.seed,
        ink=ink(order.ink),
        pen=pen(order.pen),
        neatness=order.neatness,
        panels=order.panels,
        front=order.front,
        imprint=order.imprint,
    )


def envelope_pdf(order: NoteOrder, purpose: Purpose = Purpose.HOME, shop: Shop = NO_SHOP) -> bytes:
    """The envelope's face. Raises as `envelope_page`, and for a print shop as `card_pdf`."""
    return document(
        [envelope_page(order)],
        purpose,
        title=order.envelope_title,
        seed=order.seed,
        author=order.author,
        shop=shop,
    )


def envelope_page(order: NoteOrder) -> Page:
    """The same as a page.

    Raises NoSuchFormat, NoSuchHand, NoSuchInk, TooLightInk, NoSuchPen, NoSuchFace, NotAMailerId,
    NoAddress, MissingCharacters, NotInTheFace, DoesNotFit.
    """
    envelope, hand = envelope_format(order.envelope), load_hand(order.hand)
    bars = ""
    if order.mailer_id:
        tracking = tracking_code(order.mailer_id, order.serial)
        bars = mail_bars(tracking, routing_code(order.to))
    return lay_out_envelope(
        EnvelopeOrder(
            order.to,
            order.sender,
            envelope,
            hand,
            order.seed,
            ink=ink(order.ink),
            pen=pen(order.pen),
            face=envelope_face(order.face),
            post=post_of(order.origin) if order.origin else None,
            bars=bars,
        )
    )


def envelope_doubts(order: NoteOrder, *, abroad: bool = False) -> tuple[str, ...]:
    """What the post will hardly read on the envelope, a sentence each. Raises NoSuchFormat."""
    post = post_of(order.origin) if order.origin else envelope_format(order.envelope).post
    return post.doubts(order.to, abroad=abroad)


def card_picture(order: NoteOrder, dpi: float) -> DrawnPage:
    """The first page of the card's PDF as it looks at this many pixels an inch.

    Raises what `card_pdf` raises.
    """
    return DrawnPage(page_image(card_pdf(order), 0, dpi))


def note_side_picture(order: NoteOrder, dpi: float) -> DrawnPage:
    """The side of the card that notes begin on, printed or not. Raises what `card_pdf` raises."""
    return _side_picture(order, dpi, card_format(order.card).note_side)


def other_side_picture(order: NoteOrder, dpi: float) -> DrawnPage:
    """The side behind it. Raises what `card_pdf` raises."""
    is_inside = card_format(order.card).note_side is Side.INSIDE
    return _side_picture(order, dpi, Side.OUTSIDE if is_inside else Side.INSIDE)


def _side_picture(order: NoteOrder, dpi: float, side: Side) -> DrawnPage:
    sides = card_sides(card_order(order))
    page = sides.outside if side is Side.OUTSIDE else sides.inside
    pdf = pdf_bytes([page], title=order.card_title, seed=order.seed)
    return drawn_page(pdf, [page], 0, dpi)


def envelope_picture(order: NoteOrder, dpi: float) -> DrawnPage:
    """The envelope's PDF as it looks. Raises what `envelope_pdf` raises."""
    return DrawnPage(page_image(envelope_pdf(order), 0, dpi))
