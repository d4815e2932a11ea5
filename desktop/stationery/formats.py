"""Cards and envelopes as they are laid out and printed: a size, how it is folded, its margins."""

from dataclasses import dataclass, replace
from functools import cache

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.stationery.boxes import INCH, MM, Box
from desktop.stationery.card_kinds import KINDS, OWN_KINDS, card_kinds
from desktop.stationery.custom_sizes import NotASize, custom_size
from desktop.stationery.panels import (
    NOTE_PANELS,
    PLACES,
    Fold,
    NoSuchPanel,
    Panel,
    PanelPlace,
    Side,
)
from desktop.stationery.paper_sizes import CARD_SIZES, ENVELOPE_SIZES, PaperSize, size_words
from desktop.stationery.posts import DEUTSCHE_POST, USPS, Post


class NoSuchFormat(Refusal):
    """An id that no card or no envelope has."""


@dataclass(frozen=True)
class CardFormat:
    """A card as it lies in the printer: open, when it is folded. Lengths in points."""

    id: str
    name: str
    panel_width: float
    panel_height: float
    margin: float  # white that the writing leaves around itself, on every side of a panel
    safe_margin: float  # what no ink may enter
    fold: Fold = Fold.BOOK
    unit: str = "in"  # that it is sold by

    @property
    def width(self) -> float:
        """Width of the paper in the printer."""
        return self.panel_width * (2 if self.fold is Fold.BOOK else 1)

    @property
    def height(self) -> float:
        return self.panel_height * (2 if self.fold is Fold.TENT else 1)

    @property
    def size_words(self) -> Phrase:
        """How large it is when folded, in its maker's unit."""
        return size_words(self.panel_width, self.panel_height, self.unit)

    @property
    def panels(self) -> tuple[Panel, ...]:
        """In the order that they are read in."""
        return tuple(PLACES[self.fold])

    @property
    def note_panels(self) -> tuple[Panel, ...]:
        """Where a note may stand, where it stands if it fits first."""
        return NOTE_PANELS[self.fold]

    @property
    def note_panel(self) -> Panel:
        return self.note_panels[0]

    @property
    def note_side(self) -> Side:
        return self.side(self.note_panel)

    def place(self, panel: Panel) -> PanelPlace:
        """Raises NoSuchPanel for a panel that this card does not have."""
        if (found := PLACES[self.fold].get(panel)) is None:
            there_are = " and ".join(one.value for one in self.panels)
            raise NoSuchPanel(
                "The {card} has no {panel}: choose of {known}.",
                card=self.name,
                panel=panel.value,
                known=there_are,
            )
        return found

    def side(self, panel: Panel) -> Side:
        return self.place(panel).side

    def box(self, panel: Panel) -> Box:
        """Where the panel is on its side of the paper. Raises NoSuchPanel."""
        place, width, height = self.place(panel), self.panel_width, self.panel_height
        return Box(place.column * width, place.row * height, width, height)

    def area(self, panel: Panel) -> Box:
        """What of the panel is written on."""
        return self.box(panel).inset(self.margin)

    @property
    def writing_area(self) -> Box:
        return self.area(self.note_panel)

    @property
    def safe_area(self) -> Box:
        """What no ink of the note may leave, on the panel where it begins."""
        return self.box(self.note_panel).inset(self.safe_margin)

    @property
    def folds(self) -> tuple[tuple[float, float, float, float], ...]:
        """The lines that it is folded along, if any: x and y of both ends."""
        if self.fold is Fold.BOOK:
            return ((self.panel_width, 0, self.panel_width, self.height),)
        if self.fold is Fold.TENT:
            return ((0, self.panel_height, self.width, self.panel_height),)
        return ()


@dataclass(frozen=True)
class EnvelopeFormat:
    """An envelope, seen from the side that the address is on."""

    id: str
    size_name: str
    width: float
    height: float
    post: Post
    unit: str = "in"

    @property
    def name(self) -> Phrase:
        return Phrase("{size} envelope", size=self.size_name)

    @property
    def size_words(self) -> Phrase:
        """In its maker's unit."""
        return size_words(self.width, self.height, self.unit)

    @property
    def delivery_zone(self) -> Box:
        return self.post.delivery_zone(self.width, self.height)

    @property
    def return_zone(self) -> Box:
        return self.post.return_zone(self.width, self.height)


