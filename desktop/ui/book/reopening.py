"""What is to be opened when the window is closed, instead of ending."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Reopening:
    """A book, as the command line names one; None for the user's own.

    backup: to be brought back into its place first; away_from: the book that the user left to look
    at the sample, None in a book of their own.
    """

    book: str | None
    backup: Path | None = None
    away_from: "Reopening | None" = None
