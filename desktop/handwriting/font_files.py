"""Font files that somebody else made: what can be said of one before it is opened."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.system_reasons import system_reason

LARGEST = 30_000_000  # bytes: fonts with every script there is are as large; handwriting never is

_NOT_FONTS = {  # what a file begins with, and what it is
    b"ttcf": Phrase("holds several fonts in one file (a collection)"),
    b"wOF2": Phrase("is a font for web pages (WOFF2)"),
}
# Source: OpenType 1.9, "Organization of an OpenType Font"; the third is Apple's; WOFF 1.0.
_FONTS = (b"\0\1\0\0", b"OTTO", b"true", b"wOFF")


class UnusableFont(Refusal):
    """A font file that no hand can be made of."""


def font_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of a font file. Raises UnusableFont for what is none, by its size and beginning."""
    shown = Phrase("“{name}”", name=path.name)
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # a pipe would keep us waiting
            raise UnusableFont("{shown} is not a file: choose a .ttf or .otf file.", shown=shown)
        if facts.st_size > largest:
            size = f"{largest / 1e6:.0f} MB" if largest >= 1e6 else f"{largest} bytes"
            raise UnusableFont(
                "{shown} is larger than {size}, which no font of handwriting is: choose another.",
                shown=shown,
                size=size,
            )
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except (OSError, ValueError) as trouble:  # a name may hold what no name can
        no_name = FileNotFoundError(errno.ENOENT, str(trouble))
        why = system_reason(trouble if isinstance(trouble, OSError) else no_name)
        raise UnusableFont(
            "{shown} cannot be read ({reason}): choose another file.", shown=shown, reason=why
        ) from trouble
    if not data:
        raise UnusableFont("{shown} is empty: choose another copy of the font.", shown=shown)
    if said := _NOT_FONTS.get(data[:4]):
        raise UnusableFont(
            "{shown} {said}: choose the .ttf or .otf file of one font.", shown=shown, said=said
        )
    if data[:4] not in _FONTS:
        raise UnusableFont(
            "{shown} is not a font, whatever its name: choose a .ttf or .otf file.", shown=shown
        )
    return data
