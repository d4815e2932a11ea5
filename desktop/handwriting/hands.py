"""Hands: a font's letters as pen strokes, with what a writer knows about how they go together."""

from __future__ import annotations

import logging
import tomllib
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from string import ascii_letters, digits
from zipfile import BadZipFile

import numpy as np
import uharfbuzz as hb

from desktop.domain.refusals import Refusal
from desktop.handwriting.characters import tidy, unaccented
from desktop.handwriting.evenness import small_height
from desktop.handwriting.forms import Form
from desktop.handwriting.hand_folders import OWN, hand_folder, own_ids, shipped_ids
from desktop.handwriting.mark_places import Move
from desktop.handwriting.medians import median
from desktop.handwriting.missing_characters import refusal
from desktop.handwriting.numbered_forms import NumberedForms
from desktop.handwriting.pen_kinds import Pen
from desktop.handwriting.slants import slant
from desktop.handwriting.strokes import GlyphStrokes, HandStrokes, load_strokes
from desktop.handwriting.words import APART, UNITS, Meeting, WordShape, shape_word

MM = 72 / 25.4  # points in a millimetre
WORD_GAP = 0.95  # x-heights between two words beyond the room between letters (by eye)
LED_ON = 0.14  # x-heights that strokes leading on from the ends of words ask for (by eye)
BROADEST = 0.21  # of the x-height: a broader line would fill the eye of an e (by eye)
SPACE = " "
RAISED = "'\"’‘“”"  # noqa: RUF001 - the typographic ones are meant
MOST_WORDS = 10_000  # kept; about 3 KB each

log = logging.getLogger("fairhand")

# What reading the files of a hand raises when somebody else has written into them.
DAMAGE = (
    OSError,
    ArithmeticError,
    BadZipFile,
    EOFError,
    LookupError,
    TypeError,
    ValueError,
    hb.HarfBuzzError,
)


class NoSuchHand(Refusal):
    """A hand that is not installed."""


class MissingCharacters(Refusal):
    """Text with characters that this hand cannot write."""


