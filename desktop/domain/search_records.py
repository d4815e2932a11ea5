"""The record of a search for work: what was done on which day, to be shown to others."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SearchRecord:
    """Its words, in the language of whoever made it.

    about: lines under the title; columns: the headings; rows: each with as many cells, by day;
    lacking: said where letters had to be left out; page_of: "Page {page} of {pages}".
    """

    title: str
    about: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lacking: str = ""
    page_of: str = "Page {page} of {pages}"
