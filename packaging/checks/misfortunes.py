"""What goes wrong on people's machines: Fairhand starts, or says in a sentence what is missing."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

from fresh_debian import FreshDebian
from installed import BOOK
from screen import Screen, wayland
from telling import holds


def check(debian: FreshDebian, screen: Screen, package: Path) -> None:
    on = {"DISPLAY": screen.display}
    starts(debian, "without CUPS, D-Bus and a desktop", **on)
    _check_homes(debian, on)
    _check_newer_book(debian, on)
    _check_languages(debian, on)
    _check_fonts(debian, screen)
    _check_wayland(debian)
    _check_no_screen(debian)
    _check_full_disk(debian, package)


def starts(debian: FreshDebian, where: str, *, home: str = "", **settings: str) -> None:
    """Hold that the window opens and shows its first list."""
    home = home or debian.make_home("misfortune")
    done = debian.as_user("timeout", "60", "fairhand", "--startup-time", home=home, **settings)
    said = done.stdout.strip().splitlines()
    shown = any("first_paint_ms" in _read(line) for line in said)
    holds(shown and done.returncode == 0, f"it starts {where}" if shown else f"{where}: {said}")


def refuses(debian: FreshDebian, where: str, *, home: str, **settings: str) -> None:
    """Hold that it ends with one sentence and no traceback."""
    done = debian.as_user("timeout", "60", "fairhand", home=home, **settings)
    lines = done.stdout.strip().splitlines()
    said = [line for line in lines if not line.startswith("Fontconfig error")]  # not ours to say
    is_sentence = done.returncode == 2 and len(said) == 1 and said[0].endswith(".")
    holds(is_sentence, f"{where} it says: {' / '.join(said)}")


def _read(line: str) -> dict[str, float]:
    with contextlib.suppress(ValueError):
        return dict(json.loads(line))
    return {}


def _check_homes(debian: FreshDebian, on: dict[str, str]) -> None:
    home = debian.make_home("Änne Müller 手紙")
    starts(debian, "in a home with spaces and letters of every kind", home=home, **on)
    done = debian.as_user("fairhand", "demo", "--out", f"{home}/Meine Karten", home=home)
    holds(done.returncode == 0, "and prints its card to PDF there")
    home = debian.make_home("readonly")
    place = debian.inside(home)
    place.chmod(0o555)
    os.chown(place, 0, 0)
    refuses(debian, "in a home that may not be written to", home=home, QT_QPA_PLATFORM="offscreen")


def _check_newer_book(debian: FreshDebian, on: dict[str, str]) -> None:
    """Where two versions are installed, the older one leaves alone what the newer one wrote."""
    home = debian.make_home("two versions")
    starts(debian, "and makes a book", home=home, **on)
    book = debian.inside(f"{home}/{BOOK}")
    with contextlib.closing(sqlite3.connect(book)) as opened, opened:
        opened.execute("UPDATE alembic_version SET version_num = '9999'")
    before = book.read_bytes()
    refuses(debian, "of a newer version's book", home=home, QT_QPA_PLATFORM="offscreen")
    holds(book.read_bytes() == before, "and leaves the book as it was")


def _check_languages(debian: FreshDebian, on: dict[str, str]) -> None:
    debian.as_root("apt-get", "install", "-q", "-y", "--no-install-recommends", "locales")
    debian.as_root("localedef", "-i", "de_DE", "-f", "UTF-8", "de_DE.UTF-8")
    debian.as_root("localedef", "-i", "de_DE", "-f", "ISO-8859-1", "de_DE")
    for name in ("C", "POSIX", "de_DE.UTF-8", "de_DE", "xx_XX.UTF-8"):
        home = debian.make_home("Jürgen")
        starts(debian, f"in the locale {name}", home=home, LANG=name, LC_ALL=name, **on)
        done = debian.as_user("fairhand", "demo", "--out", f"{home}/ü", home=home, LC_ALL=name)
        holds(done.returncode == 0, f"and prints in {name}")


def _check_fonts(debian: FreshDebian, screen: Screen) -> None:
    fonts = debian.inside("/usr/share/fonts")
    aside = fonts.with_name("fonts-aside")
    fonts.rename(aside)
    try:
        starts(debian, "without any font", DISPLAY=screen.display)
        fonts.mkdir()
        (fonts / "broken.ttf").write_bytes(b"\0\1\0\0" + os.urandom(5000))
        (fonts / "empty.otf").touch()
        starts(debian, "with broken fonts only", DISPLAY=screen.display)
    finally:
        shutil.rmtree(fonts, ignore_errors=True)
        aside.rename(fonts)


def _check_wayland(debian: FreshDebian) -> None:
    if not shutil.which("weston"):
        print("  --  Wayland was not tried: there is no weston here")
        return
    folder = debian.inside("/tmp/wayland")
    with wayland(folder) as name:
        settings = {"XDG_RUNTIME_DIR": "/tmp/wayland", "WAYLAND_DISPLAY": name}
        starts(debian, "on Wayland without X", **settings)


def _check_no_screen(debian: FreshDebian) -> None:
    home = debian.make_home("nowhere")
    refuses(debian, "without a screen", home=home)
    refuses(debian, "with a screen that is gone", home=home, DISPLAY=":987")
    gone = {"XDG_RUNTIME_DIR": "/tmp", "WAYLAND_DISPLAY": "wayland-7"}
    refuses(debian, "with a Wayland that is gone", home=home, **gone)


def _check_full_disk(debian: FreshDebian, package: Path) -> None:
    """An install that does not fit leaves the version that was there."""
    shutil.copy(package, debian.inside("/fairhand.deb"))
    was = debian.as_user("fairhand", "--version").stdout
    with _small_disk(debian.inside("/opt")):
        install = ("apt-get", "install", "-q", "-y", "--reinstall", "--allow-downgrades")
        command = (*install, "/fairhand.deb")
        try:
            debian.as_root(*command)
        except subprocess.CalledProcessError as failed:
            said = next(line for line in str(failed.stdout).splitlines() if "No space" in line)
            holds(True, f"an install onto a full disk says: {said.strip()}")
        else:
            raise AssertionError("the disk was not full")
        now = debian.as_user("fairhand", "--version").stdout
        holds(now == was, "and leaves the version that was there")
    debian.as_root(*command)
    holds(debian.as_user("fairhand", "--version").stdout == was, "with room it goes well")


@contextlib.contextmanager
def _small_disk(place: Path) -> Iterator[None]:
    """What is at `place` on a disk that has little more room."""
    used = int(subprocess.check_output(["du", "-sm", str(place)], text=True).split()[0])
    aside = place.with_name(f"{place.name}-aside")
    shutil.copytree(place, aside, symlinks=True)
    subprocess.run(
        ["mount", "-t", "tmpfs", f"-osize={used + 40}m", "tmpfs", str(place)], check=True
    )
    try:
        shutil.copytree(aside, place, symlinks=True, dirs_exist_ok=True)
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)
        shutil.rmtree(aside)
