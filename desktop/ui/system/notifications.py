"""Notifications where there is no tray to show them, as on a plain GNOME desktop."""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

PORTAL = "org.freedesktop.portal.Desktop"
PLACE = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Notification"
OWED = "fairhand-owed"  # what the one that tells what is owed is called


def notify(title: str, words: str, bus: QDBusConnection | None = None) -> None:
    """Ask the desktop to show a notification; one that cannot leaves it.

    bus: that of the user's session, if none is given.
    Source: XDG Desktop Portal, org.freedesktop.portal.Notification, which needs no tray, and takes
    strings alone.
    """
    if not sys.platform.startswith("linux"):
        return
    message = QDBusMessage.createMethodCall(PORTAL, PLACE, INTERFACE, "AddNotification")
    message.setArguments([OWED, {"title": title, "body": words, "default-action": "open"}])
    (bus or QDBusConnection.sessionBus()).send(message)


class NotificationClicks(QObject):
    """Hears when somebody clicks on what `notify` had shown.

    Signals: opened: then.
    """

    opened = Signal()

    def __init__(self, parent: QObject, bus: QDBusConnection | None = None) -> None:
        """bus: that of the user's session, if none is given."""
        super().__init__(parent)
        if not sys.platform.startswith("linux"):
            return
        self._bus = bus or QDBusConnection.sessionBus()
        if self._bus.isConnected():
            hear: Any = SLOT("hear(QDBusMessage)")  # bytes by its signature, which it refuses
            self._bus.connect(PORTAL, PLACE, INTERFACE, "ActionInvoked", self, hear)

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """Of any notification of ours."""
        if message.arguments()[:1] == [OWED]:
            self.opened.emit()
