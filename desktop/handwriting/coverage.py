"""The characters that a hand should have: Western and Central Europe's, and the signs of a note."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

_SIGNS = "\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u2013\u2014\u2026\u20ac\u2122"
_ROMANIAN = "ȘșȚț"

LATIN = frozenset(
    [chr(code) for code in range(0x20, 0x180) if unicodedata.category(chr(code)) not in "Cc Cf"]
    + list(_SIGNS + _ROMANIAN)
)
"""ASCII, Latin-1, Latin Extended-A, the Romanian letters with a comma, quotation marks, dashes."""

# Which of them a reader of the list of what is missing looks for first.
_ORDER = ("Ll", "Lu", "Nd", "Po", "Pd", "Ps", "Pe", "Pi", "Pf", "Sc")


def missing_characters(can_write: Callable[[str], bool]) -> str:
    """Those that a hand lacks: letters first, then figures, then signs."""
    lacking = [c for c in sorted(LATIN) if not c.isspace() and not can_write(c)]
    return "".join(sorted(lacking, key=_place))


def _place(character: str) -> tuple[int, str]:
    kind = unicodedata.category(character)
    return (_ORDER.index(kind) if kind in _ORDER else len(_ORDER)), character
