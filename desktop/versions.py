"""Which Fairhand this is, and what it is made with: the first thing a report of trouble needs."""

from __future__ import annotations

import platform
from importlib.metadata import metadata, version

from PySide6.QtCore import qVersion

from desktop.domain.phrases import Phrase
from desktop.store.revisions import REVISIONS


def own_version() -> str:
    """Such as "1.0.0"."""
    return version("fairhand")


def all_versions() -> Phrase:
    """Of Fairhand, of the books it writes, of Qt and of Python, in one line."""
    return Phrase(
        "Fairhand {fairhand} (book schema {schema}, Qt {qt}, Python {python})",
        fairhand=own_version(),
        schema=len(REVISIONS),
        qt=qVersion(),
        python=platform.python_version(),
    )


def home_page() -> str:
    """The address of the project's page, where new versions are."""
    named = (entry.partition(", ") for entry in metadata("fairhand").get_all("Project-URL") or ())
    return next(str(address) for label, _, address in named if label == "Homepage")
