"""What a file of vCards holds: somebody, or a reason why not, for each card."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from desktop.domain.imports import Finding, FoundContact, Spot, Unreadable
from desktop.domain.photos import Photo
from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.texts import visible_line
from desktop.exchange.carried_photos import usable_photo
from desktop.exchange.content_lines import content_lines
from desktop.exchange.vcard_contacts import card_contact
from desktop.exchange.vcard_files import LARGEST, RawCard, raw_cards

KeepPhoto = Callable[[Photo], str]
"""Keeps a picture, and answers the hash by which it is known from then on."""


def vcard_findings(
    lines: Iterable[tuple[int, bytes]], file: str, codec: str, home: str, keep: KeepPhoto
) -> Iterator[Finding]:
    """One for each card. codec: of what is no UTF-8; home: of addresses that name no country."""
    for card in raw_cards(lines):
        spot = Spot(file, card.line)
        try:
            yield _found(card, spot, codec, home, keep)
        except Refusal as refusal:
            yield _unreadable(card, spot, refusal.sentence)
        except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError):
            yield _unreadable(
                card, spot, Phrase("This card is damaged beyond what could be read of it.")
            )


def _found(card: RawCard, spot: Spot, codec: str, home: str, keep: KeepPhoto) -> Finding:
    if card.is_too_large:
        return _unreadable(
            card, spot, Phrase("This card has more than {most:.0f} MB.", most=LARGEST / 1e6)
        )
    read = card_contact(content_lines(card.lines, codec), home)
    if read.is_group:
        return _unreadable(
            card, spot, Phrase("This card is a list of people, and nobody by themselves.")
        )
    if read.contact is None:
        return _unreadable(
            card, spot, Phrase("This card has no name, organization, e-mail or telephone.")
        )
    photo = usable_photo(read.photo.data) if read.photo else None
    contact = replace(read.contact, photo=keep(photo)) if photo else read.contact
    return FoundContact(spot, contact)


def _unreadable(card: RawCard, spot: Spot, reason: Phrase) -> Unreadable:
    return Unreadable(spot, visible_line(card.beginning), reason)
