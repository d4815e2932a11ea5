"""A table as it is printed: the record of a search, or a list to be ticked off."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PrintedTable:
    """Its words, in the language of whoever made it.

    about: lines under the title; columns: the headings; rows: each with as many cells; lacking:
    said where letters had to be left out; page_of: "Page {page} of {pages}"; has_boxes: whether
    each row begins with a box to be ticked; shares: of the width, one a column, () for those of a
    record.
    """

    title: str
    about: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lacking: str = ""
    page_of: str = "Page {page} of {pages}"
    has_boxes: bool = False
    shares: tuple[float, ...] = ()
