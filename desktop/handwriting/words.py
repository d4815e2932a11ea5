"""Words: characters shaped into forms that stand side by side or run into each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import uharfbuzz as hb
from numpy.typing import NDArray

from desktop.handwriting.efforts import looseness, pace, reductions
from desktop.handwriting.evenness import evened
from desktop.handwriting.forms import Form
from desktop.handwriting.joins import (
    TALL,
    Join,
    joined,
    room_above,
    room_between,
    room_for_marks,
    room_in_front,
    room_past_marks,
    touching,
)
from desktop.handwriting.kind_choices import with_kinds
from desktop.handwriting.mark_places import mark_moves, with_marks_set

if TYPE_CHECKING:
    from desktop.handwriting.hands import Hand

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

UNITS = 1000  # HarfBuzz positions in an x-height
FINENESS = 3  # decimals of an x-height in advances: letters alike but for less are one form
CORRECTION = 0.75  # how much of the way from the font's spacing to even room between inks
SLACK = 0.1  # x-heights more than the usual room, that letters lean into and that is left as it is
STEM_SLACK = 0.3  # after a tall letter, which leans over the next
LOOSEST = 0.15  # x-heights of room beyond the usual that may be left by going only so far
APART = 0.13  # x-heights of room at least between letters that do not join
SIGN_GAP = 0.28  # x-heights of room at least beside a full stop, a comma or a figure
MOST = 0.4  # x-heights: no pair is moved further apart than this, unless it would still overlap
UNDER = 1.1  # x-heights that a letter may begin under what hangs over from the one before
SIGN_UNDER = 0.3  # and a sign
RAISED_AFTER = 0.13  # an apostrophe stands beyond a letter, over which it would be its accent
HALF_UP = 0.5  # x-heights: there a leaning hand's letters are where they would be upright
UNDER_RAISED, TALL_UNDER_RAISED = 0.22, 0.08  # and a letter under an apostrophe or a quotation mark
LEAST_ROOM = 0.6  # of the usual room
DOT_ROOM, MOST_FOR_DOT = 0.24, 0.2  # between a dot and a tall letter after it; and the most for it
MARK_ROOM = 0.05  # x-heights that a dot or an accent keeps from the letter before
C_ROOM = 0.38  # x-heights between a c and an l, which are a d without it
TALL_ROOM = 0.3  # x-heights between tall letters side by side


@dataclass(frozen=True, eq=False)
class WordShape:
    """A word as plainly written, in x-heights; the ink begins at 0 and ends at `width`.

    numbers: (n,) of the forms, as the hand counts them; origins: (n,) of the letters along the
    baseline; even: (n,) by what the writer makes each letter higher.
    """

    text: str
    forms: tuple[Form, ...]
    numbers: Ints
    origins: Floats
    width: float
    even: Floats

    @cached_property
    def pace(self) -> float:
        """How fast it is written, against most words."""
        return pace(self.text)

    @cached_property
    def table(self) -> Floats:
        """(n, 13): all that is asked of each letter.

        Its origin along the baseline; x, y where the pen leaves it, its advance where it is lifted;
        x, y where it comes in, its origin where it is set down; whether it goes on; left, bottom,
        right, top of the ink; how far the letter is let go, how loosely it is written, and how much
        higher than the font has it.
        """
        forms = self.forms
        return np.column_stack(
            [
                self.origins,
                [form.exit or (form.advance, 0.0) for form in forms],
                [form.entry or (0.0, 0.0) for form in forms],
                [form.exit is not None for form in forms],
                [form.box for form in forms],
                reductions([form.text for form in forms]),
                looseness(len(forms)),
                self.even,
            ]
        )


def shape_word(text: str, hand: Hand) -> WordShape:
    """`text`, tidy and without spaces, as this hand plainly writes it."""
    composed = hand.strokes.composed
    buffer, texts, glyphs = _shaped(text, hand)
    widened = [composed[c].widened if c in composed else 0 for c in texts]
    advances = [
        round(step / UNITS + more, FINENESS)
        for more, step in zip(widened, _steps(buffer.glyph_positions), strict=True)
    ]
    meetings = [
        _meeting(hand, *pair, advance)
        for pair, advance in zip(pairwise(glyphs), advances, strict=False)
    ]
    advances[: len(meetings)] = [meeting.advance for meeting in meetings]
    forms = _forms(hand, glyphs, texts, advances, [meeting.join for meeting in meetings])
    origins = np.concatenate([[0.0], np.cumsum(advances[:-1])])
    left = min(o + f.box[0] for o, f in zip(origins, forms, strict=True))
    right = max(o + f.box[2] for o, f in zip(origins, forms, strict=True))
    numbers = np.array([hand.numbered.number(form) for form in forms])
    even = np.array([evened(form.text, form.strokes, hand.small_height) for form in forms])
    return WordShape(text, forms, numbers, origins - left, right - left, even)


def _shaped(text: str, hand: Hand) -> tuple[hb.Buffer, list[str], list[int]]:
    """What the font makes of a text: where glyphs go, what each stands for, and their numbers.

    Without ligatures, whose two letters could not vary apart (and which some fonts leave empty).
    Contextual alternates make joins; in letters that stand apart they only take turns, which no
    writer does: those are kinds of a letter (kinds.py).
    """
    composed = hand.strokes.composed
    buffer = hb.Buffer()
    buffer.add_str("".join(composed[c].stand_in if c in composed else c for c in text))
    buffer.guess_segment_properties()
    hb.shape(hand.font, buffer, {"kern": True, "liga": False, "clig": False, "calt": hand.joins})
    texts = _texts(text, [info.cluster for info in buffer.glyph_infos])
    glyphs = [
        hand.strokes.numbers.get(characters, info.codepoint)
        for characters, info in zip(texts, buffer.glyph_infos, strict=True)
    ]
    return buffer, texts, glyphs


def _steps(places: Sequence[hb.GlyphPosition]) -> list[int]:
    """From each glyph's origin to the next one's.

    HarfBuzz kerns by a `kern` table one half before the second glyph and the other after it, which
    it moves to the side: so places count, and not advances.
    """
    offsets = [place.x_offset for place in places]
    pairs = zip(offsets, [*offsets[1:], 0], strict=True)
    return [
        place.x_advance + after - own for place, (own, after) in zip(places, pairs, strict=True)
    ]


def _texts(text: str, clusters: list[int]) -> list[str]:
    """What each glyph stands for: the characters of its cluster, on the cluster's first glyph."""
    ends = [*clusters[1:], len(text)]
    return [text[a:b] for a, b in zip(clusters, ends, strict=True)]


