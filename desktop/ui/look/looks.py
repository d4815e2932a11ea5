"""Light or dark: what the user chose, kept from one start to the next."""

from enum import Enum

from PySide6.QtCore import QSettings

from desktop.paths import preferences_path

_LOOK = "look/colours"


class Look(Enum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def chosen_look() -> Look:
    """The system's until the user chooses."""
    kept = str(_preferences().value(_LOOK, ""))
    return Look(kept) if kept in {one.value for one in Look} else Look.SYSTEM


def remember_look(look: Look) -> None:
    _preferences().setValue(_LOOK, look.value)


def _preferences() -> QSettings:
    return QSettings(str(preferences_path()), QSettings.Format.IniFormat)
