"""The facts of a hand, as hand.toml keeps them: where it is from, and how its writer writes."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Origin:
    """What a hand is called and what it was made from. made_by: told to whoever opens the file."""

    name: str
    description: str
    licence: str
    font: str
    source: str
    made_by: str


@dataclass(frozen=True)
class Habits:
    """How a person writes this hand.

    pitch: x-heights between baselines; letter_gap: x-heights between letters, if not as the font
    has it; word_gap, x-heights between words, and climb, of a line for each length along it: where
    a writer's own are known; signs: the name under which the writer's own signature stands for it;
    lifts: the letters after which the pen is lifted, though it joins others.
    """

    joins: bool
    x_height_mm: float
    nib_mm: float
    pitch: float
    letter_gap: float | None = None
    word_gap: float | None = None
    climb: float | None = None
    signs: str = ""
    lifts: str = ""


def facts_text(
    origin: Origin,
    habits: Habits,
    *,
    x_height_units: float,
    nib_drawn: float,
    mark_gap: float,
    letter_gap: float,
) -> str:
    """The text of hand.toml."""
    return f"""\
# {origin.made_by}
name = {_quoted(origin.name)}
description = {_quoted(origin.description)}
licence = {_quoted(origin.licence)}
font = {_quoted(origin.font)}
source = {_quoted(origin.source)}
joins = {str(habits.joins).lower()}
{_lifts(habits.lifts)}
# As a person writes it.
x_height_mm = {habits.x_height_mm}
nib_mm = {habits.nib_mm}
pitch = {habits.pitch}  # x-heights between baselines
{_known("word_gap", habits.word_gap)}{_known("climb", habits.climb)}{_signs(habits.signs)}
# Measured from the font: font units, and shares of the x-height.
x_height_units = {x_height_units:.1f}
nib_drawn = {nib_drawn:.4f}
mark_gap = {mark_gap:.3f}  # between a letter and its accent
letter_gap = {letter_gap:.3f}
"""


def _signs(name: str) -> str:
    return f"signs = {_quoted(name)}\n" if name else ""


def _lifts(letters: str) -> str:
    return f"lifts = {_quoted(letters)}  # after these the pen is lifted\n" if letters else ""


def _known(name: str, value: float | None) -> str:
    return "" if value is None else f"{name} = {value:.4f}\n"


def renamed(text: str, name: str) -> str:
    """The text of a hand.toml under another name."""
    lines = text.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith("name = "))
    lines[at] = f"name = {_quoted(name)}\n"
    return "".join(lines)


def _quoted(text: str) -> str:
    """A basic string of TOML: JSON's, but that it wants the delete character escaped as well."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
