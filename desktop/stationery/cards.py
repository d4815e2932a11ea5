"""A note set on a card: the largest legible writing that fits its panels, placed by eye."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby

import numpy as np

from desktop.domain.refusals import Refusal
from desktop.handwriting.chance import liveliness
from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.handwriting.writing import Writing, write
from desktop.stationery.boxes import Box
from desktop.stationery.fitting import DoesNotFit, kept_inside
from desktop.stationery.flows import Room, SetPanel, flowed, height
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
from desktop.stationery.set_lines import lines_down

_SIGNATURE_NEATNESS = 0.5  # of the note's: a name is written fast; by eye
_ABOVE = 0.4  # share of the white left over that goes above the note, not below; by eye

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


def lay_out_card(
    text: str,
    card: CardFormat,
    hand: Hand,
    seed: int,
    *,
    ink: Ink,
    pen: Pen = DEFAULT_PEN,
    neatness: float = 60,
    panels: Sequence[Panel] = (),
) -> list[Page]:
    """The card's pages, one for each side that has something on it. Raises as `card_sides` does."""
    sides = card_sides(text, card, hand, seed, ink=ink, pen=pen, neatness=neatness, panels=panels)
    return sides.printed()


def card_sides(
    text: str,
    card: CardFormat,
    hand: Hand,
    seed: int,
    *,
    ink: Ink,
    pen: Pen = DEFAULT_PEN,
    neatness: float = 60,
    panels: Sequence[Panel] = (),
    front: Front = PLAIN,
    imprint: str = "",
) -> CardSides:
    """The card with the note on it. panels: those that it may stand on; none for its usual one.

    The signature is a writing of its own, larger and faster than what stands before and after it.
    Raises EmptyNote, MissingCharacters, NoSuchPanel, FrontTaken, WordTooWide, and DoesNotFit, which
    says by how many lines.
    """
    note = _checked(text, card, hand)
    parts = note_parts(note)
    rng = np.random.default_rng((seed, _CARD_CHANCE, _LINE_ENDS_CHANCE))
    ends = line_ends(rng, len(parts.text.split()), liveliness(neatness))
    rooms = _rooms(card, panels, front, imprint_height(imprint, hand))
    flow, x_height = flowed(note, parts, rooms, hand, ends, card.name)
    runs = list(chain.from_iterable(_runs(number, panel) for number, panel in enumerate(flow)))

    def written(panel: int, x_height: float, places: Sequence[Line]) -> tuple[Writing, ...]:
        lines = flow[panel].lines
        return tuple(
            write(
                [places[line] for line in run],
                hand,
                x_height * lines[run[0]].size,
                np.random.default_rng((seed, _CARD_CHANCE, number)),
                ink=ink,
                pen=pen,
                neatness=neatness * (_SIGNATURE_NEATNESS if lines[run[0]].signed else 1),
                goes_on=number < len(runs) - 1,
            )
            for number, (on, run) in enumerate(runs)
            if on == panel
        )

    def write_panel(panel: int) -> Page:
        def write_at(part: float, right: float, up: float) -> Page:
            size = x_height * part
            above = _ABOVE if len(flow) == 1 else 0.0
            places = [
                replace(line, x=line.x + right, y=line.y + up)
                for line in _placed(flow[panel], hand, size, above)
            ]
            return Page(card.width, card.height, written(panel, size, places))

        box = card.box(flow[panel].room.panel)
        return kept_inside(box.inset(card.safe_margin), write_at)

    writer = Writer(hand, seed, ink, pen)
    pages = [
        (Panel.FRONT, front_page(front, card, writer)),
        *((panel.room.panel, write_panel(number)) for number, panel in enumerate(flow)),
        (Panel.BACK, imprint_page(imprint, card, writer)),
    ]
    made = [(panel, page) for panel, page in pages if page]
    return _on_sides(card, made, inside_first=_ends_outside(card, flow))


def _checked(text: str, card: CardFormat, hand: Hand) -> str:
    """The note as it is written, if it can be: refused before anything is laid out."""
    note = tidy(text).strip()
    if not note:
        raise EmptyNote("There is no note to write yet: type one first.")
    if len(note) > _MOST:
        raise DoesNotFit(f"The note is far too long for the {card.name}: keep a hundred words.")
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


def _runs(number: int, panel: SetPanel) -> list[tuple[int, list[int]]]:
    """The numbers of the lines that are written in one go: before, in and after the signature."""
    lines = panel.lines
    return [(number, list(run)) for _, run in groupby(range(len(lines)), lambda n: lines[n].signed)]


def _placed(panel: SetPanel, hand: Hand, x_height: float, above: float) -> list[Line]:
    """The lines on the panel. above: share of the white left over that goes above them."""
    lines, area = panel.lines, panel.room.area
    white = area.height - height(lines, hand) * x_height
    y = area.top - white * above - hand.ascent * x_height
    return lines_down(lines, area.left, y, area.width, x_height, hand.pitch * x_height)


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
