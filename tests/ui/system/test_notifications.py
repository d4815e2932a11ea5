"""A desktop without a tray is asked to show a notification over its message bus."""

import shutil
import subprocess
import sys

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject

from desktop.ui.system.notifications import INTERFACE, PLACE, PORTAL, NotificationClicks, notify

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="there is no message bus"
)


class Portal(QDBusVirtualObject):
    """Takes down what it is asked for."""

    def __init__(self, qapp):
        super().__init__(qapp)
        self.asked = []

    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        self.asked.append((message.member(), message.signature(), message.arguments()[0]))
        return True


@pytest.fixture
def bus(qapp):
    """A message bus of the test's own."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    address = daemon.stdout.readline().strip()
    yield QDBusConnection.connectToBus(address, "test")
    QDBusConnection.disconnectFromBus("test")
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def test_a_notification_is_what_the_portal_takes(bus, qapp, qtbot):
    portal = Portal(qapp)
    assert bus.registerService(PORTAL)
    assert bus.registerVirtualObject("/org/freedesktop/portal/desktop", portal)
    notify("3 follow-ups are owed today", "Ada Byron, Bea Lind, Cem Usta", bus)
    qtbot.waitUntil(lambda: bool(portal.asked))
    assert portal.asked == [("AddNotification", "sa{sv}", "fairhand-owed")]


@pytest.mark.parametrize(("name", "is_ours"), [("fairhand-owed", True), ("another", False)])
def test_a_click_on_a_notification_of_ours_is_heard(bus, qapp, qtbot, name, is_ours):
    assert bus.registerService(PORTAL)
    clicks = NotificationClicks(qapp, bus)
    heard = []
    clicks.opened.connect(lambda: heard.append(True))
    for called in (name, "fairhand-owed"):  # the second tells that the first came through
        clicked = QDBusMessage.createSignal(PLACE, INTERFACE, "ActionInvoked")
        clicked.setArguments([called, "open"])
        assert bus.send(clicked)
    qtbot.waitUntil(lambda: len(heard) == 1 + is_ours)
    clicks.deleteLater()


def test_without_a_portal_nothing_breaks(bus):
    notify("3 follow-ups are owed today", "Ada Byron", bus)
    assert bus.isConnected()
