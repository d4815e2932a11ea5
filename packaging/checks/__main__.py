"""Installs what was built in a new Debian 12, and tries what people do and what goes wrong there.

Prints a line for each thing that holds, and stops with what does not; keeps pictures of the screen.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import files
import installed
import misfortunes
import others
import starting
from fresh_debian import fresh_debian
from screen import screen


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dist", type=whole, help="the folder of the packages")
    parser.add_argument("root", type=whole, help="a folder for the new Debian, which is emptied")
    parser.add_argument("pictures", type=whole, help="a folder for pictures of the screen")
    options = parser.parse_args()
    (package,) = options.dist.glob("*.deb")
    try:
        files.check(package, options.root / "unpacked")
        with screen(options.pictures) as shown, fresh_debian(options.root / "debian") as debian:
            starting.check(options.root / "unpacked", shown)
            installed.check(debian, shown, package)
            misfortunes.check(debian, shown, package)
            others.check(debian, shown, options.dist)
            installed.check_removal(debian)
    except AssertionError as wrong:
        print(f"FAILED: {wrong}", file=sys.stderr)
        return 1
    print(f"Everything holds. Pictures: {options.pictures}")
    return 0


def whole(name: str) -> Path:
    """A path from the machine's root on."""
    return Path(name).resolve()


if __name__ == "__main__":
    sys.exit(main())
