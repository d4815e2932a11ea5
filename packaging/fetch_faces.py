#!/usr/bin/env python3
"""Fetch the typed face that is shipped, and make its folder in resources/faces again.

usage: packaging/fetch_faces.py        (needs npm, and whatever registry this machine is set up for)

The fonts are kept as they are; the same version gives the same bytes.
"""

import subprocess
import tarfile
import tempfile
from pathlib import Path

FACES = Path(__file__).parents[1] / "resources" / "faces"
PACKAGE = "@expo-google-fonts/source-sans-3@0.4.1"
FILES = {
    "400Regular/SourceSans3_400Regular.ttf": "regular.ttf",
    "600SemiBold/SourceSans3_600SemiBold.ttf": "semibold.ttf",
    "LICENSE_FONT": "LICENSE.txt",
}


def main() -> int:
    folder = FACES / "source-sans"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(
            ["npm", "pack", "--silent", PACKAGE], cwd=scratch, check=True, stdout=subprocess.DEVNULL
        )
        with tarfile.open(next(Path(scratch).glob("*.tgz"))) as tar:
            for name, kept_as in FILES.items():
                file = tar.extractfile(f"package/{name}")
                if file is None:
                    raise SystemExit(f"{name} is not a file in the package.")
                (folder / kept_as).write_bytes(file.read())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