@dataclass(frozen=True, eq=False)
class Hand:
    """One person's handwriting. Lengths in x-heights unless said otherwise.

    id: names its folder; x_height: the size in which this person writes, points; nib: the width of
    the pen's line, points, and nib_drawn that of the font's; pitch: between baselines; joins:
    whether letters join; letter_gap: the room between the inks of letters that stand apart;
    letters: the numbers of those glyphs that are letters; own_word_gap, between words, and climb,
    of a line for each length along it: where the writer's own are known; signs: the name for which
    their own signature stands; is_signing: whether it does now; lifts: the letters after which the
    pen is lifted, though others join.
    """

    id: str
    name: str
    description: str
    licence: str
    joins: bool
    x_height: float
    nib: float
    nib_drawn: float
    pitch: float
    letter_gap: float
    strokes: HandStrokes
    letters: frozenset[int]
    font: hb.Font
    own_word_gap: float | None = None
    climb: float | None = None
    signs: str = ""
    is_signing: bool = False
    lifts: str = ""

    def check(self, text: str) -> None:
        """Raises MissingCharacters, which names them, when this hand cannot write all of `text`."""
        lacking = "".join(c for c in dict.fromkeys(tidy(text)) if not self.can_write(c))
        if lacking:
            raise MissingCharacters(refusal(lacking, self.name, _writers))

    def can_write(self, character: str) -> bool:
        """Whether this hand has a character, tidy as `check` makes it."""
        if character in " \n":
            return True
        return not self.glyph(character).is_blank

    @property
    def glyphs(self) -> tuple[GlyphStrokes, ...]:
        """The strokes of each glyph: by the font's number, then the composed characters."""
        return self.strokes.glyphs

    def glyph(self, character: str) -> GlyphStrokes:
        """What this hand writes for a character that stands alone; blank where it has nothing."""
        number = self._number(character)
        return self.glyphs[number] if number else GlyphStrokes.blank()

    def _number(self, character: str) -> int | None:
        return self.strokes.numbers.get(character) or self.font.get_nominal_glyph(ord(character))

    @cached_property
    def stems(self) -> frozenset[int]:
        """The numbers of small letters that rise high and bare, so that two can pass for one."""
        return frozenset(number for c in "bdhklt" if (number := self._number(c)))

    @cached_property
    def like_a_d(self) -> tuple[int | None, int | None]:
        """The numbers of c and l, which close together pass for one letter."""
        return self._number("c"), self._number("l")

    @cached_property
    def lifted_after(self) -> frozenset[int]:
        """The numbers of the letters after which the pen is lifted, with accents and without."""
        known = [*map(chr, self.font.face.unicodes), *self.strokes.numbers] if self.lifts else []
        after = (c for c in known if unaccented(c) in self.lifts)
        return frozenset(number for c in after if (number := self._number(c)))

    @cached_property
    def figures(self) -> frozenset[int]:
        """The numbers of the figures."""
        return frozenset(number for c in digits if (number := self._number(c)))

    @cached_property
    def raised(self) -> frozenset[int]:
        """The numbers of the apostrophes and the quotation marks that stand high."""
        return frozenset(number for c in RAISED if (number := self._number(c)))

    def words(self, text: str) -> list[WordShape]:
        """The words of `text` as forms side by side. Raises MissingCharacters."""
        if self.is_signing and " ".join(tidy(text).split()) == self.signs:
            return [self._signature]
        words, known = tidy(text).split(), self._words
        if unknown := "".join(word for word in words if word not in known):
            self.check(unknown)
            return [self.word(word) for word in words]
        return [known[word] for word in words]

    def word(self, text: str) -> WordShape:
        """One word, tidy and known to be writable, as forms. Kept, since words recur."""
        known = self._words.get(text)
        if known is None:
            if len(self._words) >= MOST_WORDS:
                self._words.clear()  # so that a long batch needs no more memory than a short one
            known = self._words[text] = shape_word(text, self)
        return known

    def width(self, text: str) -> float:
        """The width of `text` on one line as plainly written; chance adds a few percent."""
        words = self.words(text)
        return sum(word.width for word in words) + self.word_gap * max(0, len(words) - 1)

    @cached_property
    def signing(self) -> Hand:
        """The same person, signing: under their name stands what they wrote for it, if it is known.

        It varies less than letters do.
        """
        return replace(self, is_signing=True) if self.signs and self.strokes.signature else self

    @cached_property
    def _signature(self) -> WordShape:
        """All its ink in its first letter; the others are there for whoever reads the text."""
        strokes = self.strokes.signature
        assert strokes is not None, "none signs without"
        left, _, right, _ = strokes.box
        step = (right - left) / len(self.signs)
        others = (Form.blank(letter, step) for letter in self.signs[1:])
        forms = (Form(self.signs[0], strokes, step), *others)
        numbers = np.array([self.numbered.number(form) for form in forms])
        places = np.array([number * step - left for number in range(len(forms))])
        return WordShape(self.signs, forms, numbers, places, right - left, np.ones(len(forms)))

    @cached_property
    def _words(self) -> dict[str, WordShape]:
        return {}

    @cached_property
    def forms(self) -> dict[object, Form]:
        """Letters in the forms they take beside their neighbours, kept as they are first met."""
        return {}

    @cached_property
    def numbered(self) -> NumberedForms:
        """The same and the space, by number."""
        return NumberedForms()

    @cached_property
    def pairs(self) -> dict[tuple[int, int, float], Meeting]:
        """How pairs of letters meet, by their glyph numbers and the font's advance."""
        return {}

    @cached_property
    def mark_moves(self) -> dict[object, tuple[Move, ...]]:
        """Where the marks of letters are set beside their neighbours, by their glyph numbers."""
        return {}

    @cached_property
    def space(self) -> Form:
        """No ink, but a space to whoever reads the text back."""
        return Form.blank(SPACE, self.word_gap / 2)

    def line(self, pen: Pen) -> float:
        """The width of the line that this person draws with a pen, points.

        Nobody keeps a pen so broad that it fills the eyes of their own letters.
        """
        return min(self.nib * pen.width, max(self.nib, BROADEST * self.x_height))

    @property
    def wider(self) -> float:
        """How much wider the pen's line is than the font's."""
        return max(0.0, self.nib / self.x_height - self.nib_drawn)

    @property
    def letter_room(self) -> float:
        """The room that letters which stand apart keep, as wide a pen as this draws them."""
        return max(self.letter_gap, APART + self.wider)

    @property
    def word_gap(self) -> float:
        """Between the inks of two words, before chance: wide where letters stand wide."""
        if self.own_word_gap is not None:
            return self.own_word_gap
        return WORD_GAP + max(LED_ON if self.joins else 0.0, self.letter_gap)

    @cached_property
    def slant(self) -> float:
        """How far its stems lean to the right for each unit that they rise."""
        return slant(self.glyph)

    @cached_property
    def small_height(self) -> float:
        """How high small letters usually reach."""
        return small_height(self.glyph)

    @cached_property
    def ascent(self) -> float:
        """How far ordinary tall letters reach above the baseline."""
        return self._reach("bdfhklT", top=True)

    @cached_property
    def descent(self) -> float:
        """How far letters with tails reach below the baseline, as a positive length."""
        return self._reach("gjpqy", top=False)

    def _reach(self, characters: str, *, top: bool) -> float:
        reaches = []
        for character in characters:
            glyph = self.glyph(character)
            edge = glyph.points[:, 1] + glyph.half_widths * (1 if top else -1)
            reaches.append(float(edge.max() if top else -edge.min()))
        return median(reaches)


