"""Whether there is a screen to open the window on."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

from desktop.domain.refusals import Refusal


class NoDisplay(Refusal):
    """A machine without a screen."""


def refuse_without_display() -> None:
    """Raises NoDisplay before Qt, which would abort the program, looks for a screen in vain."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (_is_on_wayland() or _is_on_x()):
        raise NoDisplay(
            "There is no screen here to open the window on. "
            "`fairhand demo --out DIR` shows the main job without one."
        )


def _is_on_wayland() -> bool:
    """Source: Wayland's wl_display_connect, where a name is one in XDG_RUNTIME_DIR."""
    named = os.environ.get("WAYLAND_DISPLAY")
    return bool(named) and Path(os.environ.get("XDG_RUNTIME_DIR", ""), str(named)).is_socket()


def _is_on_x() -> bool:
    """Whether there is an X server that lets us in."""
    named = os.environ.get("DISPLAY")
    if not named:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # then Qt has no use for it either, and says so
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(named.encode(), None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
