"""What was read from a sheet that a hand filled in, without a sheet or a photograph."""

from dataclasses import replace

from desktop.handwriting.hands import load_hand
from desktop.handwriting.strokes import GlyphStrokes
from desktop.samples.readings import Flag, Reading, Sample
from desktop.samples.sheets import X_HEIGHT, CellKind, sheet_of


def made_reading(lacking="q", touching="g"):
    """Every letter as a shipped hand has it; some of them lacking, or flagged."""
    hand, sheet = load_hand("everyday"), sheet_of("a4", "en", "ABCDE")
    samples = []
    for page in sheet.pages:
        for cell in page.cells:
            if cell.kind is not CellKind.LETTER:
                continue
            own = GlyphStrokes.blank() if cell.text in lacking else hand.glyph(cell.text)
            if own.is_blank:
                samples.append(Sample(page.number, cell, own, frozenset({Flag.EMPTY})))
                continue
            left, _, right, _ = own.box
            moved = own.moved(cell.box.width / X_HEIGHT / 2 - (left + right) / 2, 0.0)
            sample = Sample(page.number, cell, moved)
            if cell.text in touching:
                sample = replace(sample, flags=frozenset({Flag.TOUCHES, Flag.UNLIKE}))
            samples.append(sample)
    return Reading(sheet, tuple(samples), (), None)
