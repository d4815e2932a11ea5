"""Countries as the window's language names them, in the order of its alphabet."""

from PySide6.QtCore import QCollator, QLocale

from desktop.domain.countries import country_codes
from desktop.domain.country_lines import country_name_in
from desktop.ui.system.languages import SHIPPED


def country_choices() -> list[tuple[str, str]]:
    """The name and the code of every country."""
    named = [(country_words(code), code) for code in country_codes()]
    collator = QCollator(QLocale())
    return sorted(named, key=lambda choice: collator.sortKey(choice[0]))


def country_words(code: str) -> str:
    """The name of one. Raises NoSuchCountry."""
    language = QLocale().name().partition("_")[0]  # "C" on a bare machine
    return country_name_in(code, language if language in SHIPPED else "en")
