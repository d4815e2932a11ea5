"""Notifications where there is no tray to show them, as on a plain GNOME desktop."""

import sys

from PySide6.QtDBus import QDBusConnection, QDBusMessage

PORTAL = "org.freedesktop.portal.Desktop"


def notify(title: str, words: str, bus: QDBusConnection | None = None) -> None:
    """Ask the desktop to show a notification; one that cannot leaves it.

    bus: that of the user's session, if none is given.
    Source: XDG Desktop Portal, org.freedesktop.portal.Notification, which needs no tray, and takes
    strings alone.
    """
    if not sys.platform.startswith("linux"):
        return
    message = QDBusMessage.createMethodCall(
        PORTAL,
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Notification",
        "AddNotification",
    )
    message.setArguments(["fairhand-owed", {"title": title, "body": words}])
    (bus or QDBusConnection.sessionBus()).send(message)
