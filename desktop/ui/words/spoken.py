"""What other rooms say, in the window's language."""

from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.countries import CountryName
from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.ui.words.country_choices import country_words

translate = QCoreApplication.translate


def spoken(said: str | BaseException) -> str:
    """A phrase or a refusal as its reader's language has it; other words as they are.

    packaging/update_translations.py finds the phrases in all rooms.
    """
    if isinstance(said, Refusal):
        said = said.sentence
    if not isinstance(said, Phrase):
        return str(said)
    pattern = translate("Phrases", said.pattern)
    return _WORDS.vformat(pattern, (), said.values) if said.values else pattern


def explained(trouble: Exception) -> str:
    """What is said of what came back instead of an answer, from slow work.

    Raises it again when it is no refusal but an error of our own.
    """
    if not isinstance(trouble, Refusal):
        raise trouble
    return spoken(trouble)


class _Words(Formatter):
    """Puts values into a pattern: phrases in the language, numbers as it writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Phrase | Refusal):
            return spoken(value)
        if isinstance(value, CountryName):
            return country_words(value.code)
        text = format(value, format_spec)
        return text.translate(_signs()) if isinstance(value, int | float) else text


def _signs() -> dict[int, str]:
    """What stands for the comma and the point of an English number."""
    return str.maketrans({",": QLocale().groupSeparator(), ".": QLocale().decimalPoint()})


_WORDS = _Words()
