"""A page as it is handed to the printer: its size, and the writing on it."""

from dataclasses import dataclass

from desktop.handwriting.writing import Writing


@dataclass(frozen=True)
class Page:
    """One side of one sheet. Lengths in points."""

    width: float
    height: float
    writings: tuple[Writing, ...]
