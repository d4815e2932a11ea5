"""Addresses set on an envelope, each inside the zone that the post reads it in."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.handwriting.writing import Writing
from desktop.stationery.address_blocks import AddressBlock
from desktop.stationery.address_letterings import (
    EnvelopeLettering,
    HandLettering,
    PlainLettering,
)
from desktop.stationery.boxes import MM
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.formats import EnvelopeFormat
from desktop.stationery.mail_barcodes import mail_barcode
from desktop.stationery.pages import Page
from desktop.stationery.posts import Post
from desktop.typefaces.faces import face as typed_face
from desktop.typefaces.typed_texts import TypedText

_CENTRE = 0.56  # of the envelope's width, where a person's address block has its middle; by eye
_DELIVERY_PART = 1.2  # size of an address against that of a note; by eye
_RETURN_PART = 0.78  # size of a return address against that of a note; by eye
_SMALLEST_RETURN = 1.25 * MM  # height of its lowest letters; by eye
_ENVELOPE_CHANCE = 2  # keeps an envelope's chance apart from its card's, for one seed


class NoAddress(Refusal):
    """An envelope with nobody to go to."""


@dataclass(frozen=True)
class EnvelopeOrder:
    """An envelope and all that decides how it looks.

    to, sender: lines, each of which stays one; without a sender the corner stays empty. post: that
    takes it in; None for the envelope's own. A plain face has neither hand, ink nor pen. bars: of
    a barcode, as letters.
    """

    to: Sequence[str]
    sender: Sequence[str]
    envelope: EnvelopeFormat
    hand: Hand
    seed: int
    ink: Ink
    pen: Pen = DEFAULT_PEN
    face: EnvelopeFace = EnvelopeFace.HAND
    post: Post | None = None
    bars: str = ""

    @property
    def is_plain(self) -> bool:
        return self.face is EnvelopeFace.PLAIN

    @property
    def lettering(self) -> EnvelopeLettering:
        """What its addresses are set in."""
        if self.is_plain:
            return PlainLettering(typed_face())
        return HandLettering(self.hand, self.ink, self.pen)


def lay_out_envelope(order: EnvelopeOrder) -> Page:
    """The envelope's face: `to` where the post reads it, `sender` small in the upper left corner.

    Raises NoAddress, MissingCharacters, NotInTheFace, LineTooWide, and DoesNotFit, which says by
    how many lines.
    """
    envelope, lettering = order.envelope, order.lettering
    texts = [
        lettering.block(block, (order.seed, _ENVELOPE_CHANCE, number))
        for number, block in enumerate(_blocks(order, lettering))
    ]
    return Page(
        envelope.width,
        envelope.height,
        tuple(text for text in texts if isinstance(text, Writing)),
        artwork=(mail_barcode(order.bars, envelope.width),) if order.bars else (),
        typed=tuple(text for text in texts if isinstance(text, TypedText)),
    )


def _blocks(order: EnvelopeOrder, lettering: EnvelopeLettering) -> list[AddressBlock]:
    """Its addresses: whom it goes to, and whom it is from if that is said. Raises NoAddress."""
    if not (to := _tidied(order.to, plain=order.is_plain)):
        raise NoAddress("There is no address for the envelope yet: give the contact one first.")
    post = order.post or order.envelope.post
    blocks = [_delivery(to, order.envelope, post, lettering)]
    if sender := _tidied(order.sender, plain=order.is_plain):
        blocks.append(_return(sender, order.envelope, post, lettering))
    return blocks


def _tidied(lines: Sequence[str], *, plain: bool) -> tuple[str, ...]:
    """The lines without stray blanks; type keeps those within a line, as Canada's post asks."""
    if plain:
        return tuple(line.strip() for line in lines if line.strip())
    written = (" ".join(part.split()) for line in lines for part in tidy(line).split("\n"))
    return tuple(line for line in written if line)


def _delivery(
    lines: tuple[str, ...], envelope: EnvelopeFormat, post: Post, lettering: EnvelopeLettering
) -> AddressBlock:
    lowest, highest = post.capitals
    smallest = max(post.smallest_letter / lettering.small_letter(lines), lowest / lettering.figure)
    largest = max(smallest, min(_DELIVERY_PART * lettering.natural, highest / lettering.tallest))
    return AddressBlock(
        Phrase("address"),
        envelope.name,
        lines,
        post.delivery_zone(envelope.width, envelope.height),
        (largest, smallest),
        middle=_CENTRE * envelope.width,
        above=0.45,
    )


def _return(
    lines: tuple[str, ...], envelope: EnvelopeFormat, post: Post, lettering: EnvelopeLettering
) -> AddressBlock:
    smallest = _SMALLEST_RETURN / lettering.small_letter(lines)
    usual = max(_RETURN_PART * lettering.natural, min(lettering.open, lettering.natural))
    return AddressBlock(
        Phrase("return address"),
        envelope.name,
        lines,
        post.return_zone(envelope.width, envelope.height),
        (max(smallest, usual), smallest),
        middle=None,
        above=0.0,
    )
