"""What may be made of a hand's font: whether its maker lets letters drawn after it be a font."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.refusals import Refusal

OWN_WRITING = "yours"  # what the hand of somebody's own writing says of its licence


class NotToBeDerived(Refusal):
    """A font whose maker does not say that other fonts may be made of it."""


class ReservedName(Refusal):
    """A name that belongs to the font that a hand was made of."""


@dataclass(frozen=True)
class Rights:
    """What a font made of a hand says of them: all "" for somebody's own writing."""

    copyright: str = ""
    licence: str = ""
    url: str = ""
    made_of: str = ""


@dataclass(frozen=True)
class _Licence:
    """One under which fonts may be made of a font. signs: how it is told, in small letters."""

    signs: tuple[str, ...]
    words: str
    url: str


# Source: SIL Open Font License 1.1, 3 and 5; Apache License 2.0, 4; CC0 1.0.
_OPEN = (
    _Licence(
        ("open font license", "openfontlicense.org", "sil.org/ofl"),
        "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        "https://openfontlicense.org",
    ),
    _Licence(
        ("apache license", "apache.org/licenses/license-2.0"),
        "Licensed under the Apache License, Version 2.0. The outlines are not the original's.",
        "https://www.apache.org/licenses/LICENSE-2.0",
    ),
    _Licence(
        ("cc0", "creativecommons.org/publicdomain/zero"),
        "CC0 1.0 Universal",
        "https://creativecommons.org/publicdomain/zero/1.0/",
    ),
)


def derived_rights(hand: str, licence: str, font: str, copyright: str) -> Rights:
    """What a font made of a hand has to say.

    hand: its name; licence: what it says of its own; font, copyright: of the font it was made of.
    Raises NotToBeDerived.
    """
    if licence == OWN_WRITING:
        return Rights()
    for known in _OPEN:
        if any(sign in licence.casefold() for sign in known.signs):
            return Rights(copyright, known.words, known.url, font)
    raise NotToBeDerived(
        "“{hand}” was made of the font “{font}”, whose maker does not say that other fonts may be "
        "made of it: cards can be written with it, and no font exported.",
        hand=hand,
        font=font,
    )


def refuse_reserved(name: str, rights: Rights) -> None:
    """Raises ReservedName for a name that its font's maker may keep to themselves.

    Source: SIL Open Font License 1.1, 3: no derivative bears a Reserved Font Name.
    """
    if rights.made_of and rights.made_of.casefold() in name.casefold():
        raise ReservedName(
            "“{font}” is the name of the font that this hand was made of, and its maker's: give "
            "yours another one.",
            font=rights.made_of,
        )
