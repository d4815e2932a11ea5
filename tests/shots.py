"""Photographs every screen and dialog: `./dev shots [DIR]`, into ./out/shots if none is named.

In real windows under Xvfb with openbox's frames where both are installed, else without a screen.
All that `tests/shot_sets.py` names: light and dark, at two sizes, the book full and empty, at 100
and 200 %; and once each in German, mirrored, at 125 and 150 %, in large type, and on a 4K screen.
"""

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tests.shot_sets import BY_NAME, ShotSet

DAY = date(2026, 11, 22)
PAUSE = 450  # milliseconds for what is drawn in the background
SCREEN = "3904x2256x24"  # room for a window of 4K, with its frame


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev shots", description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", default=Path("out/shots"))
    parser.add_argument("--scene", action="append", help="this one only; may be given again")
    names = ", ".join(BY_NAME)
    parser.add_argument("--set", action="append", choices=BY_NAME, help=f"of {names}; all if none")
    parser.add_argument("--handbook", action="store_true", help="the handbook's pictures")
    parser.add_argument("--at", help=argparse.SUPPRESS)  # the set of this run
    asked = parser.parse_args()
    if asked.handbook:
        return draw_handbook()
    asked.folder.mkdir(parents=True, exist_ok=True)
    if asked.at:
        photograph(asked.folder, BY_NAME[asked.at], asked.scene)
        return 0
    scenes = [part for scene in asked.scene or () for part in ("--scene", scene)]
    with screen() as environment:
        for name in asked.set or BY_NAME:
            subprocess.run(
                [sys.executable, "-m", "tests.shots", str(asked.folder), *scenes, "--at", name],
                env={**environment, "QT_SCALE_FACTOR": str(BY_NAME[name].scale / 100)},
                check=True,
            )
    return 0


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of a program that is to be seen: on a screen made of software, or none."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if not (shutil.which("Xvfb") and shutil.which("openbox")):
        yield environment
        return
    read, write = os.pipe()
    server = [
        "Xvfb",
        "-displayfd",
        str(write),
        "-screen",
        "0",
        SCREEN,
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with contextlib.ExitStack() as running:
        started = running.enter_context(subprocess.Popen(server, pass_fds=[write], **quiet))
        running.callback(started.terminate)
        os.close(write)
        with os.fdopen(read) as said:  # to the end of its line, which it writes by itself
            display = f":{said.readline().strip()}"
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        frames = running.enter_context(subprocess.Popen(["openbox"], env=environment, **quiet))
        running.callback(frames.terminate)
        yield environment


def draw_handbook() -> int:
    """Its pictures stand beside its pages, and none is taken of a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as scratch:
        _forget_preferences(Path(scratch))
        from tests.handbook_pictures import draw  # Qt, whose environment is complete only now

        draw(Path(scratch), DAY)
    return 0


def photograph(folder: Path, wanted: ShotSet, only: list[str] | None) -> None:
    """All scenes of a set, or those that are named."""
    with tempfile.TemporaryDirectory() as scratch:
        _forget_preferences(Path(scratch))
        from tests.camera import Camera  # Qt, whose environment is complete only now

        camera = Camera(Path(scratch), folder, DAY, PAUSE)
        camera.write_as_large_as(wanted.points)
        camera.speak(wanted.language)
        camera.mirror(mirrored=wanted.mirrored)
        for dark, size, full in wanted.looks():
            camera.paint(dark=dark)
            mark = wanted.mark(dark=dark, size=size, full=full)
            camera.photograph(size, mark, full=full, dialogs=wanted.dialogs, only=only)


def _forget_preferences(scratch: Path) -> None:
    """Those of whoever takes the pictures are not in them."""
    os.environ["FAIRHAND_PREFERENCES"] = str(scratch / "preferences.ini")
    os.environ["FAIRHAND_PRINTERS"] = str(scratch / "printers.json")
    os.environ["FAIRHAND_HANDS"] = str(scratch / "hands")


if __name__ == "__main__":
    raise SystemExit(main())
