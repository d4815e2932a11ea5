"""What went wrong inside the app, kept for whoever mends it; never notes or addresses."""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler

from desktop.paths import log_path

LARGEST = 512 * 1024  # bytes of a log before it is turned over; three are kept


def log_bug(trouble: BaseException) -> str:
    """Put an unforeseen error with its traceback into the log; answers what to tell the user."""
    path = log_path()
    told = f"Something went wrong inside Fairhand ({type(trouble).__name__})"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LARGEST, backupCount=2, encoding="utf-8")
    except OSError:
        return f"{told}; nothing of yours was changed. Please tell us what you did."
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("fairhand")
    log.addHandler(handler)
    # Where it happened, without the error's own words: those can quote a note or an address.
    places = "".join(traceback.format_tb(trouble.__traceback__))
    log.error("%s\n%s", type(trouble).__name__, places)
    log.removeHandler(handler)
    handler.close()
    return f"{told}. What happened is noted in {path}; please send it to us."
