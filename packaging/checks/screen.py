"""A screen made of software, with a window manager, and the hand and eye of who sits before it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

SIZE = "1440x900x24"


class NotSeen(Exception):
    """A window that did not come."""


class Screen:
    """One display; keeps the pictures taken of it."""

    def __init__(self, display: str, pictures: Path) -> None:
        self.display = display
        self._pictures = pictures
        self._environment = os.environ | {"DISPLAY": display}

    def window(self, name: str, within: float = 15) -> str:
        """The number of the window with this in its title. within: seconds."""
        ends = time.monotonic() + within
        while time.monotonic() < ends:
            found = self._xdotool("search", "--onlyvisible", "--name", name, check=False).split()
            if found:
                return found[-1]
            time.sleep(0.02)
        raise NotSeen(name)

    def active(self) -> str:
        """The number of the window that is in front."""
        return self._xdotool("getactivewindow", check=False).strip()

    def is_there(self, window: str) -> bool:
        """Whether a window is still open, seen or put away."""
        return bool(self._xdotool("getwindowname", window, check=False))

    def key(self, *keys: str) -> None:
        for each in keys:
            self._xdotool("key", "--delay", "60", each)

    def type(self, words: str) -> None:
        self._xdotool("type", "--delay", "25", words)

    def click(self, window: str, right: int, bottom: int) -> None:
        """Click in a window, so many pixels from its right and bottom edges."""
        told = self._xdotool("getwindowgeometry", "--shell", window)
        place = dict(line.split("=", 1) for line in told.splitlines())
        x, y = int(place["WIDTH"]) - right, int(place["HEIGHT"]) - bottom
        self._xdotool("mousemove", "--window", window, str(x), str(y), "click", "1")

    def minimize(self, window: str) -> None:
        self._xdotool("windowminimize", "--sync", window)

    def keep(self, name: str) -> Path:
        """Take a picture of the whole screen."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        path = self._pictures / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=True)
        return path

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=check,
        )
        return done.stdout


@contextlib.contextmanager
def screen(pictures: Path) -> Iterator[Screen]:
    """Start it with no picture taken yet, and end it again."""
    shutil.rmtree(pictures, ignore_errors=True)
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-ac", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        display = f":{numbers.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    try:
        yield Screen(display, pictures)
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


@contextlib.contextmanager
def wayland(folder: Path) -> Iterator[str]:
    """A screen of Wayland's alone, whose socket is in `folder`; answers its name there."""
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    name = "wayland-fairhand"
    server = subprocess.Popen(
        ["weston", "--backend=headless-backend.so", f"--socket={name}", "--idle-time=0"],
        env=os.environ | {"XDG_RUNTIME_DIR": str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(200):
            if (folder / name).exists():
                break
            time.sleep(0.05)
        (folder / name).chmod(0o777)
        yield name
    finally:
        server.terminate()
        server.wait()
