"""Which Fairhand this is, and what it is made with: the first thing a report of trouble needs."""

from __future__ import annotations

import platform
from importlib.metadata import metadata, version

from PySide6.QtCore import qVersion

from desktop.store.revisions import REVISIONS


def own_version() -> str:
    """Such as "1.0.0"."""
    return version("fairhand")


def all_versions() -> str:
    """Of Fairhand, of the books it writes, of Qt and of Python, in one line."""
    return (
        f"Fairhand {own_version()} (book schema {len(REVISIONS)}, "
        f"Qt {qVersion()}, Python {platform.python_version()})"
    )


def home_page() -> str:
    """The address of the project's page, where new versions are."""
    named = (entry.partition(", ") for entry in metadata("fairhand").get_all("Project-URL") or ())
    return next(str(address) for label, _, address in named if label == "Homepage")
