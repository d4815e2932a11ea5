"""Whether the user wants things on the screen to move as little as they can."""

import ctypes
import sys

from PySide6.QtCore import QSettings
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

from desktop.ui.system.notifications import PORTAL
from desktop.ui.system.remembered import preferences

_LESS = "look/less-motion"
_PATIENCE = 300  # milliseconds for the desktop to answer
_CLIENT_AREA_ANIMATION = 0x1042  # Source: Win32, SystemParametersInfo, SPI_GETCLIENTAREAANIMATION


def wants_less_motion() -> bool:
    """As the user chose, or as the system is told; one that does not say wants no less."""
    return chose_less_motion() or _system_wants_less()


def chose_less_motion() -> bool:
    """Whether the user wants so, whatever the system says."""
    return str(preferences().value(_LESS, "")) == "yes"


def remember_less_motion(less: bool) -> None:
    """Keep that wish, or leave it to the system."""
    preferences().setValue(_LESS, "yes" if less else "")


def _system_wants_less() -> bool:
    if sys.platform == "win32":
        shown = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            _CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0
        )
        return not shown.value
    if sys.platform == "darwin":
        kept = QSettings("apple.com", "universalaccess")  # Source: Accessibility, Reduce motion
        return bool(kept.value("reduceMotion", False, bool))
    return _said("org.freedesktop.appearance", "reduced-motion") == 1 or (
        _said("org.gnome.desktop.interface", "enable-animations") is False
    )


def _said(group: str, name: str, bus: QDBusConnection | None = None) -> object:
    """What the desktop says of a setting; None where it says nothing.

    Source: XDG Desktop Portal, org.freedesktop.portal.Settings, ReadOne.
    """
    bus = bus or QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    message = QDBusMessage.createMethodCall(
        PORTAL, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "ReadOne"
    )
    message.setArguments([group, name])
    answer = bus.call(message, QDBus.CallMode.Block, _PATIENCE)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return None
    value = answer.arguments()[0]
    variant = getattr(value, "variant", None)
    return variant() if callable(variant) else value
