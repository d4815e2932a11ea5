"""Addresses set on an envelope, each inside the zone that the post reads it in."""

from collections.abc import Sequence

from desktop.domain.refusals import Refusal
from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.stationery.address_blocks import AddressBlock, written_block
from desktop.stationery.boxes import MM
from desktop.stationery.formats import EnvelopeFormat
from desktop.stationery.pages import Page

_CENTRE = 0.56  # of the envelope's width, where a person's address block has its middle; by eye
_DELIVERY_PART = 1.1  # size of an address against that of a note; by eye
_RETURN_PART = 0.78  # size of a return address against that of a note; by eye
_SMALLEST_RETURN = 1.25 * MM  # height of an x in a return address; by eye
_ENVELOPE_CHANCE = 2  # keeps an envelope's chance apart from its card's, for one seed


class NoAddress(Refusal):
    """An envelope with nobody to go to."""


def lay_out_envelope(
    to: Sequence[str],
    sender: Sequence[str],
    envelope: EnvelopeFormat,
    hand: Hand,
    seed: int,
    *,
    ink: Ink,
    pen: Pen = DEFAULT_PEN,
) -> Page:
    """The envelope's face: `to` where the post reads it, `sender` small in the upper left corner.

    Each line stays one line. An empty `sender` leaves the corner empty.
    Raises NoAddress, MissingCharacters, LineTooWide, and DoesNotFit, which says by how many lines.
    """
    if not (to := _tidied(to)):
        raise NoAddress("There is no address for the envelope yet: give the contact one first.")
    blocks = [_delivery(to, envelope, hand)]
    if sender := _tidied(sender):
        blocks.append(_return(sender, envelope, hand))
    writings = [
        written_block(block, hand, (seed, _ENVELOPE_CHANCE, number), ink, pen)
        for number, block in enumerate(blocks)
    ]
    return Page(envelope.width, envelope.height, tuple(writings))


def _tidied(lines: Sequence[str]) -> tuple[str, ...]:
    written = (" ".join(part.split()) for line in lines for part in tidy(line).split("\n"))
    return tuple(line for line in written if line)


def _delivery(lines: tuple[str, ...], envelope: EnvelopeFormat, hand: Hand) -> AddressBlock:
    post = envelope.post
    lowest, highest = (capital / hand.ascent for capital in post.capitals)
    smallest = max(post.smallest_letter, lowest)
    largest = max(smallest, min(_DELIVERY_PART * hand.x_height, highest))
    return AddressBlock(
        "address",
        envelope.name,
        lines,
        envelope.delivery_zone,
        (largest, smallest),
        middle=_CENTRE * envelope.width,
        above=0.45,
    )


def _return(lines: tuple[str, ...], envelope: EnvelopeFormat, hand: Hand) -> AddressBlock:
    largest = max(_SMALLEST_RETURN, _RETURN_PART * hand.x_height)
    return AddressBlock(
        "return address",
        envelope.name,
        lines,
        envelope.return_zone,
        (largest, _SMALLEST_RETURN),
        middle=None,
        above=0.0,
    )
