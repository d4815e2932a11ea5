"""Letters with an accent above, a hook or comma below, or a comma beside them."""

from __future__ import annotations

import numpy as np

from desktop.handwriting.hand_parts import Parts
from desktop.handwriting.marks import CEDILLA, COMMA_BELOW, OGONEK, decomposed
from desktop.handwriting.strokes import Composed, GlyphStrokes, together

LATIN = [chr(code) for code in [*range(0xC0, 0x180), *range(0x218, 0x21C)]]
ACCENTED = [character for character in LATIN if len(decomposed(character)) == 2]
BESIDE = "ďĽľť"  # a caron that is written as a comma beside the ascender
COMMAS = "ĢĶķĻļŅņŖŗŢţ"  # a cedilla by its Unicode name, a comma when written


def accented(parts: Parts, character: str) -> Composed:
    base, mark = decomposed(character)
    if character in BESIDE:
        return _beside(parts, base)
    if character == "ģ":
        above = parts.marks[COMMA_BELOW].scaled(-1, -1).moved(0, parts.marks[COMMA_BELOW].box[3])
        return Composed(base, parts.crowned(parts.plain(base), above))
    if mark == CEDILLA and character in COMMAS:
        mark = COMMA_BELOW
    body = parts.plain(base)
    if mark in (CEDILLA, OGONEK, COMMA_BELOW):
        return Composed(base, _footed(parts, body, mark))
    return Composed(base, parts.crowned(body, parts.marks[mark]))


def _footed(parts: Parts, body: GlyphStrokes, mark: str) -> GlyphStrokes:
    """A mark below a letter: a hook that grows out of it, or a comma apart from it."""
    points, half = body.points, body.half_widths
    low = float(np.quantile(points[:, 1], 0.02))
    foot = max(low, -0.15)
    near = np.abs(points[:, 1] - foot) < 0.14
    xs = points[near, 0]
    if mark == OGONEK:
        feet = points[:, 1] < max(foot, 0.0) + 0.16
        at = int(np.argmax(np.where(feet, points[:, 0], -np.inf)))
        inset = 0.06
        return together(body, parts.marks[mark].moved(points[at, 0] - inset, points[at, 1]))
    middle = (float(xs.min()) + float(xs.max())) / 2
    if mark == CEDILLA:
        at = int(np.argmin(np.abs(points[:, 0] - middle) + 3 * np.abs(points[:, 1] - foot)))
        return together(body, parts.marks[mark].moved(points[at, 0], points[at, 1]))
    comma = parts.marks[COMMA_BELOW]
    bottom = float((points[near, 1] - half[near]).min())
    return together(body, comma.moved(middle, bottom - 0.12 - comma.box[3]))


def _beside(parts: Parts, base: str) -> Composed:
    """An ascender with a small comma at its right."""
    body = parts.letters[base]
    comma = parts.marks[COMMA_BELOW].scaled(0.8, 0.85)
    top = body.box[3]
    high = body.points[:, 1] > top - 0.6
    right = float((body.points[high, 0] + body.half_widths[high]).max())
    place = right + 0.1 - comma.box[0], top - comma.box[3]
    return Composed(base, together(body, comma.moved(*place)), 0.22)
