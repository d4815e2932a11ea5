"""Notes in ink on their panels, many of them written in one pass."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

import numpy as np

from desktop.handwriting.chance import NATURAL_HABITS, SIGNING_HABITS
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_kinds import Pen
from desktop.handwriting.writing import Passage, write_all
from desktop.stationery.fitting import Fit, all_kept_inside
from desktop.stationery.flows import SetPanel, height
from desktop.stationery.formats import CardFormat
from desktop.stationery.pages import Page
from desktop.stationery.set_lines import lines_down

_SIGNATURE_NEATNESS = 0.5  # of the note's: a name is written fast; by eye
_ABOVE = 0.4  # share of the white left over that goes above the note, not below; by eye


@dataclass(frozen=True)
class PlannedNote:
    """A note set in lines on panels of a card, with all that decides how it is written.

    x_height: points; chance: seeds that each writing of it adds its number to.
    """

    card: CardFormat
    flow: Sequence[SetPanel]
    x_height: float
    hand: Hand
    chance: tuple[int, ...]
    ink: Ink
    pen: Pen
    neatness: float

    def passages(self, panel: int, fit: Fit) -> Iterator[Passage]:
        """What is written on a panel, each in one go: before, in and after the signature."""
        size = self.x_height * fit.part
        lines = self.flow[panel].lines
        places = self._placed(self.flow[panel], size, fit)
        for number, (on, first, end) in enumerate(self._runs):
            if on == panel:
                signed = lines[first].signed
                yield Passage(
                    places[first:end],
                    self.hand.signing if signed else self.hand,
                    size * lines[first].size,
                    np.random.default_rng((*self.chance, number)),
                    self.ink,
                    self.neatness * (_SIGNATURE_NEATNESS if signed else 1),
                    self.pen,
                    goes_on=number < len(self._runs) - 1,
                    habits=SIGNING_HABITS if signed else NATURAL_HABITS,
                )

    @cached_property
    def _runs(self) -> list[tuple[int, int, int]]:
        """The panel of each passage, its first line there, and the one after its last."""
        runs = []
        for panel, own in enumerate(self.flow):
            first = 0
            for _, run in groupby(own.lines, lambda line: line.signed):
                count = len(list(run))
                runs.append((panel, first, first + count))
                first += count
        return runs

    def _placed(self, panel: SetPanel, x_height: float, fit: Fit) -> list[Line]:
        """The lines on the panel; where it is the only one, with a little more white below."""
        lines, area, hand = panel.lines, panel.room.area, self.hand
        above = _ABOVE if len(self.flow) == 1 else 0.0
        white = area.height - height(lines, hand) * x_height
        y = area.top - white * above - hand.ascent * x_height + fit.up
        left = area.left + fit.right
        return lines_down(lines, left, y, area.width, x_height, hand.pitch * x_height)


def written_notes(notes: Sequence[PlannedNote]) -> list[list[Page]]:
    """A page for each panel of each note, with all ink inside the panel's safe area.

    Raises DoesNotFit where chance carries ink over the edge whatever is tried.
    """
    panels = [(note, panel) for note in notes for panel in range(len(note.flow))]
    boxes = [note.card.box(note.flow[panel].room.panel) for note, panel in panels]
    boxes = [box.inset(note.card.safe_margin) for (note, _), box in zip(panels, boxes, strict=True)]

    def write_at(tries: Sequence[tuple[int, Fit]]) -> list[Page]:
        asked = [list(panels[number][0].passages(panels[number][1], fit)) for number, fit in tries]
        writings = iter(write_all([passage for own in asked for passage in own]))
        return [
            Page(note.card.width, note.card.height, tuple(next(writings) for _ in own))
            for (note, _), own in zip((panels[number] for number, _ in tries), asked, strict=True)
        ]

    pages = iter(all_kept_inside(boxes, write_at))
    return [[next(pages) for _ in note.flow] for note in notes]
