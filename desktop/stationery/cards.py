"""A note set on a card: the largest legible writing that fits its panels, placed by eye."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop.domain.refusals import Refusal
from desktop.handwriting.chance import liveliness
from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.stationery.boxes import Box
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.flows import Room, SetPanel, flowed
from desktop.stationery.formats import CardFormat
from desktop.stationery.fronts import (
    PLAIN,
    Front,
    Writer,
    front_page,
    imprint_height,
    imprint_page,
)
from desktop.stationery.line_ends import line_ends
from desktop.stationery.note_parts import note_parts
from desktop.stationery.pages import Page
from desktop.stationery.panels import Fold, Panel, Side
from desktop.stationery.placements import Placement
from desktop.stationery.written_notes import PlannedNote, written_notes

_CARD_CHANCE = 1  # keeps a card's chance apart from its envelope's, for one seed
_LINE_ENDS_CHANCE = 100  # and that of its line ends from that of its writings
_MOST = 100_000  # characters, thousands of lines: more is not worth the time it takes to count


class FrontTaken(Refusal):
    """A note that may only stand where something else does."""


class EmptyNote(Refusal):
    """A note without a word in it."""


@dataclass(frozen=True)
class CardSides:
    """Both sides of a card's paper, as they are when it lies open.

    The other side is what one sees after turning the paper over as the card is opened: a book and
    a flat card about its upright middle, a tent about its level one. inside_first: whether the
    inside is read before the outside.
    """

    outside: Page
    inside: Page
    inside_first: bool = False

    def printed(self) -> list[Page]:
        """The sides that have something on them, in the order that they are printed in."""
        sides = [self.outside, self.inside]
        return [side for side in sides[:: -1 if self.inside_first else 1] if not side.is_empty]


@dataclass(frozen=True)
class CardOrder:
    """A card and all that decides how it looks.

    panels: those that the note may stand on; none for its usual one.
    """

    text: str
    card: CardFormat
    hand: Hand
    seed: int
    ink: Ink
    pen: Pen = DEFAULT_PEN
    neatness: float = 60
    panels: tuple[Panel, ...] = ()
    front: Front = PLAIN
    imprint: str = ""


def card_sides(order: CardOrder) -> CardSides:
    """The card with the note on it.

    The signature is a writing of its own, larger and faster than what stands before and after it.
    Raises EmptyNote, MissingCharacters, NoSuchPanel, FrontTaken, WordTooWide, and DoesNotFit, which
    says by how many lines.
    """
    return many_cards([order])[0]


def many_cards(orders: Sequence[CardOrder]) -> list[CardSides]:
    """Each card as `card_sides` lays it out, all written in one pass. Raises what that raises."""
    notes = [_planned(order) for order in orders]
    pages = written_notes(notes)
    return [_card(*one) for one in zip(orders, notes, pages, strict=True)]


def _planned(order: CardOrder) -> PlannedNote:
    """The note in lines on its panels."""
    card, hand = order.card, order.hand
    note = _checked(order.text, card, hand)
    parts = note_parts(note)
    rng = np.random.default_rng((order.seed, _CARD_CHANCE, _LINE_ENDS_CHANCE))
    ends = line_ends(rng, len(parts.text.split()), liveliness(order.neatness))
    rooms = _rooms(card, order.panels, order.front, imprint_height(order.imprint, hand))
    flow, x_height = flowed(note, parts, rooms, hand, ends, card.name)
    chance = (order.seed, _CARD_CHANCE)
    return PlannedNote(card, flow, x_height, hand, chance, order.ink, order.pen, order.neatness)


def _card(order: CardOrder, note: PlannedNote, pages: Sequence[Page]) -> CardSides:
    """The card with what stands on its panels."""
    card, flow = order.card, note.flow
    writer = Writer(order.hand, order.seed, order.ink, order.pen)
    parts = [
        (Panel.FRONT, front_page(order.front, card, writer)),
        *((panel.room.panel, page) for panel, page in zip(flow, pages, strict=True)),
        (Panel.BACK, imprint_page(order.imprint, card, writer)),
    ]
    made = [(panel, page) for panel, page in parts if page]
    return _on_sides(card, made, inside_first=_ends_outside(card, flow))


def _checked(text: str, card: CardFormat, hand: Hand) -> str:
    """The note as it is written, if it can be: refused before anything is laid out."""
    note = tidy(text).strip()
    if not note:
        raise EmptyNote("There is no note to write yet: type one first.")
    if len(note) > _MOST:
        raise DoesNotFit(
            "The note is far too long for the {card}: keep a hundred words.", card=card.name
        )
    hand.words(note)
    return note


def _rooms(
    card: CardFormat, panels: Sequence[Panel], front: Front, imprint_height: float
) -> list[Room]:
    """Where the note may stand, where it stands if it fits first."""
    for panel in panels:
        card.place(panel)  # refused if it has none such
    free = [p for p in card.note_panels if not (p is Panel.FRONT and front.takes_panel)]
    allowed = [panel for panel in free if panel in panels] if panels else free[:1]
    if not allowed:
        raise FrontTaken("A picture or design takes the front: allow the note another panel.")
    return [Room(panel, _area(card, panel, imprint_height)) for panel in allowed]


def _area(card: CardFormat, panel: Panel, imprint_height: float) -> Box:
    """What of the panel is written on: on the back as much as an imprint leaves."""
    area = card.area(panel)
    if panel is not Panel.BACK or not imprint_height:
        return area
    return Box.between(area.left, area.bottom + imprint_height, area.right, area.top)


def _on_sides(
    card: CardFormat, pages: Sequence[tuple[Panel, Page]], *, inside_first: bool
) -> CardSides:
    """What stands on each panel put onto the side that the panel is on."""
    sides = {side: Page(card.width, card.height, (), folds=card.folds) for side in Side}
    for panel, page in pages:
        side, turned = card.side(panel), _turned(page, card, panel)
        sides[side] = replace(
            sides[side],
            writings=sides[side].writings + turned.writings,
            artwork=sides[side].artwork + turned.artwork,
            bleed=max(sides[side].bleed, turned.bleed),
        )
    return CardSides(sides[Side.OUTSIDE], sides[Side.INSIDE], inside_first)


def _ends_outside(card: CardFormat, flow: Sequence[SetPanel]) -> bool:
    """Whether the note begins inside a folded card and goes on on its back."""
    sides = [card.side(panel.room.panel) for panel in flow]
    return card.fold is not Fold.FLAT and sides[0] is Side.INSIDE and sides[-1] is Side.OUTSIDE


def _turned(page: Page, card: CardFormat, panel: Panel) -> Page:
    """The page, upside down about the middle of a panel that is."""
    if not card.place(panel).upside_down:
        return page
    box = card.box(panel)
    about = Placement(2, 2 * box.left + box.width, 2 * box.bottom + box.height)
    return page.placed(about, page.width, page.height)
