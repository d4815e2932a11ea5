"""Passwords in the keyring of a Linux desktop, the very one that GNOME has."""

import shutil
import subprocess
import sys

import pytest

if sys.platform != "linux" or not (
    shutil.which("dbus-daemon") and shutil.which("gnome-keyring-daemon")
):
    pytest.skip("there is no such keyring", allow_module_level=True)

from keyring.backends.SecretService import Keyring
from keyring.errors import InitError, PasswordDeleteError

from desktop.store.secret_service import SecretService

CONFIGURATION = """\
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""


@pytest.fixture
def bus(tmp_path, monkeypatch):
    """A message bus of the test's own, which starts no service by itself."""
    configuration = tmp_path / "bus.conf"
    configuration.write_text(CONFIGURATION, "utf-8")
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    yield
    daemon.terminate()
    daemon.communicate()


@pytest.fixture
def keyring(bus, tmp_path, monkeypatch):
    """Unlocked, and empty."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    daemon.stdin.write(b"its owner's")
    daemon.stdin.close()
    daemon.stdout.readline()  # it is there
    yield SecretService()
    daemon.terminate()
    daemon.stdout.close()
    daemon.wait()


def test_a_password_is_kept_changed_and_forgotten(keyring):
    assert keyring.get_password("mail", "ann") is None
    keyring.set_password("mail", "ann", "pässwort")
    keyring.set_password("mail", "bo", "another")
    keyring.set_password("mail", "ann", "s3cret")
    assert keyring.get_password("mail", "ann") == "s3cret"
    keyring.delete_password("mail", "ann")
    assert keyring.get_password("mail", "ann") is None
    assert keyring.get_password("mail", "bo") == "another"


def test_what_does_not_exist_cannot_be_deleted(keyring):
    with pytest.raises(PasswordDeleteError):
        keyring.delete_password("mail", "ann")


def test_it_shares_passwords_with_the_backend_that_keyring_brings(keyring):
    Keyring().set_password("mail", "ann", "theirs")
    assert keyring.get_password("mail", "ann") == "theirs"
    keyring.set_password("mail", "bo", "ours")
    assert Keyring().get_password("mail", "bo") == "ours"


def test_it_is_preferred_where_the_service_is(keyring):
    assert SecretService.viable
    assert SecretService.priority > Keyring.priority


def test_it_is_out_of_the_question_without_a_service(bus):
    assert not SecretService.viable
    with pytest.raises(InitError):
        SecretService().get_password("mail", "ann")


def test_it_is_out_of_the_question_without_a_bus(monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not SecretService.viable
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert not SecretService.viable
    with pytest.raises(InitError):
        SecretService().set_password("mail", "ann", "s3cret")