_MARGIN = 0.46 / 4.25  # of a panel's short edge that writing leaves around itself; by eye
_MARGINS = (8 * MM, 16 * MM)  # at least and at most; by eye
_SAFE_MARGIN = 0.25 * INCH  # what home printers may leave unprinted


def _card(size: PaperSize, kind: str) -> CardFormat:
    """kind: of `KINDS`; "short" for a fold along the short edge."""
    short, long = sorted((size.width, size.height))
    upright = kind in ("flat-tall", "folded", "folded-short-tent")
    width, height = (short, long) if upright else (long, short)
    return _made(size, kind, width, height)


def _made(size: PaperSize, kind: str, width: float, height: float) -> CardFormat:
    fold = Fold.TENT if "tent" in kind else Fold.BOOK if "folded" in kind else Fold.FLAT
    low, high = _MARGINS
    return CardFormat(
        f"{size.id}-{kind}",
        KINDS[kind].filled(size=size.name),
        panel_width=width,
        panel_height=height,
        margin=min(high, max(low, _MARGIN * min(width, height))),
        safe_margin=_SAFE_MARGIN,
        fold=fold,
        unit=size.unit,
    )


# Each size flat and folded: what most people have. A card of 8 1/2 x 5 1/2 in folds to US A2.
CARDS = tuple(_card(size, kind) for size in CARD_SIZES for kind in ("flat", "folded"))

# And each way that a card of these sizes can lie and be folded.
ALL_CARDS = tuple(_card(size, kind) for size in CARD_SIZES for kind in card_kinds(size.id))

ENVELOPES = tuple(
    EnvelopeFormat(
        size.id,
        size.name,
        size.width,
        size.height,
        post=USPS if size.unit == "in" else DEUTSCHE_POST,
        unit=size.unit,
    )
    for size in ENVELOPE_SIZES
)


@cache
def card_format(id: str) -> CardFormat:
    """The card of this id; a size of one's own too: 148x105mm-flat, 5x7in-folded-tent.

    Raises NoSuchFormat, naming the cards there are, and NotASize.
    """
    for card in ALL_CARDS:
        if card.id == id:
            return card
    size, _, kind = id.partition("-")
    if size[:1].isdigit():
        return _custom_card(size, kind)
    raise NoSuchFormat(
        "There is no card “{id}”: choose {known}.",
        id=id,
        known=_listed([card.id for card in CARDS]),
    )


def _custom_card(text: str, kind: str) -> CardFormat:
    """As wide and high as it says, whichever is longer."""
    size = custom_size(text)
    if kind not in OWN_KINDS:
        raise NoSuchFormat(
            "Say how a card of {size} is folded: {id}-flat, {id}-folded or {id}-folded-tent.",
            size=size.words,
            id=size.id,
        )
    card = _made(size, kind, size.width, size.height)
    if max(card.width, card.height) > 19 * INCH or min(card.width, card.height) > 13 * INCH:
        raise NotASize("A card of {size} is larger unfolded than printers take.", size=size.words)
    return card


@cache
def envelope_format(id: str) -> EnvelopeFormat:
    """The envelope of this id; a size of one's own too: 6x4in. The long edge is across.

    Raises NoSuchFormat, naming the envelopes there are, and NotASize.
    """
    for envelope in ENVELOPES:
        if envelope.id == id:
            return envelope
    if not id[:1].isdigit():
        there_are = _listed([envelope.id for envelope in ENVELOPES])
        raise NoSuchFormat("There is no envelope “{id}”: choose {known}.", id=id, known=there_are)
    size = custom_size(id)
    alike = ENVELOPES[0] if size.unit == "in" else ENVELOPES[-2]
    return replace(
        alike,
        id=size.id,
        size_name=Phrase("Custom {size}", size=size.words),
        width=max(size.width, size.height),
        height=min(size.width, size.height),
    )


def _listed(ids: list[str]) -> str:
    return f"{', '.join(ids[:-1])} or {ids[-1]}"


US_A2_FOLDED = card_format("us-a2-folded")
ISO_A6_FOLDED = card_format("iso-a6-folded")
US_A2_ENVELOPE = envelope_format("us-a2")
ISO_C6_ENVELOPE = envelope_format("c6")
