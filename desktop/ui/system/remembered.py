"""What the window remembers of the user's choices from one start to the next."""

from PySide6.QtCore import QSettings

from desktop.domain.refusals import Refusal
from desktop.handwriting.inks import ink
from desktop.paths import preferences_path

MOST_INKS = 6
_INKS = "inks/own"
_LANGUAGE = "look/language"


def own_inks() -> list[str]:
    """The ids of the inks that the user made, the newest first."""
    kept = preferences().value(_INKS, "")
    return [id for id in str(kept).split() if _is_ink(id)][:MOST_INKS]


def remember_ink(id: str) -> None:
    """Keep an ink, and forget the oldest where there are many."""
    newest = [id, *(other for other in own_inks() if other != id)]
    preferences().setValue(_INKS, " ".join(newest[:MOST_INKS]))


def language() -> str:
    """The language that the user chose, such as "de"; empty for the system's."""
    return str(preferences().value(_LANGUAGE, ""))


def remember_language(code: str) -> None:
    """Keep a choice of language."""
    preferences().setValue(_LANGUAGE, code)


def preferences() -> QSettings:
    """All that is remembered, by name."""
    return QSettings(str(preferences_path()), QSettings.Format.IniFormat)


def _is_ink(id: str) -> bool:
    try:
        ink(id)
    except Refusal:
        return False
    return True
