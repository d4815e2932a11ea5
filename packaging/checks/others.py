"""The archive, the .rpm and Arch's package: unpacked, and what is in them started."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from fresh_debian import FreshDebian
from installed import window
from screen import Screen
from telling import holds

UNPACK = {
    "*-linux-x86_64.tar.zst": "tar --zstd --extract --file={package} --directory={folder}",
    "*.rpm": "cd {folder} && rpm2cpio {package} | cpio --extract --make-directories --quiet",
    "*.pkg.tar.zst": "tar --zstd --extract --file={package} --directory={folder}",
}


def check(debian: FreshDebian, screen: Screen, dist: Path) -> None:
    for pattern, command in UNPACK.items():
        for package in dist.glob(pattern):
            folder = debian.inside("/srv/other")
            folder.mkdir(parents=True)
            words = command.format(package=package.resolve(), folder=folder)
            subprocess.run(["sh", "-c", words], check=True)
            (internal,) = folder.rglob("_internal")
            program = f"/{(internal.parent / 'fairhand').relative_to(debian.root)}"
            _check_program(debian, screen, program, package.name)
            shutil.rmtree(folder)


def _check_program(debian: FreshDebian, screen: Screen, program: str, name: str) -> None:
    home = debian.make_home("other")
    said = debian.as_user(program, "--version", home=home).stdout.strip()
    holds(said.startswith("Fairhand "), f"{name}: {said}")
    done = debian.as_user(program, "demo", "--out", f"{home}/demo", home=home)
    holds(done.returncode == 0, "  prints its card to PDF")
    with window(debian, screen, home=home):
        second = debian.as_user(program, home=home, DISPLAY=screen.display)
        held = second.returncode == 0 and "in front now" in second.stdout
        holds(held, "  beside the installed one, whose window it raises where both use one book")
    timed = debian.as_user(program, "--startup-time", home=home, DISPLAY=screen.display)
    holds("first_paint_ms" in timed.stdout, f"  opens its window: {timed.stdout.strip()}")
