"""The languages that notes are shipped in, and which of them people of a country read."""

from enum import Enum

_GERMAN = ("AT", "CH", "DE", "LI")
_ENGLISH = ("AU", "CA", "GB", "IE", "IN", "NZ", "US", "ZA")


class NoteLanguage(Enum):
    """The value is its id: ISO 639's two letters."""

    ENGLISH = "en"
    GERMAN = "de"

    def locale(self, country: str) -> str:
        """As dates are written where the note is posted: "en_GB"."""
        spoken = _GERMAN if self is NoteLanguage.GERMAN else _ENGLISH
        usual = "DE" if self is NoteLanguage.GERMAN else "US"
        return f"{self.value}_{country if country in spoken else usual}"


def usual_language(country: str) -> NoteLanguage:
    """What most people of this country are written to in, of the languages there are."""
    return NoteLanguage.GERMAN if country in _GERMAN else NoteLanguage.ENGLISH
