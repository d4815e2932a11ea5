"""Dates and page numbers as letters say them, in the user's own language.

Source: Unicode CLDR, by Babel.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.domain.refusals import Refusal

if TYPE_CHECKING:
    from babel import Locale


class NoSuchLanguage(Refusal):
    """A language that dates cannot be written in."""

    def __init__(self, language: str) -> None:
        super().__init__(
            "There is no language “{language}”. Give one such as en_US, en_GB, de or fr_CA.",
            language=language,
        )


def long_date(day: date, language: str) -> str:
    """The day with its month in words: "November 22, 2026". Raises NoSuchLanguage.

    language: such as "en_US" or "de-CH", with or without an encoding after it.
    """
    # Not needed to start up: read from disk with the first letter.
    from babel.dates import format_date

    return str(format_date(day, "long", _locale(language)))


def page_words(number: int, language: str) -> str:
    """The number of a page: "Page 2". Raises NoSuchLanguage."""
    return f"{_PAGES.get(_locale(language).language, 'Page')} {number}"


def language_tag(language: str) -> str:
    """As documents name it: "en-US". Raises NoSuchLanguage."""
    locale = _locale(language)
    return "-".join(filter(None, (locale.language, locale.territory)))


_PAGES = {"de": "Seite", "es": "Página", "it": "Pagina", "nl": "Pagina", "pt": "Página"}
_NONE = frozenset({"", "C", "POSIX"})  # as systems say that no language was chosen


def _locale(language: str) -> Locale:
    # Not needed to start up: read from disk with the first letter.
    from babel import Locale, UnknownLocaleError

    name = language.partition(".")[0].partition("@")[0].replace("-", "_")
    try:
        return Locale.parse("en_US" if name in _NONE else name)
    except (ValueError, UnknownLocaleError):
        raise NoSuchLanguage(language) from None
