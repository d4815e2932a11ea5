"""The parts that a batch is made in: the same ones however many processes work on them."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from desktop.domain.refusals import Refusal
from desktop.handwriting.hand_folders import hand_folder
from desktop.printing.purposes import Purpose
from desktop.stationery.cards import many_cards
from desktop.whole_files import CannotWrite
from desktop.workflows.card_groups import card_groups
from desktop.workflows.write_many_cards import save_cards
from desktop.workflows.write_many_envelopes import save_envelopes
from desktop.workflows.write_notes import NoteOrder, card_order, envelope_page

CARDS = 128  # in a part, two thirds of a second: with fewer, more letters are drawn for each card


@dataclass(frozen=True)
class Part:
    """Some cards and their envelopes. first: which order of all is its first one.

    cards, envelopes: the files they go into; None for no envelopes. purpose: of their pages.
    """

    first: int
    orders: tuple[NoteOrder, ...]
    title: str
    cards: Path
    envelopes: Path | None
    purpose: Purpose = Purpose.HOME

    @property
    def is_made(self) -> bool:
        return all(file.is_file() for file in (self.cards, self.envelopes) if file)


@dataclass(frozen=True)
class Refused:
    """An order that cannot be written. number: which of all; reason: a sentence."""

    number: int
    reason: str


def parts_of(
    orders: Sequence[NoteOrder], folder: Path, title: str, purpose: Purpose = Purpose.HOME
) -> list[Part]:
    """All orders in parts whose files are in `folder`, named for all that decides their bytes."""
    hands = {id: _hand_mark(id) for id in {order.hand for order in orders}}
    parts = []
    first = 0
    for some in card_groups(orders, CARDS):
        decides = (version("fairhand"), title, purpose, [hands[order.hand] for order in some], some)
        mark = hashlib.sha256(pickle.dumps(decides)).hexdigest()[:32]
        has_envelopes = bool(some[0].envelope)
        envelopes = folder / f"part-{mark}-envelopes.pdf" if has_envelopes else None
        cards = folder / f"part-{mark}-cards.pdf"
        parts.append(Part(first, tuple(some), title, cards, envelopes, purpose))
        first += len(some)
    return parts


def make_part(part: Part) -> list[Refused]:
    """Write the part's files, or answer whose notes cannot be written, and write none.

    Raises CannotWrite.
    """
    try:
        title, purpose = part.title, part.purpose
        save_cards(part.orders, part.cards, title=f"Cards, {title}", purpose=purpose)
        if part.envelopes:
            named = f"Envelopes, {title}"
            save_envelopes(part.orders, part.envelopes, title=named, purpose=purpose)
    except CannotWrite:
        raise
    except Refusal as refusal:
        refused = [
            Refused(number, reason)
            for number, order in enumerate(part.orders, part.first)
            if (reason := why_not(order))
        ]
        if not refused:
            raise Refusal(refusal.sentence) from refusal
        return refused
    return []


def why_not(order: NoteOrder) -> str:
    """Why it cannot be written; empty when it can."""
    try:
        many_cards([card_order(order)])
        if order.envelope:
            envelope_page(order)
    except Refusal as refusal:
        return refusal.sentence
    return ""


def _hand_mark(id: str) -> str:
    """What tells a hand from what it was before somebody changed it."""
    folder = hand_folder(id)
    files = sorted(path for path in folder.rglob("*") if path.is_file()) if folder else []
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
