"""What stands on a card besides the note: a picture or design on its front, a line on its back."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from desktop.domain.refusals import Refusal
from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_kinds import Pen
from desktop.handwriting.writing import write
from desktop.stationery.artwork import Artwork, PlacedPicture
from desktop.stationery.boxes import MM, Box
from desktop.stationery.designs import BORDER, DESIGNS, SPRIG, THANK_YOU, Design, border, sprig
from desktop.stationery.fitting import DoesNotFit, kept_inside
from desktop.stationery.formats import CardFormat
from desktop.stationery.marks import BLEED
from desktop.stationery.pages import Page
from desktop.stationery.panels import Fold, Panel
from desktop.stationery.pictures import Picture

_WORDS = "Thank you"
_WORDS_WIDTH = 0.6  # of the panel's width; by eye
_WORDS_X_HEIGHT = 9 * MM  # at most; by eye
_WORDS_UP = 0.52  # of the panel's height, where the middle of their small letters is; by eye
_WORDS_NEATNESS = 75
_SPREAD = 1.06  # of a line's width, with what chance adds to it; by eye
_IMPRINT_X_HEIGHT = 1.25 * MM  # as of a return address; by eye
_IMPRINT_NEATNESS = 85
_FRONT_CHANCE, _IMPRINT_CHANCE = 3, 4  # apart from card's and envelope's, for one seed


@dataclass(frozen=True)
class Writer:
    """What something is written with, and in which take."""

    hand: Hand
    seed: int
    ink: Ink
    pen: Pen


class NoSuchDesign(Refusal):
    """An id that no design has."""


@dataclass(frozen=True)
class Front:
    """A picture, or else a design, or nothing. fills: whether a picture has no white about it."""

    picture: Picture | None = None
    design: Design | None = None
    fills: bool = True

    @property
    def takes_panel(self) -> bool:
        """Whether no note can stand there too."""
        return self.picture is not None or bool(self.design and not self.design.leaves_room)

    @property
    def bleeds(self) -> bool:
        """Whether it reaches the edges of the card."""
        return self.picture is not None and self.fills

    @property
    def is_printed(self) -> bool:
        """Whether anything of it is not written by hand."""
        return self.picture is not None or self.design in (BORDER, SPRIG)


PLAIN = Front()


def design(id: str) -> Design | None:
    """The design of this id; None for "". Raises NoSuchDesign, naming those there are."""
    if not id:
        return None
    for one in DESIGNS:
        if one.id == id:
            return one
    there_are = ", ".join(one.id for one in DESIGNS)
    raise NoSuchDesign("There is no design “{id}”: choose of {known}.", id=id, known=there_are)


def front_page(front: Front, card: CardFormat, writer: Writer) -> Page | None:
    """The front alone on its side of the card; None for a plain one. Raises MissingCharacters."""
    panel = card.box(Panel.FRONT)
    page = Page(card.width, card.height, ())
    if front.picture:
        placed = placed_picture(front.picture, card, fills=front.fills)
        return replace(page, artwork=(placed,), bleed=BLEED if front.fills else 0.0)
    artwork: dict[Design | None, Callable[[], tuple[Artwork, ...]]] = {
        BORDER: lambda: border(panel, card.safe_margin, writer.ink.rgb),
        SPRIG: lambda: sprig(panel),
    }
    if front.design in artwork:
        return replace(page, artwork=artwork[front.design]())
    return _thank_you(card, writer) if front.design is THANK_YOU else None


def imprint_height(imprint: str, hand: Hand) -> float:
    """How much of the back's writing area the imprint takes, points."""
    return 2 * (hand.ascent + hand.descent) * _IMPRINT_X_HEIGHT if tidy(imprint).strip() else 0.0


def imprint_page(imprint: str, card: CardFormat, writer: Writer) -> Page | None:
    """A small line at the foot of the back; None without one.

    Raises MissingCharacters, and DoesNotFit for more than a line.
    """
    if not (line := " ".join(tidy(imprint).split())):
        return None
    hand, area = writer.hand, card.area(Panel.BACK)
    hand.check(line)
    if _width(line, hand) * _IMPRINT_X_HEIGHT > area.width:
        raise DoesNotFit(
            "The line on the back is too long for the {card}: shorten it.", card=card.name
        )
    baseline = area.bottom + hand.descent * _IMPRINT_X_HEIGHT
    look = _Look(baseline, _IMPRINT_X_HEIGHT, _IMPRINT_NEATNESS, _IMPRINT_CHANCE)
    return _centred(line, card, Panel.BACK, look, writer)


def _thank_you(card: CardFormat, writer: Writer) -> Page:
    panel = card.box(Panel.FRONT)
    widest = _WORDS_WIDTH * panel.width / _width(_WORDS, writer.hand)
    x_height = min(_WORDS_X_HEIGHT, widest)
    baseline = panel.bottom + _WORDS_UP * panel.height - x_height / 2
    look = _Look(baseline, x_height, _WORDS_NEATNESS, _FRONT_CHANCE)
    return _centred(_WORDS, card, Panel.FRONT, look, writer)


@dataclass(frozen=True)
class _Look:
    """Where on its panel a line stands, and how it is written. Lengths in points."""

    baseline: float
    x_height: float
    neatness: float
    chance: int


def _centred(line: str, card: CardFormat, panel: Panel, look: _Look, writer: Writer) -> Page:
    """One line in the middle of a panel."""
    box = card.box(panel)

    def write_at(part: float, right: float, up: float) -> Page:
        size = look.x_height * part
        width = _width(line, writer.hand) * size * _SPREAD
        left = box.left + (box.width - width) / 2 + right
        writing = write(
            [Line(line, left, look.baseline + up, width)],
            writer.hand,
            size,
            np.random.default_rng((writer.seed, look.chance)),
            ink=writer.ink,
            neatness=look.neatness,
            pen=writer.pen,
            goes_on=True,
        )
        return Page(card.width, card.height, (writing,))

    return kept_inside(box.inset(card.safe_margin), write_at)


def _width(line: str, hand: Hand) -> float:
    """In x-heights."""
    words = line.split()
    return sum(hand.word(word).width for word in words) + hand.word_gap * (len(words) - 1)


def placed_picture(picture: Picture, card: CardFormat, *, fills: bool) -> PlacedPicture:
    """In the middle of the front: so large that it covers it with its bleed, or has white about."""
    panel = card.box(Panel.FRONT)
    window = _with_bleed(card) if fills else panel.inset(card.margin)
    across, up = window.width / picture.width, window.height / picture.height
    scale = max(across, up) if fills else min(across, up)
    width, height = picture.width * scale, picture.height * scale
    left = window.left + (window.width - width) / 2
    bottom = window.bottom + (window.height - height) / 2
    return PlacedPicture(picture, (width, 0, 0, height, left, bottom), window)


def _with_bleed(card: CardFormat) -> Box:
    """The front with its bleed, which stops at the fold: beyond it is the back."""
    panel = card.box(Panel.FRONT)
    left = panel.left - (0.0 if card.fold is Fold.BOOK else BLEED)
    top = panel.top + (0.0 if card.fold is Fold.TENT else BLEED)
    return Box.between(left, panel.bottom - BLEED, panel.right + BLEED, top)
