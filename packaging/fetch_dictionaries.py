#!/usr/bin/env python3
"""Fetch the spelling dictionaries that are shipped, and make resources/dictionaries again.

usage: packaging/fetch_dictionaries.py   (needs npm, and the registry this machine is set up for)

Each has its licence beside it. The German one asks for the texts of both licences that it may be
taken under, which stand in its folder and are left as they are.
"""

import subprocess
import tarfile
import tempfile
from pathlib import Path

DICTIONARIES = Path(__file__).parents[1] / "resources" / "dictionaries"
# Ours: whose.
PACKAGES = {
    "en_US": "dictionary-en@4.0.0",
    "en_GB": "dictionary-en-gb@3.0.0",
    "de_DE": "dictionary-de@3.0.0",
}
FILES = {"index.aff": "{name}.aff", "index.dic": "{name}.dic", "license": "LICENSE.txt"}


def main() -> int:
    for name, package in PACKAGES.items():
        folder = DICTIONARIES / name
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as scratch:
            subprocess.run(
                ["npm", "pack", "--silent", package],
                cwd=scratch,
                check=True,
                stdout=subprocess.DEVNULL,
            )
            with tarfile.open(next(Path(scratch).glob("*.tgz"))) as tar:
                for theirs, ours in FILES.items():
                    file = tar.extractfile(f"package/{theirs}")
                    if file is None:
                        raise SystemExit(f"{theirs} is not a file in {package}.")
                    (folder / ours.format(name=name)).write_bytes(file.read())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
