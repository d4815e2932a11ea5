"""What went wrong inside the app, kept for whoever mends it; never notes or addresses."""

from __future__ import annotations

import logging
import platform
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop.domain.phrases import Phrase
from desktop.paths import log_path

LARGEST = 512 * 1024  # bytes of a log before it is turned over; three are kept

_log = logging.getLogger("fairhand")


@contextmanager
def open_log() -> Iterator[Path | None]:
    """Have what any room notes meanwhile go into the log; None where there can be none."""
    path = log_path()
    if _log.handlers:  # open already
        yield path
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LARGEST, backupCount=2, encoding="utf-8")
    except OSError:
        yield None
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    try:
        yield path
    finally:
        _log.removeHandler(handler)
        handler.close()


def log_bug(trouble: BaseException) -> Phrase:
    """Put an unforeseen error with its traceback into the log; answers what to tell the user."""
    kind = type(trouble).__name__
    with open_log() as path:
        if path is None:
            return Phrase(
                "Something went wrong inside Fairhand ({kind}); nothing of yours was changed. "
                "Please tell us what you did.",
                kind=kind,
            )
        _log.error("%s", places_of(trouble))
    return Phrase(
        "Something went wrong inside Fairhand ({kind}). What happened is noted in {path}; "
        "please send it to us.",
        kind=kind,
        path=path,
    )


def places_of(trouble: BaseException) -> str:
    """What it was and where it happened, without its own words: those can quote a note."""
    return f"{type(trouble).__name__}\n{''.join(traceback.format_tb(trouble.__traceback__))}"


def details_of(trouble: BaseException) -> str:
    """What a report of an error should hold: versions, system, and where it happened."""
    made_of = f"Fairhand {version('fairhand')}, Python {platform.python_version()}"
    return f"{made_of}, {platform.platform()}\n\n{places_of(trouble)}"
