"""Export a hand as a font for other programs."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

from desktop.domain.progress import Tell, nobody_waits
from desktop.domain.refusals import Refusal
from desktop.handwriting.derived_fonts import Rights, derived_rights, refuse_reserved
from desktop.handwriting.exported_fonts import exported_font
from desktop.handwriting.font_licences import LONGEST_NAME, font_names, plain_words
from desktop.handwriting.hand_folders import hand_folder, own_ids
from desktop.handwriting.hands import hand_ids, hand_in, load_hand
from desktop.handwriting.plain_fonts import opened
from desktop.whole_files import write_whole

SHORTEST, LONGEST = 2, 31  # characters of a family: longer ones some programs do not list


class NoFontName(Refusal):
    """A name that no font can have."""


class WhichHand(Refusal):
    """Several hands that could be meant, or none."""


def meant_hand(said: str, called: str = "") -> str:
    """The id of the hand that is called so, by its id or its name.

    said: "" for one that is `called` so, or for the user's own where there is one. Raises
    WhichHand.
    """
    known = hand_ids()
    own = [id for id in own_ids() if id in known]
    named = _named(said, known) if said else _named(called, known) or own
    if len(named) == 1:
        return named[0]
    raise WhichHand(
        "There is no one hand that could be meant: say its id, one of {ids}.", ids=", ".join(known)
    )


def _named(said: str, known: Sequence[str]) -> list[str]:
    return [id for id in known if said.casefold() in (id, load_hand(id).name.casefold())]


def font_rights(id: str) -> Rights:
    """What a font made of a hand has to say. Raises NotToBeDerived."""
    folder = hand_folder(id)
    assert folder, "hands that are known have a folder"
    facts = tomllib.loads((folder / "hand.toml").read_text("utf-8"))
    names = font_names(opened((folder / "font.ttf").read_bytes()))
    return derived_rights(facts["name"], facts["licence"], facts["font"], names.copyright)


def hand_font(id: str, name: str = "", tell: Tell = nobody_waits) -> bytes:
    """The hand as a .ttf file, whose letters take turns in several forms.

    name: of the font, as the hand where it is empty; tell: called with how much is done, of how
    much. Raises NotToBeDerived, ReservedName, NoFontName.
    """
    rights = font_rights(id)
    folder = hand_folder(id)
    assert folder, "it has been read"
    hand = hand_in(folder)  # one of its own: it will know thousands of pairs
    name = plain_words(name or hand.name, LONGEST_NAME)
    refuse_reserved(name, rights)
    if not SHORTEST <= len(name) <= LONGEST:
        raise NoFontName(
            "A font is called by {fewest} to {most} characters: give it another name.",
            fewest=SHORTEST,
            most=LONGEST,
        )
    return exported_font(hand, name, rights, tell)


def save_font(id: str, path: Path, name: str = "", tell: Tell = nobody_waits) -> None:
    """Write the hand as a font to `path`. Raises as `hand_font` does, and CannotWrite."""
    write_whole(path, hand_font(id, name, tell))
