"""Postal codes: how their characters are grouped, and which ones a country can have."""

import re
from collections.abc import Sequence

_CLASSES = {"@": "[A-Z]", "#": "[0-9]", "*": "[A-Z0-9]"}


def grouped(code: str, groupings: Sequence[str]) -> str:
    """The code spaced as its post writes it: "k1a0b1" as "K1A 0B1".

    groupings: such as "@#@ #@#". What fits none of them stays as it was typed.
    """
    bare = re.sub(r"[\s-]", "", code).upper()
    for grouping in groupings:
        places = [sign for sign in grouping if sign in _CLASSES]
        if re.fullmatch("".join(_CLASSES[sign] for sign in places), bare):
            characters = iter(bare)
            return "".join(next(characters) if sign in _CLASSES else sign for sign in grouping)
    return code


def is_possible(code: str, pattern: str) -> bool:
    """Whether a country can have this code. pattern: a regular expression; none allows all."""
    return not pattern or re.fullmatch(pattern, code, re.IGNORECASE | re.ASCII) is not None


def begins_as(code: str, pattern: str) -> bool:
    """Whether the code lies in an area. pattern: of how the area's codes begin; none allows all."""
    return not pattern or re.match(f"(?:{pattern})", code, re.IGNORECASE | re.ASCII) is not None
