"""Whether a window has the book open."""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from pathlib import Path

from desktop.domain.refusals import Refusal
from desktop.paths import lock_path


class BookIsOpen(Refusal):
    """A book that a window has open, and that is not to be replaced under it."""

    def __init__(self, book: Path) -> None:
        super().__init__(
            "{book} is open in a window: close it there first, and try again.", book=book
        )


def refuse_open(book: Path) -> None:
    """Raises BookIsOpen, unless whoever had it open on this computer is gone without a word."""
    with suppress(OSError, ValueError, IndexError):
        process, _program, host = lock_path(book).read_text("utf-8", "replace").splitlines()[:3]
        if host != platform.node() or _lives(int(process)):
            raise BookIsOpen(book)


def _lives(process: int) -> bool:
    if os.name == "nt":
        return True  # there, asking would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
