"""The tool that draws every glyph of a hand, to be looked at."""

import runpy
from itertools import islice
from pathlib import Path

import numpy as np

from desktop.handwriting.hands import load_hand

TOOL = Path(__file__).parents[2] / "packaging" / "glyph_sheets.py"


def test_a_sheet_shows_strokes_over_their_outline_and_the_ink_beside_them():
    tool = runpy.run_path(str(TOOL))
    hand = load_hand("lively")
    entries = [*islice(tool["_of_font"](hand), 2), *islice(tool["_kinds"](hand), 1)]
    sheet = np.asarray(tool["_sheet"](hand, entries))
    wide, high = tool["CELL"]
    assert sheet.shape == (high, tool["ACROSS"] * wide, 3)
    for number in range(len(entries)):
        cell = sheet[20:, number * wide + 2 : (number + 1) * wide - 2].astype(int)
        inked = (cell.max(2) < 120).any(0)
        assert inked[wide // 2 :].any()
        coloured = (np.ptp(cell, 2) > 60).any(0)
        assert coloured[: wide // 2].any()