def hand_ids() -> tuple[str, ...]:
    """The ids of the hands that are installed, the default first, the user's own last.

    One of the user's that cannot be read is left out, and said so once.
    """
    shipped = sorted(shipped_ids(), key=lambda id: id != DEFAULT_HAND)
    return (*shipped, *(id for id in own_ids() if _is_readable(id)))


DEFAULT_HAND = "quick-cursive"


def _writers(character: str) -> tuple[str, ...]:
    """The names of the hands that can write a character."""
    hands = map(load_hand, hand_ids())
    return tuple(hand.name for hand in hands if hand.can_write(character))


def load_hand(id: str) -> Hand:
    """The hand of this id. Raises NoSuchHand, which names those there are."""
    folder = hand_folder(id)
    if folder is None or (id.startswith(OWN) and not _is_readable(id)):
        raise NoSuchHand(
            "There is no hand called “{id}”. Choose one of: {known}.",
            id=id,
            known=", ".join(hand_ids()),
        )
    return _loaded(folder, (folder / "hand.toml").stat().st_mtime_ns)


def _is_readable(id: str) -> bool:
    """Whether one of the user's own hands is whole."""
    folder = hand_folder(id)
    return folder is not None and _is_whole(folder, (folder / "hand.toml").stat().st_mtime_ns)


def is_whole(hand: Hand) -> bool:
    """Whether it has strokes for all glyphs of its font, and the alphabet. May raise DAMAGE."""
    count = hand.font.face.glyph_count + len(hand.strokes.composed)
    return count == len(hand.glyphs) and all(map(hand.can_write, ascii_letters))


@cache
def _is_whole(folder: Path, stamp: int) -> bool:
    try:
        if is_whole(_loaded(folder, stamp)):
            return True
    except DAMAGE:
        pass
    log.warning("The hand in %s cannot be read: remove it, or add its font again.", folder)
    return False


@cache
def _loaded(folder: Path, _stamp: int) -> Hand:
    """The hand in a folder as it was at that time."""
    return hand_in(folder)


def hand_in(folder: Path) -> Hand:
    """The hand in a folder that is known to hold one, by the folder's name."""
    facts = tomllib.loads((folder / "hand.toml").read_text(encoding="utf-8"))
    face = hb.Face(hb.Blob.from_file_path(str(folder / "font.ttf")))
    font = _scaled(hb.Font(face), facts["x_height_units"])
    strokes = load_strokes(folder / "strokes.npz")
    return Hand(
        id=folder.name,
        name=facts["name"],
        description=facts["description"],
        licence=facts["licence"],
        joins=facts["joins"],
        x_height=facts["x_height_mm"] * MM,
        nib=facts["nib_mm"] * MM,
        nib_drawn=facts["nib_drawn"],
        pitch=facts["pitch"],
        letter_gap=facts["letter_gap"],
        strokes=strokes,
        letters=frozenset(_letters(font) | {n for c, n in strokes.numbers.items() if c.isalpha()}),
        font=font,
        own_word_gap=facts.get("word_gap"),
        climb=facts.get("climb"),
        signs=facts.get("signs", ""),
        lifts=str(facts.get("lifts", "")),
    )


def _scaled(font: hb.Font, x_height_units: float) -> hb.Font:
    """The font set so that HarfBuzz answers in thousandths of an x-height."""
    scale = round(font.face.upem * UNITS / x_height_units)
    font.scale = (scale, scale)
    return font


def _letters(font: hb.Font) -> set[int]:
    """The glyph numbers of the font's letters, and of their other forms."""
    signs = {font.get_nominal_glyph(c) for c in font.face.unicodes if not chr(c).isalpha()}
    return set(range(font.face.glyph_count)) - signs
