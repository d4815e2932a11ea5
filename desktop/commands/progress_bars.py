"""A bar that fills while somebody waits at a terminal."""

from __future__ import annotations

import sys
import time

_WIDTH = 30  # characters
_BLOCKS, _PLAIN = ("█", "░"), ("#", ".")  # full and empty
_SOON = 2.0  # seconds: what is left is told once that can be known


class ProgressBar:
    """A line of standard error, where that is a terminal; elsewhere it says nothing.

    It is gone at the end of its `with`, however that ends: the next line begins where it began.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._shows = sys.stderr.isatty()
        self._full, self._empty = _BLOCKS if _is_writable(_BLOCKS) else _PLAIN
        self._began = time.monotonic()
        self._first: int | None = None

    def tell(self, done: int, of: int) -> None:
        """How much is done. What was done at the first call took no time of ours."""
        if self._first is None:
            self._first = done
        if not self._shows:
            return
        share = done / max(1, of)
        full = int(_WIDTH * share)
        bar = self._full * full + self._empty * (_WIDTH - full)
        line = f"{bar} {share:4.0%}  {done:,} of {of:,} {self._what}{self._left(done, of)}"
        print(f"\r{line}\033[K", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shows:
            print("\r\033[K", end="", file=sys.stderr, flush=True)

    def _left(self, done: int, of: int) -> str:
        """How long it will take, once that can be told."""
        taken, made = time.monotonic() - self._began, done - (self._first or 0)
        if taken < _SOON or not made:
            return ""
        seconds = round(taken / made * (of - done))
        return f", {seconds // 60}:{seconds % 60:02d} left"


def _is_writable(signs: tuple[str, ...]) -> bool:
    try:
        "".join(signs).encode(sys.stderr.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
