"""Who wants little to move is found in the desktop's settings, or chooses it."""

import ctypes
import shutil
import subprocess
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtDBus import QDBusConnection

from desktop.ui.system import motion_wishes
from desktop.ui.system.motion_wishes import remember_less_motion, wants_less_motion
from desktop.ui.system.remembered import preferences

ON_A_BUS = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="there is no message bus"
)

# A desktop that answers whether it is animated.
PORTAL = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusVariant, QDBusVirtualObject

class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        known = {("org.gnome.desktop.interface", "enable-animations"): sys.argv[2] == "animated"}
        asked = tuple(message.arguments())
        if asked in known:
            reply = message.createReply()
            reply.setArguments([QDBusVariant(known[asked])])
            connection.send(reply)
        else:
            connection.send(message.createErrorReply("org.freedesktop.portal.Error.NotFound", ""))
        return True

app = QCoreApplication([])
bus = QDBusConnection.connectToBus(sys.argv[1], "portal")
portal = Portal()
assert bus.registerVirtualObject("/org/freedesktop/portal/desktop", portal)
assert bus.registerService("org.freedesktop.portal.Desktop")
print("ready", flush=True)
app.exec()
"""


@pytest.fixture
def bus(qapp, monkeypatch):
    """A message bus of the test's own, as the user's session."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    address = daemon.stdout.readline().strip()
    own = QDBusConnection.connectToBus(address, "wishes")
    monkeypatch.setattr(motion_wishes, "QDBusConnection", _Session(own))
    yield address
    QDBusConnection.disconnectFromBus("wishes")
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


class _Session:
    """Answers the test's bus as that of the session."""

    def __init__(self, bus):
        self.sessionBus = lambda: bus


@pytest.fixture
def desktop(bus):
    """Starts a desktop of this kind."""
    started = []

    def desktop(kind):
        command = [sys.executable, "-c", PORTAL, bus, kind]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout.readline() == "ready\n"

    yield desktop
    for process in started:
        process.terminate()
        process.wait()
        process.stdout.close()


@ON_A_BUS
@pytest.mark.parametrize(("kind", "less"), [("still", True), ("animated", False)])
def test_the_desktops_setting_is_followed(desktop, kind, less):
    desktop(kind)
    assert wants_less_motion() is less


@ON_A_BUS
def test_a_desktop_that_says_nothing_wants_no_less(bus):
    assert not wants_less_motion()


def test_the_user_can_want_less_than_the_system():
    remember_less_motion(True)
    assert wants_less_motion()
    remember_less_motion(False)
    assert str(preferences().value("look/less-motion")) == ""


@pytest.mark.parametrize("is_animated", [True, False])
def test_on_windows_its_animations_are_asked_for(monkeypatch, is_animated):
    def told(what, size, place, flags):
        assert (what, size, flags) == (0x1042, 0, 0)
        place._obj.value = int(is_animated)

    user32 = SimpleNamespace(SystemParametersInfoW=told)
    there = SimpleNamespace(**vars(ctypes) | {"windll": SimpleNamespace(user32=user32)})
    monkeypatch.setattr(motion_wishes, "ctypes", there)
    monkeypatch.setattr(motion_wishes, "sys", SimpleNamespace(platform="win32"))
    assert wants_less_motion() is not is_animated


@pytest.mark.parametrize("less", [True, False])
def test_on_a_mac_its_setting_for_accessibility_is_read(monkeypatch, tmp_path, less):
    kept = QSettings(str(tmp_path / "universalaccess"), QSettings.Format.IniFormat)
    kept.setValue("reduceMotion", less)
    kept.sync()

    def settings(organization, application):
        assert organization == "apple.com"
        return QSettings(str(tmp_path / application), QSettings.Format.IniFormat)

    monkeypatch.setattr(motion_wishes, "QSettings", settings)
    monkeypatch.setattr(motion_wishes, "sys", SimpleNamespace(platform="darwin"))
    assert wants_less_motion() is less
