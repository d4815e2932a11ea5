"""See a note being written by a pen, moment by moment, before any pen touches paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop.printing.pdf import pdf_bytes
from desktop.printing.pen_motions import PenMotion, Tip, pen_motion
from desktop.printing.pen_times import PenWork, pen_work
from desktop.printing.plotters import DEFAULT_PLOTTER, PLOTTERS, Plotter
from desktop.printing.previews import page_image
from desktop.stationery.pages import Page
from desktop.stationery.pen_pages import PenPage
from desktop.workflows.send_by_pen import PenOrder, envelope_pens_of, note_pens, plotter_for
from desktop.workflows.send_letters import PostedLetter
from desktop.workflows.write_letters import letter_pdf
from desktop.workflows.write_notes import Picture, card_pages

Motion = PenMotion
PenTip = Tip
USUAL_PLOTTER = DEFAULT_PLOTTER.id
KNOWN_PLOTTERS = tuple(one.id for one in PLOTTERS)
_DPI = 150  # of what is printed under a signature


class Piece(Enum):
    """What a pen writes on."""

    CARD = "card"
    LETTER = "letter"
    ENVELOPE = "envelope"


@dataclass(frozen=True, eq=False)
class PenScene:
    """One page as a pen comes to write it.

    number: of the page, the first being 1; under: what is printed on it before, None for nothing.
    """

    piece: Piece
    number: int
    motion: PenMotion
    work: PenWork
    under: Picture | None = None


def pen_scenes(order: PenOrder) -> tuple[PenScene, ...]:
    """Each page that a pen writes on, the envelope last.

    Raises as `save_for_pen` does, but for what is wrong with its files.
    """
    plotter = plotter_for(order)
    is_letter = isinstance(order.note, PostedLetter)
    pens = note_pens(order, plotter)
    scenes = _scenes(Piece.LETTER if is_letter else Piece.CARD, pens, plotter)
    if isinstance(order.note, PostedLetter):
        pdf = letter_pdf(replace(order.note.letter, is_signed=False))
        scenes = [replace(scene, under=page_image(pdf, scene.number - 1, _DPI)) for scene in scenes]
    elif order.prints_front:
        scenes = _over_print(scenes, card_pages([order.note]))
    return (*scenes, *_scenes(Piece.ENVELOPE, envelope_pens_of(order, plotter), plotter))


def _over_print(scenes: Sequence[PenScene], pages: Sequence[Page]) -> list[PenScene]:
    """A card's scenes with what is printed there before, numbered by themselves.

    pages: of the card, some of which have nothing for a pen.
    """
    shown = []
    for number, scene in enumerate(scenes, 1):
        page = pages[scene.number - 1].unwritten()
        under = None
        if not page.is_empty:
            under = page_image(pdf_bytes([page], title="", seed=0), 0, _DPI)
        shown.append(replace(scene, number=number, under=under))
    return shown


def _scenes(piece: Piece, pens: Sequence[PenPage], plotter: Plotter) -> list[PenScene]:
    return [
        PenScene(piece, number, pen_motion(page, plotter), pen_work([page], plotter))
        for number, page in enumerate(pens, 1)
        if page.layers
    ]
