"""Which kind of a letter is written where: a writer's habit, with a slip now and then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form
from desktop.handwriting.kinds import LETTERS
from desktop.handwriting.led_forms import led_in, led_out
from desktop.handwriting.strokes import GlyphStrokes, Kind, together

if TYPE_CHECKING:
    from desktop.handwriting.numbered_forms import NumberedForms

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

PLAIN = 0.5  # of all writers keep to the plain kind
SLIP = 0.05  # of letters are made in another way than the writer usually does; by eye
ALPHABET = 61  # habits that are chosen letter by letter: more than there are letters and figures
NARROWER = 0.2  # x-heights less of a letter on its right: a gap before what follows it
OVERHANG = 0.5  # x-heights that a letter reaches over the next
NEARER, MOST_LEFT = 0.1, 0.3  # x-heights that a foot comes nearer to it, and is moved at most
NEAR = 0.15  # x-heights: where the pen comes in, a stroke stays as it is
_CHANCE = 0x4B1D


def with_kinds(form: Form, plain: GlyphStrokes, kinds: Sequence[Kind], *, ends: bool) -> Form:
    """The form with the kinds that fit its place, itself instead of those that do not.

    plain: its strokes where nothing joins it; ends: whether nothing follows it in its word.
    """
    found = [_in_place(form, plain, kind, ends) or form for kind in kinds]
    if all(made is form for made in found):
        return form
    habit = kinds[0].habit
    if habit == LETTERS:
        habit += ord(form.text) % ALPHABET
    return replace(form, kinds=tuple(found), habit=habit)


def _in_place(form: Form, plain: GlyphStrokes, kind: Kind, ends: bool) -> Form | None:
    """The form in this kind; None where the pen goes on through what would change.

    None as well where a comma would stand far from what is narrower.
    """
    if kind.last and not ends and kind.strokes.box[2] < plain.box[2] - NARROWER:
        return None
    if form.entry is None and form.exit is None:
        return replace(form, strokes=_out_of_the_way(kind.strokes, plain))
    if kind.last and form.exit is not None:
        return None
    if kind.habit == LETTERS:
        return _led(form, kind.strokes)
    strokes = list(
        zip(plain.strokes(), kind.strokes.strokes(), form.strokes.strokes(), strict=True)
    )
    drawn = []
    for (before, _), (after, widths), (here, own) in strokes:
        if np.array_equal(before, after):
            drawn.append((here, own))
            continue
        if not np.array_equal(before, here) or _meets(before, form.entry):
            return None
        drawn.append((after, widths))
    parts = [
        GlyphStrokes(path, widths, np.array([len(path)]), np.array([mark]))
        for (path, widths), mark in zip(drawn, plain.marks, strict=True)
    ]
    return replace(form, strokes=together(*parts))


def _out_of_the_way(kind: GlyphStrokes, plain: GlyphStrokes) -> GlyphStrokes:
    """The kind, further left if its foot would be in what begins under the bar of the plain one."""
    foot = _foot(plain)
    nearer = min(_foot(kind) - foot, MOST_LEFT)
    if plain.box[2] - foot < OVERHANG or nearer < NEARER:
        return kind
    return kind.moved(-nearer, 0.0)


def _foot(strokes: GlyphStrokes) -> float:
    """How far to the right a letter reaches below the x-line."""
    low = strokes.points[:, 1] < 1
    return float((strokes.points[low, 0] + strokes.half_widths[low]).max(initial=-np.inf))


def _led(form: Form, strokes: GlyphStrokes) -> Form | None:
    """Another form of the letter, come to and left where the plain one is."""
    led = strokes if form.entry is None else led_in(strokes, form.entry)
    if led is not None and form.exit is not None:
        led = led_out(led, form.exit)
    return None if led is None else replace(form, strokes=led)


def _meets(stroke: Floats, entry: tuple[float, float] | None) -> bool:
    """Whether the pen comes in at an end of this stroke."""
    if entry is None:
        return False
    return bool(np.hypot(*(stroke[[0, -1]] - np.array(entry)).T).min() < NEAR)


def chosen(
    numbers: Ints,
    lengths: Sequence[int],
    forms: Sequence[NumberedForms],
    rngs: Sequence[np.random.Generator],
) -> Ints:
    """The forms to write: of each, the kind that its page's writer prefers, but for a slip.

    numbers: of forms, in writings one after the other; lengths, forms, rngs: of each writing.
    All that is written from one seed is by one writer, whatever else its generator was made from.
    """
    others = [rng.random((2, length)) for rng, length in zip(rngs, lengths, strict=True)]
    writing = np.repeat(np.arange(len(lengths)), lengths)
    kinds = numbers.copy()
    for own in dict.fromkeys(forms):
        which = [number for number, each in enumerate(forms) if each is own]
        at = np.flatnonzero(np.isin(writing, which)) if len(which) < len(forms) else slice(None)
        habit, count = own.habits[numbers[at]].T
        if not count.any():
            continue
        usual = np.stack([_preferred(_writer(rngs[number])) for number in which])
        slip, other = np.concatenate([others[number] for number in which], 1)
        usual = usual[np.searchsorted(which, writing[at]), habit]
        taste = np.where(slip < SLIP, other, usual)
        kind = np.where(taste < PLAIN, 0, 1 + ((taste - PLAIN) / (1 - PLAIN) * count).astype(int))
        kinds[at] = own.kinds[numbers[at], np.minimum(kind, count)]
    return kinds


def _writer(rng: np.random.Generator) -> int:
    entropy = cast(np.random.SeedSequence, rng.bit_generator.seed_seq).entropy
    return (entropy[0] if isinstance(entropy, Sequence) else entropy) or 0


@lru_cache(maxsize=256)
def _preferred(writer: int) -> Floats:
    """What this writer prefers in each habit, a share from 0 to 1."""
    return np.random.default_rng([writer, _CHANCE]).random(LETTERS + ALPHABET)