@dataclass(frozen=True)
class Meeting:
    """How two letters meet: from origin to origin, and the join if the pen goes on."""

    advance: float
    join: Join | None


def _meeting(hand: Hand, first: int, second: int, advance: float) -> Meeting:
    """How a pair meets, kept by pair. advance: the font's."""
    key = (first, second, advance)
    if key not in hand.pairs:
        hand.pairs[key] = _met(hand, first, second, advance)
    return hand.pairs[key]


def _met(hand: Hand, first: int, second: int, advance: float) -> Meeting:
    one, two = hand.glyphs[first], hand.glyphs[second]
    if one.is_blank or two.is_blank:
        return Meeting(advance, None)
    letters = first in hand.letters and second in hand.letters
    # Tall letters stand far enough apart that leaning each its own way they stay two.
    stems = first in hand.stems and second in hand.stems
    further = min(MOST, max(0.0, TALL_ROOM - room_above(one, two, advance))) if stems else -np.inf
    if letters and second in hand.stems:
        more = DOT_ROOM + hand.wider - room_past_marks(one, two, advance)
        further = max(further, min(MOST_FOR_DOT, more))
    # The pen is lifted around other signs, and after the letters that the writer lifts it after.
    if hand.joins and letters and first not in hand.lifted_after:
        join = joined(one, two, advance) or touching(one, two, advance)
        if join and further > 0:
            join = joined(one, two, advance, further=further) or join
        if join:
            return Meeting(join.advance, join)
    usual = hand.letter_room if letters else max(hand.letter_gap, SIGN_GAP + hand.wider)
    room = room_between(one, two, advance)
    even = usual - room
    slack = STEM_SLACK if letters and first in hand.stems else SLACK
    even = even if even > 0 else min(0.0, even + slack)
    figures = first in hand.figures and second in hand.figures
    under = UNDER if letters or figures else SIGN_UNDER if first in hand.letters else None
    closest = 0.0 if under is None else one.box[2] - under - advance
    if first in hand.letters and second in hand.raised:
        leans = max(0.0, hand.slant) * (two.box[1] - HALF_UP)
        closest = further = one.box[2] + RAISED_AFTER + leans - two.box[0] - advance
    elif first in hand.raised and second in hand.letters:
        nearer = TALL_UNDER_RAISED if two.box[3] > TALL else UNDER_RAISED
        closest = one.box[2] - nearer - two.box[0] - advance
    wanted = min(MOST, max(closest, min(CORRECTION * even, even + LOOSEST)))
    clear = MARK_ROOM - room_for_marks(one, two, advance)
    if (first, second) == hand.like_a_d:
        further = max(further, C_ROOM - room_in_front(one, two, advance))
    more = max(wanted, LEAST_ROOM * usual - room, further, min(clear, 0))
    return Meeting(round(advance + more, FINENESS), None)


def _forms(
    hand: Hand,
    glyphs: list[int],
    texts: list[str],
    advances: list[float],
    joins: list[Join | None],
) -> tuple[Form, ...]:
    """The letters in the forms they take beside each other, each form made once for a hand."""
    forms = []
    for i, glyph in enumerate(glyphs):
        ends = i == len(glyphs) - 1
        before = joins[i - 1] if i else None
        after = joins[i] if i < len(joins) else None
        moves = mark_moves(hand, glyphs, texts, advances, i)
        key = (
            glyph,
            texts[i],
            before and glyphs[i - 1],
            after and glyphs[i + 1],
            advances[i],
            ends,
            moves,
        )
        if key not in hand.forms:
            entry = (before.at[0] - advances[i - 1], before.at[1]) if before else None
            strokes = after.strokes if after else hand.glyphs[glyph]
            exit = after.at if after else None
            form = Form(texts[i], strokes, advances[i], entry, exit, last=ends)
            kinds = hand.strokes.kinds.get(texts[i], ())
            form = with_kinds(form, hand.glyphs[glyph], kinds, ends=ends)
            hand.forms[key] = with_marks_set(form, moves)
        forms.append(hand.forms[key])
    return tuple(forms)
