"""A screen that is not there is said before Qt looks for it in vain."""

import socket
import sys

import pytest

from desktop.displays import NoDisplay, refuse_without_display

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems have a screen of their own"
)


@pytest.fixture(autouse=True)
def nowhere(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"DISPLAY": ":9999"},
        {"WAYLAND_DISPLAY": "wayland-7"},
        {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": "/nowhere"},
        {"WAYLAND_DISPLAY": "wayland-7", "DISPLAY": ":9999"},
    ],
    ids=["nothing", "a gone X", "no place for Wayland", "a gone Wayland", "both gone"],
)
def test_where_no_screen_answers_the_window_is_refused(monkeypatch, settings):
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(NoDisplay, match="no screen here"):
        refuse_without_display()


def test_a_platform_that_was_chosen_is_qts_to_open(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    refuse_without_display()


def test_wayland_alone_is_a_screen(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        refuse_without_display()
